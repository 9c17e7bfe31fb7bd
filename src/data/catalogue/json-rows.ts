import { CatalogueError } from '../../engine/errors.js';
import type { Bilingual, Catalogue } from '../../engine/programs/types.js';
import { columnOf, ownFirst } from './columns.js';
import { plain } from './text.js';
import type { Row } from './types.js';
import { parseDate } from './words.js';

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What our JSON says of itself beside its programs. */
export function aboutOf({ name, updated, jurisdiction, sample }: Json): Partial<Catalogue> {
  const about: Partial<Catalogue> = { updated: parseDate(plain(updated)) };
  if (typeof name === 'string') about.name = { en: name, fr: name };
  else if (isObject(name)) about.name = name as Bilingual;
  if (typeof jurisdiction === 'string') about.jurisdiction = jurisdiction;
  if (typeof sample === 'boolean') about.sample = sample;
  return about;
}

/** Rows of our JSON: `{ name, updated, jurisdiction, sample, programs: […] }`, or the list of programs alone. */
export function* readJson(value: unknown): Generator<Row> {
  const items: unknown = isObject(value) ? value['programs'] : value;
  if (!Array.isArray(items))
    throw new CatalogueError('no list of programs in the JSON. Write { "programs": [ … ] }.', value, {
      reason: 'no-list',
    });
  for (const [index, item] of items.entries()) {
    const values: Json = {};
    const cells = Object.entries(isObject(item) ? item : {});
    for (const at of ownFirst(cells.map(([key]) => key))) {
      const [key, cell] = cells[at]!;
      const column = columnOf(key);
      if (values[column] === undefined || values[column] === '') values[column] = cell;
    }
    yield isObject(item) ? { at: index + 1, values } : { at: index + 1, values, junk: item };
  }
}
