import { css } from 'lit';

export const occupationStyles = css`
  h3 {
    font-size: 1.45em;
    letter-spacing: -0.017em;
  }
  .glance {
    display: none;
    margin-block: 0.3em 0.6em;
  }
  .glance b {
    font-size: 1.4em;
  }
  .also {
    margin-block-start: 0.35em;
  }
  .entry {
    margin-block-start: 1.1em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_warm);
    font-size: 0.95em;
  }
  .entry.open {
    border-inline-start-color: var(--_accent);
  }
  .entry p + p {
    margin-block-start: 0.4em;
  }
  /* What follows is the next step: nothing here may push it out of sight. */
  @container (max-width: 26em) {
    h3 {
      font-size: 1.35em;
    }
    .glance {
      display: block;
    }
    .also,
    .entry {
      font-size: 0.9em;
    }
  }
`;
