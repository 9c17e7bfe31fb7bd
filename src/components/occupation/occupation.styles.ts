import { css } from 'lit';

export const occupationStyles = css`
  h3 {
    font-size: 1.45em;
    letter-spacing: -0.017em;
  }
  .glance {
    display: none;
    margin-block: 0.5em 0.8em;
  }
  .glance b {
    font-size: 1.5em;
  }
  @container (max-width: 26em) {
    h3 {
      font-size: 1.25em;
    }
    .glance {
      display: block;
    }
  }
  .also {
    margin-block-start: 0.35em;
    text-wrap: pretty;
  }
  .entry {
    margin-block-start: 1.1em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_warm);
    font-size: 0.95em;
    text-wrap: pretty;
  }
  .entry.open {
    border-inline-start-color: var(--_accent);
  }
  .entry p + p {
    margin-block-start: 0.4em;
  }
`;
