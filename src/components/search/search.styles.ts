import { css } from 'lit';

export const searchStyles = css`
  .ask {
    position: relative;
    anchor-name: --cairn-field;
  }
  label {
    display: block;
    font-weight: 600;
    font-size: 0.92em;
    margin-block-end: 0.4em;
  }
  label small {
    font-size: 1em;
    font-weight: 400;
    color: var(--_soft);
  }
  input.field {
    padding-inline-end: 2.6em;
    text-overflow: ellipsis;
  }
  .clear {
    position: absolute;
    inset-inline-end: 0.35em;
    inset-block: 0;
    margin-block: auto;
    inline-size: 2.1em;
    block-size: 2.1em;
    padding: 0.68em;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--_soft);
    cursor: pointer;
  }
  .clear:hover {
    background: var(--_wash);
    color: var(--_text);
  }
  .clear svg {
    display: block;
    stroke: currentColor;
    stroke-width: 1.4;
  }
  .hint {
    margin-block-start: 0.45em;
  }
  .pop {
    position: absolute;
    z-index: 9;
    inset: calc(100% + 6px) 0 auto;
    padding: 0.35em;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 12px 32px rgb(0 0 0 / 0.12);
    overflow: visible;
  }
  ul {
    max-block-size: min(26em, 60vh);
    overflow: auto;
    overscroll-behavior: contain;
  }
  /* Out of the reach of a host's overflow: hidden, where the browser can tie a popover to the field. */
  @supports (anchor-name: --a) and (position-area: block-end) {
    .pop:popover-open {
      position: fixed;
      inset: auto;
      margin: 6px 0;
      position-anchor: --cairn-field;
      position-area: block-end span-inline-end;
      inline-size: anchor-size(width);
      position-try: --low, flip-block;
      display: flex;
      flex-direction: column;
    }
  }
  /* Where it does not fit below the field: shorter, so that it hides nothing above it, if a few options are seen. */
  @position-try --low {
    min-block-size: 15em;
    max-block-size: calc(100% - 12px);
  }
  .pop[hidden] {
    display: none;
  }
  .which {
    padding: 0.45em 0.7em 0.4em;
    font-size: 0.86em;
    color: var(--_soft);
  }
  .none {
    padding: 0.6em 0.7em;
  }
  .option {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: baseline;
    padding: 0.55em 0.7em;
    border-radius: calc(var(--_radius) * 0.7);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_wash);
  }
  .option[aria-selected='true'] {
    background: var(--_tint);
  }
  .title {
    font-weight: 600;
    line-height: 1.35;
  }
  .code,
  .matched {
    font-size: 0.86em;
    color: var(--_soft);
  }
  .code {
    grid-area: 1 / 2;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .matched {
    grid-row: 2;
  }
  .hit {
    font-weight: 700;
    color: var(--_accent);
  }
  /* The code follows the title in its own lines: beside it, it would squeeze it. */
  @container (max-width: 22em) {
    .option,
    .title {
      display: block;
    }
    .matched + .code::before {
      content: '· ';
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
    }
    .option[aria-selected='true'] * {
      color: HighlightText;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
