import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { button } from './controls.js';

/** A failure in plain words, with another try. */
export const setback = (words: string, retry: () => void): TemplateResult => {
  // The button goes. The focus stays where its place will be taken (the first step, or all of an element), or goes to
  // the element's field, where it has one.
  const again = ({ target }: Event): void => {
    const pressed = target as HTMLElement;
    const root = pressed.getRootNode() as ShadowRoot;
    const place = pressed.closest<HTMLElement>('.first, .box')!;
    pressed.blur();
    if (place.matches('.box')) (root.host as HTMLElement).focus();
    if (!root.activeElement) {
      place.tabIndex = -1;
      place.focus();
    }
    retry();
  };
  return html`<div role="alert">
    <p>${words}</p>
    ${button(msg('Try again', { id: 'packs.retry' }), again)}
  </div>`;
};

/** The same where there is nothing else to show: what the host page put inside the tag is a way on, too. */
export const failure = (words: string, retry: () => void): TemplateResult =>
  html`${setback(words, retry)}<slot></slot>`;

/** The same for a catalogue. */
export const noCatalogue = (offer: { retry(): void }): TemplateResult =>
  failure(msg('The list of programs could not be loaded.', { id: 'finder.catalogue.failed' }), () =>
    offer.retry(),
  );
