import { css } from 'lit';

export const planStyles = css`
  .grid {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4em 2.2em;
    margin-block-start: 1.1em;
  }
  .list > li {
    padding-block-end: 1.7em;
  }
  .list > li:last-child {
    padding-block-end: 0;
  }
  .list > li:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-inline-start: 1.08em;
    inset-block: 2em -0.2em;
    inline-size: 2px;
    background: var(--_line);
  }
  .tools {
    display: flex;
    margin-inline-start: auto;
  }
  .tool[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
    background: none;
  }
  .meta details {
    margin: 0;
    font-size: 1em;
  }
  .meta details li {
    padding-inline-start: 1.1em;
  }
  .sum {
    align-self: start;
    padding: 1.1em 1.2em 1.2em;
    background: var(--_wash);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.2);
  }
  .sum .btn {
    flex: auto;
    text-align: center;
  }
  .sum .btn:first-child {
    flex: 100%;
  }
  dl,
  .limits {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.4em 0.6em;
    margin-block: 0.3em 0.9em;
  }
  dt,
  small,
  .note {
    color: var(--_soft);
  }
  dd {
    font-weight: 650;
    text-align: end;
    white-space: nowrap;
  }
  small {
    display: block;
    font-weight: 400;
    font-style: italic;
    white-space: normal;
  }
  .note {
    font-size: 0.91em;
    margin-block-end: 0.6em;
  }
  .acts + .note {
    margin-block-start: 0.6em;
  }
  .warn {
    color: var(--_text);
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_warm);
  }
  .limits {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    font-weight: 600;
  }
  .limits .field {
    padding: 0.4em 0.5em;
    margin-block-start: 0.2em;
    font-weight: 400;
  }
  .link {
    min-block-size: 1.75em;
  }
  @container (max-width: 15em) {
    .list > li:not(:last-child)::before {
      content: none;
    }
  }
  @container (min-width: 46em) {
    .grid {
      grid-template-columns: minmax(0, 1fr) 20.5em;
    }
  }
  .printed {
    display: none;
  }
  @media print {
    .printed {
      display: block;
    }
    summary {
      list-style: none;
    }
  }
`;
