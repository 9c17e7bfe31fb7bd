import type { Program } from '../../engine/programs/types.js';
import { Cells } from './cells.js';
import { parseCip, parseNoc, splitCodes } from './codes.js';
import { isObject } from './json-rows.js';
import { parseEmail, parseUrl } from './links.js';
import { parseDuration, parsePrice } from './numbers.js';
import type { Issue, ReadOptions, Row } from './types.js';
import { parseDate, parseDelivery, parseLanguages, parseYesNo } from './words.js';

const NONE =
  /^(no(ne|n|thing)?|nil|n\/?a|aucune?s?|néant)( (required|(pre)?requisites?|préalables?|requise?s?|exigée?s?))?\W*$/i;

/**
 * Reads one row; null, and an issue, when it has no title, institution or id of its own. `rowOf` holds the ids so far.
 * Its prerequisites are as stated: which of them are programs is known when all are read (`settlePrerequisites`).
 */
export function toProgram(
  row: Row,
  options: ReadOptions,
  report: Issue[],
  rowOf: Map<string, number>,
): Program | null {
  const cells = new Cells(row, report);
  const text = (column: string): string => cells.text(column);
  if ('junk' in row) return cells.report('not-a-program', '', JSON.stringify(row.junk).slice(0, 60));
  const id = (cells.id = text('id'));
  if (row.broken) return cells.report(row.broken.problem, '', row.broken.value, row.broken.data);
  if (!id) return cells.report('missing-id', 'id');
  const languages = cells.read('language', 'bad-language', parseLanguages) ?? [];
  const told = languages.length === 1 ? languages[0] : options.lang;
  const title = cells.bilingual('title', told);
  if (!title.en && !title.fr) return cells.report('missing-title', 'title');
  const institution = cells.bilingual('institution', told);
  if (!institution.en && !institution.fr) return cells.report('missing-institution', 'institution');
  const first = rowOf.get(id);
  if (first) return cells.report('duplicate-id', 'id', id, { first });
  rowOf.set(id, row.at);
  // A name without a language is the name in every language, so that one institution stays one in filters.
  const name = text('institution');
  if (name) {
    institution.en ??= name;
    institution.fr ??= name;
  }

  const price = cells.read('cost', 'bad-price', parsePrice);
  const duration = (column: 'hours' | 'weeks', max: number): number | null => {
    const value = cells.read(column, 'bad-number', (cell) => parseDuration(cell, column));
    return cells.number(column, value, 0.1, max);
  };
  const link = (cell: string): string | null => parseUrl(cell, options.base);
  const list = (column: string): string[] => cells.list(column).filter((item) => !NONE.test(item));
  const noc = (column: string): string[] =>
    cells.items(column, 'bad-noc', (code) => parseNoc(code, options.isOccupation), splitCodes);
  // Tags read by the machine count only once a person has gone over them.
  const reviewed = parseYesNo(text('tags_reviewed'));

  const program: Program = {
    id,
    title,
    institution,
    url: cells.read('url', 'bad-url', link),
    languages,
    delivery: cells.read('delivery', 'bad-delivery', parseDelivery),
    hours: duration('hours', 5000),
    weeks: duration('weeks', 260),
    cost: cells.number('cost', price?.value, 0, 200000),
    currency:
      price?.currency ?? /^[A-Z]{3}$/.exec((cells.words('currency') ?? '').toUpperCase())?.[0] ?? 'CAD',
    aid: cells.read('aid', 'bad-yes-no', parseYesNo),
    credential: cells.words('credential'),
    noc: noc('noc'),
    cip: cells.items('cip', 'bad-cip', parseCip, splitCodes),
    skills: list('skills'),
    topics: list('topics'),
    prerequisites: list('prerequisites').filter((item) => item !== id),
    requirements: NONE.test(cells.words('requirements') ?? '') ? null : cells.words('requirements'),
    stackableInto: list('stackable_into').filter((item) => item !== id),
    location: cells.words('location'),
    starts: cells.items('starts', 'bad-date', parseDate).sort(),
    description: cells.bilingual('description', told),
    inquire: cells.read('inquire', 'bad-inquire', (cell) => parseEmail(cell) ?? link(cell)),
  };
  const { description } = row.values;
  if (isObject(description) && Object.keys(description).some((lang) => !/^(en|fr)$/.test(lang)))
    cells.object('bad-text', 'description', description);
  if (options.sample || parseYesNo(text('sample'))) program.sample = true;
  if (reviewed) {
    program.noc = [...new Set([...program.noc, ...noc('tags_noc')])];
    program.skills = [...new Set([...program.skills, ...list('tags_skills')])];
  }
  return program;
}

/** Parts what a program asks for first into ids, of the file or in the shape of one, and words. */
export function settlePrerequisites(program: Program, ids: { has(id: string): boolean }): void {
  const words = [program.requirements];
  program.prerequisites = program.prerequisites.flatMap((item) => {
    if (ids.has(item) || /^\S*[\d_-]\S*$/.test(item)) return [item];
    // Lists are parted by semicolons; a comma does where ids stand on both sides.
    const items = item.split(/,\s*/);
    if (items.every((id) => ids.has(id))) return items;
    words.push(item);
    return [];
  });
  program.requirements = words.filter(Boolean).join('; ') || null;
}
