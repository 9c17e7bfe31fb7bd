/** The engine's public face: pure, typed, the same in a page, a worker and Node. */
export { createEngine } from './create.js';
export type { Engine, Region, ViewOptions } from './engine.js';
export * from './errors.js';
export type { OpenPack, PackHeader, Packs, SectionArray } from './packs.js';
export { planToCalendar, planToJson, schedule } from './programs/export.js';
export { decodeSituation, encodeSituation } from './programs/link.js';
export type { SharedSituation } from './programs/link.js';
export type { Programs } from './programs/index.js';
export type * from './programs/types.js';
export { createTitleIndex } from './titles/index.js';
export type { Label, TitleIndex, TitleMatch } from './titles/types.js';
export type * from './types.js';
