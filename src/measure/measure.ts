import { mayMeasure } from './consent.js';
import { factOf, MEASURED, type Fact, type Measured } from './facts.js';

/** Hands a fact to something that counts; `stop` ends what it does besides, when counting ends. */
export type Adapter = ((fact: Fact) => void) & { stop?(): void };

export interface MeasureOptions {
  /** Where the events are heard; default the document. */
  target?: EventTarget;
  /** Which events; default all of them. */
  events?: readonly Measured[];
  /** Asked before each event; default the browser's own signals (Do Not Track, Global Privacy Control). */
  allowed?: () => boolean;
}

/**
 * Begins to count. Nothing is measured unless a page calls this.
 *
 * @example
 * const stop = measure(plausible());
 *
 * @returns how to stop
 */
export function measure(adapter: Adapter, options: MeasureOptions = {}): () => void {
  const { target = document, events = MEASURED, allowed = mayMeasure } = options;
  const end = new AbortController();
  const hear = (event: Event): void => {
    if (!allowed()) return;
    try {
      adapter(factOf(event));
    } catch (error) {
      // Counting is never worth an error in the page that is counted.
      console.warn('Cairn: an event could not be measured.', error);
    }
  };
  for (const type of events) target.addEventListener(type, hear, { signal: end.signal });
  return () => {
    end.abort();
    adapter.stop?.();
  };
}
