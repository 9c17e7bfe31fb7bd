import { css } from 'lit';

export const finderStyles = css`
  .outer {
    padding: 0;
  }
  .cell {
    min-inline-size: 0;
    padding: calc(var(--_space) * 1.75) calc(var(--_space) * 1.75);
  }
  .ask {
    display: grid;
    gap: 1em 1.4em;
    padding-block-end: calc(var(--_space) * 1.5);
  }
  .ask > * {
    min-inline-size: 0;
  }
  .lede {
    margin-block: 0.5em 0.2em;
    max-inline-size: 62ch;
  }
  .examples {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    font-size: 0.94em;
  }
  .example {
    padding: 0.3em 0.75em;
    border: 1px solid var(--_line);
    border-radius: 99em;
    background: var(--_wash);
    cursor: pointer;
  }
  .example:hover {
    border-color: var(--_accent);
  }
  .plans {
    /* An empty marker, not none: Safari takes a list without markers for no list. */
    list-style: '';
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.6em;
    margin-block: 0.4em;
  }
  .plans,
  .wide summary {
    font-size: 0.94em;
  }
  .wide details {
    margin: 0;
    font-size: inherit;
  }
  .plans li {
    min-block-size: 4.4em;
  }
  .plans .example {
    display: grid;
    align-content: start;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.6em 0.9em;
    border-radius: var(--_radius);
    text-align: start;
  }
  .back {
    margin-block-end: 0.5em;
    font-size: 0.94em;
  }
  .back::before {
    content: '‹\\00a0' / '';
  }
  .row {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }
  .row[hidden] {
    display: none;
  }
  .row > .cell + .cell {
    border-block-start: 1px solid var(--_line);
  }
  .cell:only-child {
    grid-column: 1 / -1;
  }
  /* What to do next stands out by its ground alone. */
  .first {
    background: var(--_wash);
  }
  .first h3 {
    margin-block-end: 0.7em;
  }
  .rest {
    margin-block-start: 1.1em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  .rest > .soft {
    flex: 100%;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.2em 1.4em;
    padding-block: 0.8em;
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
  }
  .foot > * {
    font-size: 0.84em;
  }
  .skeleton {
    display: grid;
    gap: 0.9em;
  }
  .skeleton .bone:nth-child(3n + 1) {
    inline-size: 45%;
  }
  @container (min-width: 46em) {
    .ask {
      grid-template-columns: 1fr 1fr;
    }
    .intro,
    .wide,
    .examples {
      grid-column: 1 / -1;
    }
    /* Beside the first field also where a failure stands between the two. */
    #present {
      grid-area: 2 / 2;
    }
    .row.two {
      grid-template-columns: minmax(0, 1.08fr) minmax(0, 1fr);
    }
    .row.two > .cell + .cell {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @container (min-width: 58em) {
    .row.path {
      grid-template-columns: minmax(0, 1fr) minmax(0, 21em);
    }
    .row.path > .cell + .cell {
      border-block-start: 0;
      border-inline-start: 1px solid var(--_line);
    }
  }
  @container (max-width: 30em) {
    .cell {
      padding-inline: calc(var(--_space) * 1.1);
    }
    .row > .cell {
      padding-block: calc(var(--_space) * 1.35);
    }
    h2 {
      font-size: 1.4em;
    }
    /* The stone stands beside the title alone, so that the reason has the whole width. */
    .first .step {
      padding-inline-start: 0;
    }
    .first h4 {
      min-block-size: 1.8em;
      padding-inline-start: 2.7em;
    }
  }
  @media print {
    .foot {
      display: none;
    }
    .row {
      border: 0;
    }
    .row:has(.first) {
      display: block;
    }
    /* The plan is what one prints: what the job asks for comes behind it. */
    div:has(> .path) {
      display: flex;
      flex-direction: column;
    }
    .row:has(cairn-skills),
    .path {
      order: 1;
    }
  }
`;
