import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { button } from './controls.js';

/** A failure in plain words, with a way on: another try, and what the host page put inside the tag. */
export const failure = (words: string, retry: () => void): TemplateResult =>
  html`<div role="alert">
      <p>${words}</p>
      ${button(msg('Try again', { id: 'packs.retry' }), retry)}
    </div>
    <slot></slot>`;

/** The same for a catalogue. */
export const noCatalogue = (offer: { retry(): void }): TemplateResult =>
  failure(msg('The list of programs could not be loaded.', { id: 'finder.catalogue.failed' }), () =>
    offer.retry(),
  );
