import { css } from 'lit';

export const planStyles = css`
  /* An empty marker, not none: Safari takes a list without markers for no list. */
  .steps {
    list-style: '';
  }
  .grid {
    display: grid;
    gap: 1.4em 2.2em;
    margin-block-start: 1.1em;
  }
  h3 {
    outline-offset: 4px;
  }
  .steps > li {
    position: relative;
    padding-block-end: 1.7em;
    padding-inline-start: 3.5em;
  }
  .steps > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 1.08em;
    inset-block: 2em -0.2em;
    inline-size: 2px;
    background: var(--_line);
  }
  .steps > li:last-child::before {
    display: none;
  }
  .steps > li:last-child {
    padding-block-end: 0;
  }
  .stone {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
    inline-size: 2.3em;
    block-size: 1.75em;
    display: grid;
    place-items: center;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    color: var(--_accent);
    background: var(--_tint);
    border: 1.5px solid var(--_accent);
    border-radius: 52% 48% 46% 54% / 60% 58% 42% 40%;
  }
  li:nth-child(3n + 2) > .stone {
    border-radius: 46% 54% 52% 48% / 56% 62% 38% 44%;
  }
  li:nth-child(3n) > .stone {
    border-radius: 55% 45% 50% 50% / 62% 54% 46% 38%;
  }
  .tools {
    display: flex;
    gap: 0.15em;
    margin-inline-start: auto;
  }
  .tool {
    inline-size: 2.1em;
    block-size: 2.1em;
    padding: 0;
    border: 0;
    border-radius: 0.5em;
    background: none;
    color: var(--_soft);
    cursor: pointer;
  }
  .tool svg {
    inline-size: 1.15em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.2em;
  }
  .tool:hover {
    background: var(--_tint);
    color: var(--_accent);
  }
  .tool[aria-disabled='true'] {
    opacity: 0.35;
    cursor: default;
    background: none;
  }
  .aidwhy {
    font-size: 0.93em;
    margin-block-start: 0.35em;
  }
  .aidwhy li {
    padding-inline-start: 1.1em;
  }
  .sum {
    align-self: start;
    padding: 1.1em 1.2em 1.2em;
    background: var(--_wash);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.2);
  }
  .sum dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.4em 0.8em;
    margin-block: 0.3em 0.9em;
    font-variant-numeric: tabular-nums;
  }
  .sum dt {
    color: var(--_soft);
  }
  .sum dd {
    font-weight: 650;
    text-align: end;
  }
  .sum dd small {
    display: block;
    font-size: 0.82em;
    font-weight: 400;
    font-style: italic;
    color: var(--_soft);
  }
  .sum .note {
    font-size: 0.91em;
    color: var(--_soft);
    margin-block-end: 0.6em;
    text-wrap: pretty;
  }
  .sum .warn {
    color: var(--_text);
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--_warm);
  }
  .sum details {
    margin-block-start: 0.6em;
    font-size: 0.94em;
  }
  .in {
    background: var(--_tint);
  }
  .limits {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 0.6em;
    margin-block: 0.4em 0.5em;
  }
  .limits label {
    font-size: 0.88em;
    font-weight: 600;
  }
  .limits .field {
    padding: 0.4em 0.5em;
    margin-block-start: 0.2em;
    font-weight: 400;
  }
  .stack {
    display: grid;
    gap: 0.2em;
    justify-items: start;
  }
  .link {
    min-block-size: 1.75em;
  }
  @container (min-width: 46em) {
    .grid {
      grid-template-columns: minmax(0, 1fr) 19em;
    }
  }
  @container (max-width: 22em) {
    .steps > li {
      padding-inline-start: 2.9em;
    }
    .stone {
      font-size: 0.9em;
    }
  }
  @media print {
    .tools,
    .sum details,
    .sum .link {
      display: none;
    }
    .stone {
      border-color: currentColor;
    }
  }
`;
