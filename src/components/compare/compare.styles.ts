import { css } from 'lit';

export const compareStyles = css`
  .scroll {
    overflow-x: auto;
    margin-block-start: 0.8em;
  }
  /* Narrow enough that two side by side fit a phone. */
  table {
    font-size: 0.9em;
  }
  tbody th {
    color: var(--_soft);
    inline-size: 6em;
  }
  thead th {
    min-inline-size: 7.5em;
  }
`;
