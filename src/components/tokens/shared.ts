import { css } from 'lit';

/**
 * What all elements share: the box that shields the text from the page, and a handful of small things
 * (buttons, fields, source lines, disclosures). Sizes are in em of the box, never rem, which is the page's.
 */
export const shared = css`
  /* Nothing of the page comes in but its font and whether it is shown; a float takes no line drawn through it. */
  :where(.outer) {
    all: initial;
    display: block;
    float: left;
    inline-size: 100%;
    font-size: var(--cairn-font-size, medium);
    font-family: var(--cairn-font, inherit);
    line-height: 1.5;
    overflow-wrap: break-word;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: 100%;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    padding: calc(var(--_space) * 1.5);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .box {
    container-type: inline-size;
    color: var(--_text);
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  h3,
  h4 {
    font-weight: 650;
    line-height: 1.25;
    letter-spacing: -0.011em;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.6em;
    letter-spacing: -0.015em;
  }
  h3 {
    font-size: 1.32em;
  }
  h4 {
    font-size: 1.06em;
    letter-spacing: 0;
  }
  p {
    text-wrap: pretty;
  }
  .eyebrow {
    font-size: 0.8em;
    letter-spacing: 0.02em;
    color: var(--_soft);
    margin-block-end: 0.25em;
  }
  .soft {
    color: var(--_soft);
  }
  [role='alert'] {
    margin-block-end: 0.8em;
  }
  .src {
    font-size: 0.82em;
    color: var(--_soft);
  }
  .whole {
    white-space: nowrap;
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Where reading goes on after an act: a mark beside the line, for a frame would look like a field. */
  [tabindex='-1'] {
    scroll-margin-block-start: 2.6em;
  }
  [tabindex='-1']:focus-visible {
    outline-color: transparent;
    box-shadow:
      -0.4em 0 var(--_surface),
      -0.55em 0 var(--_accent);
  }
  .btn {
    display: inline-block;
    font-weight: 600;
    font-size: 0.94em;
    line-height: 1.3;
    padding: 0.55em 1em;
    border: 1.5px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.8);
    color: var(--_accent);
    background: transparent;
    text-decoration: none;
    cursor: pointer;
  }
  p + .btn {
    margin-block-start: 0.6em;
  }
  .btn:hover {
    background: var(--_tint);
  }
  .btn.solid {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .btn.solid:hover {
    opacity: 0.9;
  }
  .link {
    background: none;
    border: 0;
    padding: 0.15em 0;
    color: inherit;
    text-align: start;
    text-decoration: underline 1px color-mix(in oklch, currentColor 45%, transparent);
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .field {
    inline-size: 100%;
    background: var(--_surface);
    border: 1.5px solid var(--_soft);
    border-radius: calc(var(--_radius) * 0.9);
    padding: 0.65em 0.8em;
  }
  .field:focus-visible {
    outline: 3px solid color-mix(in oklch, var(--_accent) 45%, transparent);
    outline-offset: 0;
    border-color: var(--_accent);
  }
  select.field {
    padding: 0.4em 0.5em;
    inline-size: auto;
    max-inline-size: 100%;
  }
  summary {
    cursor: pointer;
    padding: 0.15em 0;
    inline-size: fit-content;
    border-radius: 3px;
  }
  summary::marker {
    color: var(--_accent);
  }
  .bone {
    background: var(--_line);
    border-radius: 0.4em;
    block-size: 1em;
    opacity: 0.6;
  }
  @container (max-width: 26em) {
    h3 {
      font-size: 1.2em;
    }
  }
  @media (forced-colors: active) {
    .field:focus-visible {
      outline: 2px solid Highlight;
    }
    .btn.solid {
      border-color: ButtonText;
    }
  }
  @media print {
    .outer {
      float: none;
      border: 0;
      padding: 0;
    }
    .btn,
    .noprint {
      display: none !important;
    }
    :focus-visible {
      outline: 0;
      box-shadow: none !important;
    }
  }
`;
