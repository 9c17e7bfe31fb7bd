import { css } from 'lit';

/** How one program looks, in the list, in the plan and in print. */
export const programStyles = css`
  h4 {
    outline-offset: 4px;
  }
  h4 a {
    color: inherit;
    text-decoration-color: color-mix(in oklch, var(--_accent) 55%, transparent);
  }
  h4 a:hover {
    color: var(--_accent);
  }
  i {
    font-style: italic;
  }
  .inst {
    font-size: 0.93em;
    margin-block: 0.1em 0.45em;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.1em;
    font-size: 0.93em;
    font-variant-numeric: tabular-nums;
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
    text-wrap: pretty;
  }
  b {
    font-weight: 620;
  }
  .acts {
    align-items: center;
    gap: 0.5em 1.1em;
    margin-block-start: 0.75em;
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
    h4 a::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      font-size: 0.75em;
      overflow-wrap: anywhere;
    }
    li,
    article {
      break-inside: avoid;
    }
    .acts {
      display: none;
    }
  }
`;
