import { html, nothing, type TemplateResult } from 'lit';
import { noCatalogue } from '../base/failure.js';
import type { CatalogueController } from '../controllers/catalogue-controller.js';

/** Lines that stand where text will be. */
export const bones = (): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">
    ${[1, 2, 3, 4, 5].map(() => html`<div class="bone"></div>`)}
  </div>`;

/** Stands where the answer will be while the packs open. */
export const skeleton = (): TemplateResult =>
  html`<div class="row two">${[1, 2].map(() => html`<div class="cell">${bones()}</div>`)}</div>`;

/** What stands below when there are no programs to show: still reading, failed, or none were named. */
export function withoutCatalogue(offer: CatalogueController): unknown {
  if (offer.status === 'pending') return skeleton();
  if (offer.status !== 'error') return nothing;
  return html`<div class="row"><div class="cell">${noCatalogue(offer)}</div></div>`;
}
