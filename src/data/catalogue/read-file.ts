import { fileText } from './file-text.js';
import * as page from './read.js';

/**
 * `readCatalogue` for Node, where a file saved in windows-1252 is decoded otherwise than in a browser. Give the bytes of
 * the file: they tell in what it is written.
 * @throws {CatalogueError} when nothing can be read: an empty file, broken JSON, no title column.
 */
export const readCatalogue: typeof page.readCatalogue = (input, options) =>
  page.readCatalogue(fileText(input), options);

/** The same, which lets others run every few milliseconds of work. `signal` stops it. */
export const readCatalogueAsync: typeof page.readCatalogueAsync = (input, options) =>
  page.readCatalogueAsync(fileText(input), options);
