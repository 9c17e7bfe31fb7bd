import { css } from 'lit';

export const transitionsStyles = css`
  .src {
    margin-block-start: 0.4em;
  }
  .list {
    /* An empty marker, not none: Safari takes a list without markers for no list. */
    list-style: '';
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.8em;
    margin-block-start: 1em;
  }
  .job {
    display: grid;
    gap: 0.1em;
    align-content: start;
    justify-items: start;
    inline-size: 100%;
    block-size: 100%;
    text-align: start;
    padding: 0.85em 1em;
    background: none;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .job:hover {
    border-color: var(--_accent);
    background: var(--_wash);
  }
  b {
    font-weight: 650;
    line-height: 1.3;
  }
  .fact,
  .fact ~ b {
    font-size: 0.91em;
  }
  .fact {
    color: var(--_soft);
  }
  /* What it pays is what one looks for first. */
  b + .fact {
    color: inherit;
    font-weight: 600;
  }
  .good {
    color: var(--_accent);
  }
  @media print {
    .box:not(.outer) {
      display: none;
    }
  }
`;
