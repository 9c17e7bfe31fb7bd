import { css } from 'lit';

export const aboutStyles = css`
  /* A line of text among others: it takes the width of its words. */
  .box {
    container-type: normal;
  }
  dialog {
    inline-size: min(44em, calc(100vw - 2em));
    max-block-size: min(80vh, 46em);
    padding: 0;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    font-size: 1rem;
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.45);
  }
  .sheet {
    padding: calc(var(--_space) * 1.6);
    font-size: var(--cairn-font-size, medium);
  }
  .sheet > * + * {
    margin-block-start: 0.8em;
  }
  .sheet h3 {
    outline: 0;
  }
  .sheet h4 {
    margin-block-start: 1.5em;
  }
  li {
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  .end {
    display: flex;
    justify-content: flex-end;
  }
`;
