import { columnOf } from './columns.js';

/** Every column of the format, in the order it is written. */
export const COLUMNS = [
  'id',
  'title_en',
  'title_fr',
  'institution_en',
  'institution_fr',
  'url',
  'language',
  'delivery',
  'hours',
  'weeks',
  'cost',
  'currency',
  'aid',
  'credential',
  'noc',
  'cip',
  'skills',
  'topics',
  'prerequisites',
  'requirements',
  'stackable_into',
  'location',
  'starts',
  'description_en',
  'description_fr',
  'inquire',
  'sample',
] as const;

/** Columns `npx cairn tag` adds; they count once a person has written yes under `tags_reviewed`. */
export const TAG_COLUMNS = ['tags_noc', 'tags_skills', 'tags_evidence', 'tags_reviewed'] as const;

const KNOWN = new Set<string>([...COLUMNS, ...TAG_COLUMNS, 'title', 'institution', 'description']);

/** Whether a column of a file is one of the format's. */
export const isKnown = (header: string): boolean => KNOWN.has(columnOf(header));
