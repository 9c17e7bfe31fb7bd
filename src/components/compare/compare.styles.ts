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
  /* On a phone each row's name stands above what it names: three programs fit. */
  @container (max-width: 34em) {
    table,
    thead,
    tbody {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 0.5em;
    }
    .three tr {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    thead td {
      display: none;
    }
    thead th {
      min-inline-size: 0;
    }
    tbody th {
      grid-column: 1 / -1;
      inline-size: auto;
      border: 0;
      padding-block-end: 0;
    }
    th,
    td {
      padding-inline: 0;
      overflow-wrap: break-word;
      hyphens: auto;
    }
    .btn {
      max-inline-size: 100%;
      padding-inline: 0.3em;
      overflow-wrap: anywhere;
      white-space: normal;
    }
  }
`;
