import { css } from 'lit';

export const programsStyles = css`
  .panel,
  .above {
    margin-block-start: 0.8em;
  }
  .above {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
  }
  .toggle {
    flex: none;
    padding: 0.4em 0.9em;
  }
  .panel {
    display: none;
    grid-template-columns: repeat(auto-fill, minmax(10.5em, 1fr));
    gap: 0.7em 0.9em;
    padding: 0.9em 1em 1em;
    background: var(--_wash);
    border-radius: var(--_radius);
    font-size: 0.88em;
    font-weight: 600;
  }
  .panel.open {
    display: grid;
  }
  .panel .field {
    inline-size: 100%;
    margin-block-start: 0.25em;
    padding: 0.42em 0.6em;
    font-weight: 400;
  }
  .checks {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 1.5em;
  }
  .checks > span {
    min-inline-size: 5em;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.55em;
    min-block-size: 1.75em;
    font-weight: 400;
    cursor: pointer;
  }
  .check input {
    inline-size: 1.2em;
    block-size: 1.2em;
    accent-color: var(--_accent);
  }
  .list > li {
    padding-block: 1.25em;
    border-block-end: 1px solid var(--_line);
  }
  .list > li:last-child {
    border: 0;
  }
  .star {
    margin: -0.35em;
  }
  .star[aria-pressed='true'] {
    color: var(--_accent);
    fill: currentColor;
  }
  details p {
    margin-block: 0.5em;
    max-inline-size: 65ch;
  }
  summary {
    color: var(--_accent);
    font-weight: 600;
  }
  th,
  td {
    overflow-wrap: anywhere;
  }
  thead th {
    font-size: 0.86em;
    color: var(--_soft);
    overflow-wrap: normal;
  }
  tbody th {
    font-weight: 600;
    min-inline-size: 6.5em;
    hyphens: auto;
  }
  .n {
    text-align: end;
  }
  /* What gets the focus stands clear of the tray. */
  :is(a, button, input, select, summary):not(.tray *, dialog *) {
    scroll-margin-block: 3em 11em;
  }
  .tray {
    position: sticky;
    inset-block-end: 0.6em;
    margin-block-start: 0.8em;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 0.4em 1em;
    padding: 0.6em 0.8em;
    background: var(--_surface);
    border: 1.5px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .tray .acts {
    margin: 0;
  }
  dialog {
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    padding: 1.4em;
    max-inline-size: min(62em, 94vw);
    inline-size: 100%;
    max-block-size: 90vh;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  @container (min-width: 46em) {
    .toggle {
      display: none;
    }
    .panel {
      display: grid;
    }
  }
  @media print {
    /* In the finder the plan is what one prints. */
    .box:not(.outer),
    .star,
    details {
      display: none;
    }
  }
`;
