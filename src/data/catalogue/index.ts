export { collectJsonLd, readCatalogue, readCatalogueAsync } from './read.js';
export type { Issue, Problem, Reading, ReadOptions } from './types.js';
