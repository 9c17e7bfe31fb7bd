import { CairnErrorEvent } from './events.js';

/** Tells the page of a failure, and whoever embeds the element: nobody listens before they know that there is something to hear. */
export function tellError(host: EventTarget, detail: CairnErrorEvent['detail']): void {
  // What comes from the engine or the loader says so itself.
  console.warn(detail.message.replace(/^(Cairn: )?/, 'Cairn: '));
  host.dispatchEvent(new CairnErrorEvent(detail));
}
