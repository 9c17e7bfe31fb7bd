import { html, type TemplateResult } from 'lit';

/** Lines that stand where text will be. */
export const bones = (): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">
    ${[1, 2, 3, 4, 5].map(() => html`<div class="bone"></div>`)}
  </div>`;

/** Stands where the answer will be while the packs open. */
export const skeleton = (): TemplateResult =>
  html`<div class="row two">${[1, 2].map(() => html`<div class="cell">${bones()}</div>`)}</div>`;
