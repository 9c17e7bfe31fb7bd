import { css } from 'lit';

export const outlookStyles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.4em 1em;
    margin-block-end: 0.9em;
  }
  .top label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    max-inline-size: 100%;
    font-size: 0.88em;
    color: var(--_soft);
  }
  .top select {
    color: var(--_text);
    border-width: 1px;
    max-inline-size: min(14em, 100%);
    text-overflow: ellipsis;
  }
  .top + [role='alert'] {
    margin-block-end: 1.4em;
  }
  .figures {
    display: grid;
    gap: 1.8em 2.4em;
  }
  .figures > section {
    min-inline-size: 0;
  }
  @container (min-width: 44em) {
    .figures {
      grid-template-columns: 1fr 1fr;
    }
  }
  .n {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
    line-height: 1.2;
  }
  .n b {
    font-size: 1.95em;
    font-weight: 650;
    letter-spacing: -0.025em;
    font-variant-numeric: tabular-nums;
  }
  .n span {
    color: var(--_soft);
  }
  svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    direction: ltr;
  }
  .wage {
    block-size: 1.5em;
    margin-block: 0.55em 0.15em;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 0.3em 1em;
    direction: ltr;
    font-variant-numeric: tabular-nums;
    font-size: 0.9em;
    line-height: 1.35;
    margin-block-end: 0.6em;
  }
  @container (max-width: 15em) {
    .ends {
      flex-wrap: wrap;
    }
    .n b {
      font-size: 1.5em;
    }
  }
  .ends > div + div {
    text-align: center;
  }
  .ends > div:last-child {
    text-align: end;
  }
  .ends dt {
    color: var(--_soft);
    text-wrap: balance;
  }
  .years .k dd {
    font-weight: 650;
  }
  .growth {
    block-size: 5.4em;
    margin-block: 0.5em 0.25em;
  }
  .band {
    fill: color-mix(in oklch, var(--_accent) 38%, var(--_surface));
  }
  .mark,
  .tick {
    fill: var(--_accent);
    stroke: var(--_surface);
    stroke-width: 2;
  }
  .area {
    fill: var(--_tint);
  }
  .line {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .line.later {
    stroke-width: 2;
    stroke-dasharray: 1 6;
  }
  .base {
    stroke: var(--_line);
  }
  .market {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em 1em;
  }
  .market,
  .rating {
    margin-block-end: 0.6em;
    font-size: 0.93em;
  }
  .market dd,
  .rating b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .note {
    font-size: 0.9em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_warm);
    margin-block-end: 0.5em;
  }
  .regional {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 1em;
    padding-block-start: 0.8em;
    font-size: 0.95em;
  }
  details {
    margin-block-start: 1.2em;
    font-size: 0.9em;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 24em;
    margin-block-start: 0.8em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.3em;
  }
  th,
  td {
    text-align: start;
    font-weight: 400;
    padding: 0.3em 0;
    border-block-start: 1px solid var(--_line);
  }
  td {
    text-align: end;
  }
  /* Text and boxes are recoloured by the browser; drawings are not. */
  @media (forced-colors: active) {
    svg {
      --_accent: Highlight;
      --_surface: Canvas;
      --_line: GrayText;
    }
    .band {
      fill: Highlight;
    }
    .tick {
      fill: CanvasText;
    }
  }
`;
