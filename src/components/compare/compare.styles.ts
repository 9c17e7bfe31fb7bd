import { css } from 'lit';

export const compareStyles = css`
  .scroll {
    overflow-x: auto;
    margin-block-start: 0.8em;
  }
  table {
    min-inline-size: 34em;
    font-size: 0.95em;
  }
  tbody th {
    color: var(--_soft);
    inline-size: 8.5em;
  }
  thead th {
    font-weight: 650;
    min-inline-size: 11em;
  }
`;
