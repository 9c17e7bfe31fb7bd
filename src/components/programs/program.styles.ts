import { css } from 'lit';

/** How one program looks, in the list, in the plan, side by side and in print. */
export const programStyles = css`
  .box {
    font-variant-numeric: tabular-nums;
  }
  h4 a,
  thead a {
    color: inherit;
    text-decoration-color: color-mix(in oklch, var(--_accent) 55%, transparent);
  }
  h4 a:hover {
    color: var(--_accent);
  }
  /* An empty marker, not none: Safari takes a list without markers for no list. */
  .list {
    list-style: '';
  }
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
  }
  .inst,
  .meta,
  details {
    font-size: 0.93em;
  }
  .inst {
    margin-block: 0.1em 0.45em;
  }
  .meta,
  .count {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.1em;
  }
  .asks {
    margin-block: 0.45em 0;
  }
  .u {
    color: var(--_soft);
    font-style: italic;
  }
  .aid {
    color: var(--_accent);
    font-weight: 600;
  }
  .bar {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    block-size: 0.45em;
    margin-block-start: 0.65em;
    border-radius: 1em;
    background: var(--_line);
    fill: var(--_accent);
  }
  .bar:dir(rtl) {
    scale: -1 1;
  }
  .say {
    margin-block-start: 0.45em;
    max-inline-size: 62ch;
  }
  b {
    font-weight: 620;
  }
  .acts {
    align-items: center;
    gap: 0.5em 1.1em;
    margin-block-start: 0.75em;
  }
  .in {
    background: var(--_tint);
  }
  details {
    margin-block-start: 0.6em;
  }
  .star,
  .tool {
    inline-size: 2.2em;
    block-size: 2.2em;
    padding: 0;
    border: 0;
    border-radius: 0.5em;
    background: none;
    color: var(--_soft);
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linejoin: round;
    cursor: pointer;
  }
  .star:hover,
  .tool:hover {
    background: var(--_tint);
    color: var(--_accent);
  }
  .star svg,
  .tool svg {
    inline-size: 1.3em;
    vertical-align: -0.3em;
  }
  .step {
    position: relative;
    padding-inline-start: 3.5em;
  }
  .stone {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 2.3em;
    block-size: 1.75em;
    display: grid;
    place-items: center;
    font-weight: 650;
    color: var(--_accent);
    background: var(--_tint);
    border: 1.5px solid;
    border-radius: 52% 48% 46% 54% / 60% 58% 42% 40%;
  }
  .meta li:has([open]) {
    flex: 100%;
  }
  @container (max-width: 24em) {
    .acts > .btn {
      flex: 100%;
      text-align: center;
    }
  }
  @container (max-width: 22em) {
    .step {
      padding-inline-start: 2.9em;
    }
    .stone {
      font-size: 0.9em;
    }
  }
  /* Large text on a narrow screen: numbers above the steps, tools below their titles. */
  @container (max-width: 15em) {
    .step {
      padding-inline-start: 0;
    }
    .stone {
      position: static;
      margin-block-end: 0.4em;
    }
    .head {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.45em 0.9em 0.45em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
      background: Canvas;
      outline: 1px solid CanvasText;
      fill: Highlight;
    }
  }
  @media print {
    /* Without the marks that count clicks: it is to be typed. */
    h4 a::after {
      content: attr(data-url);
      display: block;
      font: 0.8em monospace;
      overflow-wrap: anywhere;
    }
    li,
    .sum {
      break-inside: avoid;
    }
    .eyebrow,
    h3 {
      break-after: avoid;
    }
    .acts {
      display: none;
    }
  }
`;
