/** Counting use, off unless a page turns it on: `cairn/measure`. */
export { beacon, type BeaconOptions } from './beacon.js';
export { mayMeasure, type PrivacySignals } from './consent.js';
export { factOf, MEASURED, type Fact, type Measured } from './facts.js';
export { measure, type Adapter, type MeasureOptions } from './measure.js';
export { Queue, type Kept, type Shelf } from './queue.js';
export { dataLayer, gtag, matomo, plausible } from './tags.js';
