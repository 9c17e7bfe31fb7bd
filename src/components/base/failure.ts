import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { button } from './controls.js';

/** A failure in plain words, with a way on: another try, and what the host page put inside the tag. */
export const failure = (words: string, retry: () => void): TemplateResult => {
  // The button goes; the focus goes to the element's field, where it has one. It would stay on what is within.
  const again = ({ target }: Event): void => {
    const pressed = target as HTMLElement;
    pressed.blur();
    ((pressed.getRootNode() as ShadowRoot).host as HTMLElement).focus();
    retry();
  };
  return html`<div role="alert">
      <p>${words}</p>
      ${button(msg('Try again', { id: 'packs.retry' }), again)}
    </div>
    <slot></slot>`;
};

/** The same for a catalogue. */
export const noCatalogue = (offer: { retry(): void }): TemplateResult =>
  failure(msg('The list of programs could not be loaded.', { id: 'finder.catalogue.failed' }), () =>
    offer.retry(),
  );
