import { css } from 'lit';

export const transitionsStyles = css`
  /* An empty marker, not none: Safari takes a list without markers for no list. */
  .list {
    list-style: '';
  }
  h3 + .src {
    margin-block-start: 0.4em;
  }
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.8em;
    margin-block-start: 1em;
  }
  button.job {
    display: flex;
    flex-direction: column;
    align-items: start;
    inline-size: 100%;
    block-size: 100%;
    text-align: start;
    padding: 0.85em 1em;
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  button.job:hover {
    border-color: var(--_accent);
    background: var(--_wash);
  }
  .name {
    display: block;
    font-weight: 650;
    line-height: 1.3;
  }
  .line {
    display: block;
    margin-block-start: 0.3em;
    font-size: 0.91em;
    color: var(--_soft);
    font-variant-numeric: tabular-nums;
  }
  .badge {
    display: inline-block;
    margin-block-start: 0.55em;
    padding: 0.1em 0.65em;
    border: 1px solid var(--_line);
    border-radius: 2em;
    font-size: 0.82em;
    font-weight: 600;
  }
  .badge.good {
    color: var(--_accent);
    border-color: var(--_accent);
    background: var(--_tint);
  }
  @media print {
    .box:not(.outer) {
      display: none;
    }
  }
`;
