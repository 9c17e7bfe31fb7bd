import { css } from 'lit';

export const skillsStyles = css`
  .hint {
    margin-block: 0.35em 0.5em;
    text-wrap: pretty;
  }
  label {
    display: grid;
    grid-template-columns: 1.35em minmax(0, 1fr) auto;
    gap: 0.1em 0.7em;
    align-items: center;
    min-block-size: 2.6em;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }
  label:hover {
    background: linear-gradient(90deg, transparent, var(--_wash) 12%, var(--_wash) 88%, transparent);
  }
  input {
    appearance: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    border: 1.5px solid var(--_soft);
    border-radius: 0.35em;
    background: var(--_surface);
    cursor: pointer;
    display: grid;
    place-items: center;
  }
  input:checked {
    background: var(--_accent);
    border-color: var(--_accent);
  }
  input:checked::after {
    content: '';
    inline-size: 0.34em;
    block-size: 0.68em;
    margin-block-start: -0.14em;
    border: solid var(--_on-accent);
    border-width: 0 0.15em 0.15em 0;
    rotate: 45deg;
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
  .dots .has {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.3em;
    margin-block-start: 0.7em;
  }
  .key span {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }
  .more {
    margin-block-start: 0.6em;
  }
  details {
    margin-block-start: 0.9em;
  }
  summary {
    font-weight: 600;
    padding-block: 0.35em;
  }
  summary span {
    font-weight: 400;
  }
  @media (forced-colors: active) {
    input {
      appearance: auto;
    }
    input:checked::after {
      content: none;
    }
    .dots .has {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .dots {
      stroke: CanvasText;
    }
  }
`;
