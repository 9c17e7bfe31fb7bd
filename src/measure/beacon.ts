import { mayMeasure } from './consent.js';
import type { Fact } from './facts.js';
import type { Adapter } from './measure.js';
import { Queue, type Kept } from './queue.js';

export interface BeaconOptions {
  /** Where facts wait while there is no network. */
  queue?: Queue;
  /** Asked again before what waited is sent; a refusal erases it. */
  allowed?: () => boolean;
}

/**
 * Sends facts to an address of the institution's own, as a JSON list, by `sendBeacon`: no cookie is set and no
 * answer is read. Without a network they wait on the device and go with the next one.
 *
 * The body is sent as plain text, so that another origin needs no preflight.
 */
export function beacon(endpoint: string, options: BeaconOptions = {}): Adapter {
  const { queue = new Queue(), allowed = mayMeasure } = options;
  const send = (facts: Kept[]): boolean =>
    navigator.onLine && navigator.sendBeacon(endpoint, JSON.stringify(facts));
  const flush = (): void => {
    const waiting = allowed() ? queue.read() : [];
    if (!waiting.length || send(waiting)) queue.write([]);
  };
  globalThis.addEventListener?.('online', flush);
  flush();
  const count = (fact: Fact): void => {
    const facts = [...queue.read(), { ...fact, day: queue.today() }];
    queue.write(send(facts) ? [] : facts);
  };
  return Object.assign(count, { stop: () => globalThis.removeEventListener?.('online', flush) });
}
