/** For bundlers: the elements, and what reads catalogues. */
export * from './elements.js';
export { collectJsonLd, readCatalogue, readCatalogueAsync } from './data/catalogue/index.js';
export type { Issue, Reading, ReadOptions } from './data/catalogue/index.js';
