import type { Format } from '../base/format.js';
import { checked } from '../base/source.js';
import type { Opened } from '../controllers/pack-source.js';

const DAY = 86_400_000;

/** Figures from an earlier visit that could not be compared with the server since: says how old; else nothing. */
export function age(opened: Opened | null, format: Format): string {
  return opened?.fromCache && Date.now() - opened.updatedAt >= DAY ? checked(opened.updatedAt, format) : '';
}
