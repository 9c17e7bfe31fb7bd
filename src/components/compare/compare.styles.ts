import { css } from 'lit';

export const compareStyles = css`
  .scroll {
    overflow-x: auto;
    margin-block-start: 0.8em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    min-inline-size: 34em;
    font-size: 0.95em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.6em 1em 0.6em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
  }
  th[scope='row'] {
    color: var(--_soft);
    inline-size: 8.5em;
  }
  thead th {
    font-weight: 650;
    min-inline-size: 11em;
  }
  thead a {
    color: inherit;
  }
  td b {
    font-size: 1.15em;
  }
`;
