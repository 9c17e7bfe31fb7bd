import { msg, str } from '@lit/localize';
import type { Format } from '../base/format.js';
import type { Opened } from '../controllers/pack-source.js';

const DAY = 86_400_000;

/** Figures from an earlier visit that could not be compared with the server since: says how old; else nothing. */
export function age(opened: Opened | null, format: Format): string {
  if (!opened?.fromCache || Date.now() - opened.updatedAt < DAY) return '';
  const date = format.date(new Date(opened.updatedAt).toISOString());
  return msg(str`Data last checked: ${date}.`, { id: 'finder.age' });
}
