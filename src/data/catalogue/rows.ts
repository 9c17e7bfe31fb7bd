import { CatalogueError } from '../../engine/errors.js';
import type { Catalogue } from '../../engine/programs/types.js';
import { readCsv } from './csv-rows.js';
import { readJsonLd } from './json-ld.js';
import { aboutOf, isObject, readJson, type Json } from './json-rows.js';
import type { Row } from './types.js';

/** A catalogue file once its format is known. */
export interface Source {
  rows: Iterable<Row>;
  /** What the file says of itself, where it does. */
  about?: Partial<Catalogue>;
  /** The same as it was given. */
  given?: Json;
}

/** Linked data says so at its top, or in its first item. */
function isJsonLd(value: unknown): boolean {
  const top: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(top) && ['@context', '@graph', '@type'].some((key) => key in top);
}

/** Whether a text is read as CSV: what begins like neither JSON nor markup is. */
export const isCsv = (text: string, type = 'auto'): boolean =>
  type === 'csv' || (type === 'auto' && !/^\s*[[{<]/.test(text));

/**
 * Tells the format of a text, by `type` or by its first sign, and opens it.
 * @throws {CatalogueError} when it is empty, a web page, or not what it seems to be.
 */
export function openRows(text: string, type = 'auto'): Source {
  const start = text.trimStart().slice(0, 60);
  if (!start)
    throw new CatalogueError('the catalogue is empty. Give a CSV or JSON file.', '', { reason: 'empty' });
  if (isCsv(text, type)) return { rows: readCsv(text) };
  if (start[0] === '<')
    throw new CatalogueError('the catalogue is a web page. Give the address of the file itself.', start, {
      reason: 'web-page',
    });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new CatalogueError(`broken JSON (${(cause as Error).message}). Mend it there.`, start, {
      cause,
      reason: 'broken-json',
    });
  }
  if (type === 'jsonld' || (type === 'auto' && isJsonLd(value))) return { rows: readJsonLd([value]) };
  const given = isObject(value) ? value : {};
  return { rows: readJson(value), about: aboutOf(given), given };
}
