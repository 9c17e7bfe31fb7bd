/**
 * What opens packs, works on them and on catalogues, and writes plans as files, as one module. The one-file builds leave
 * it out of the script and fetch it with the packs, from `packs/engine.<digest>.js` (docs/decisions.md, 21).
 */
export { collectJsonLd, readCatalogueAsync } from './data/catalogue/index.js';
export { mergeCatalogues } from './data/catalogue/merge.js';
export { assemble } from './data/pack/assemble.js';
export { unpack } from './data/pack/unpack.js';
export { createEngine } from './engine/create.js';
export { planToCalendar, planToJson } from './engine/programs/export.js';
