import { CairnErrorEvent } from './events.js';

/** Tells the page of a failure, and whoever embeds the element: nobody listens before they know that there is something to hear. */
export function tellError(host: EventTarget, detail: CairnErrorEvent['detail']): void {
  console.warn(`Cairn: ${detail.message}`);
  host.dispatchEvent(new CairnErrorEvent(detail));
}
