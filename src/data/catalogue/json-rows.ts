import { CatalogueError } from '../../engine/errors.js';
import type { Bilingual } from '../../engine/programs/types.js';
import { addIssue, type Context } from './cells.js';
import { columnOf } from './columns.js';
import type { Row } from './types.js';
import { parseDate } from './values.js';

type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Linked data says so at its top, or in its first item. */
export function isJsonLd(value: unknown): boolean {
  const top: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(top) && ['@context', '@graph', '@type'].some((key) => key in top);
}

/** Rows of our JSON: `{ name, updated, jurisdiction, sample, programs: […] }`, or the list of programs alone. */
export function readJson(value: unknown, context: Context): Row[] {
  const items: unknown = Array.isArray(value) ? value : isObject(value) ? value['programs'] : null;
  if (!Array.isArray(items)) {
    throw new CatalogueError('the JSON has no list of programs. Write { "programs": [ … ] }.', value);
  }
  if (isObject(value)) {
    const { name, updated, jurisdiction, sample } = value;
    if (typeof name === 'string') context.about.name = { en: name, fr: name };
    else if (isObject(name)) context.about.name = name as Bilingual;
    const day = parseDate(String(updated));
    if (day) context.about.updated = day;
    if (typeof jurisdiction === 'string') context.about.jurisdiction = jurisdiction;
    if (typeof sample === 'boolean') context.about.sample = sample;
  }
  const unknown = new Set<string>();
  return items.flatMap((item: unknown, index): Row[] => {
    const at = index + 1;
    if (!isObject(item)) {
      addIssue(context, at, '', JSON.stringify(item)?.slice(0, 60), 'not-a-program');
      return [];
    }
    const values: Json = {};
    for (const [key, cell] of Object.entries(item)) {
      const column = columnOf(key);
      if (column) values[column] ??= cell;
      else if (!unknown.has(key)) {
        unknown.add(key);
        addIssue(context, at, key, key, 'unknown-column');
      }
    }
    return [{ at, values }];
  });
}
