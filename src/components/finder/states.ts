import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CatalogueController } from '../controllers/catalogue-controller.js';

/** Stands where the answer will be while the packs open. */
export const skeleton = (): TemplateResult =>
  html`<div class="row two" aria-hidden="true">
    ${[1, 2].map(
      () =>
        html`<div class="cell skeleton">${[1, 2, 3, 4, 5].map(() => html`<div class="bone"></div>`)}</div>`,
    )}
  </div>`;

/** What stands below when there are no programs to show: still reading, failed, or none were named. */
export function withoutCatalogue(offer: CatalogueController): unknown {
  if (offer.status === 'pending') return skeleton();
  if (offer.status !== 'error') return nothing;
  return html`<div class="row">
    <div class="cell" role="alert">
      <p>${msg('The list of programs could not be loaded.', { id: 'finder.catalogue.failed' })}</p>
      <button class="btn" type="button" @click=${() => offer.retry()}>
        ${msg('Try again', { id: 'packs.retry' })}
      </button>
      <slot></slot>
    </div>
  </div>`;
}
