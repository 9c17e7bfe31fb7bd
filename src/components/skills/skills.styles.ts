import { css } from 'lit';

export const skillsStyles = css`
  .hint {
    margin-block: 0.35em 0.5em;
  }
  label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.7em;
    align-items: center;
    min-block-size: 2.6em;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }
  label:hover {
    background: var(--_wash);
  }
  input {
    inline-size: 1.3em;
    block-size: 1.3em;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  small {
    display: block;
    font-size: 0.8em;
    line-height: 1.3;
    color: var(--_soft);
  }
  .dots {
    display: block;
    block-size: 0.7em;
    overflow: visible;
    fill: none;
    stroke: var(--_warm);
    stroke-width: 1.5;
  }
  .has {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .key,
  .key span {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 1.3em;
  }
  .key span {
    gap: 0.5em;
  }
  .key,
  .more,
  details {
    margin-block-start: 0.7em;
  }
  summary {
    font-weight: 600;
  }
  summary span {
    font-weight: 400;
  }
  /* Large text on a narrow screen: words before dots. */
  @container (max-width: 15em) {
    label {
      grid-template-columns: auto minmax(0, 1fr);
    }
    label > :nth-child(3) {
      grid-column: 1 / -1;
    }
  }
  @media print {
    li[hidden] {
      display: list-item;
    }
    summary {
      list-style: none;
    }
    details::details-content {
      content-visibility: visible;
    }
  }
  @media (forced-colors: active) {
    .dots,
    .has {
      stroke: CanvasText;
    }
    .has {
      fill: CanvasText;
    }
  }
`;
