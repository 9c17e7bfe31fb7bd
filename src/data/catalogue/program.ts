import type { Program } from '../../engine/programs/types.js';
import { Cells, type Context } from './cells.js';
import { looksLikeNoc, parseCip, parseNoc, type Code } from './codes.js';
import type { Row } from './types.js';
import { parseDate, parseDelivery, parseLanguages, parsePrice, parseYesNo } from './values.js';

const union = (a: string[], b: string[]): string[] => [...new Set([...a, ...b])];
const isId = (item: string): boolean => !/\s/.test(item);

/** Reads one row; null, and an issue, when it has no id, title or institution. */
export function toProgram(row: Row, context: Context): Program | null {
  const cells = new Cells(row, context);
  const { options } = context;
  const id = cells.text('id');
  if (!id) return cells.report('missing-id', 'id');
  cells.id = id;
  const languages = cells.read('language', 'bad-language', parseLanguages) ?? [];
  const told = languages.length === 1 ? languages[0] : options.lang;
  const title = cells.bilingual('title', told);
  if (!title.en && !title.fr) return cells.report('missing-title', 'title');
  const institution = cells.bilingual('institution', told);
  const name = cells.text('institution');
  if (!institution.en && !institution.fr) return cells.report('missing-institution', 'institution');
  // A name without a language is the name in every language, so that one institution stays one in filters.
  if (name) {
    institution.en ??= name;
    institution.fr ??= name;
  }

  const price = cells.read('cost', 'bad-price', parsePrice);
  const currency = /^[A-Z]{3}$/.exec(cells.text('currency').toUpperCase())?.[0];
  if (price?.currency && currency && price.currency !== currency) {
    cells.report('currency-conflict', 'cost', cells.text('cost'), { used: price.currency, other: currency });
  }
  const noc = (item: string): Code | null => parseNoc(item, options.isOccupation ?? looksLikeNoc);
  const stated = cells.list('prerequisites');
  const requirements = [cells.text('requirements'), ...stated.filter((item) => !isId(item))];
  const starts = cells.list('starts').map((day) => parseDate(day) ?? cells.report('bad-date', 'starts', day));

  const program: Program = {
    id,
    title,
    institution,
    url: cells.link('url'),
    languages,
    delivery: cells.read('delivery', 'bad-delivery', parseDelivery),
    hours: cells.duration('hours', 5000),
    weeks: cells.duration('weeks', 260),
    cost: price && cells.within('cost', price.value, 0, 200000),
    currency: price?.currency ?? currency ?? 'CAD',
    aid: cells.read('aid', 'bad-yes-no', parseYesNo),
    credential: cells.text('credential') || null,
    noc: cells.codes('noc', 'bad-noc', noc),
    cip: cells.codes('cip', 'bad-cip', parseCip),
    skills: cells.list('skills'),
    topics: cells.list('topics'),
    prerequisites: stated.filter(isId),
    requirements: requirements.filter(Boolean).join('; ') || null,
    stackableInto: cells.list('stackable_into'),
    location: cells.text('location') || null,
    starts: [...new Set(starts.filter((day) => day !== null))].sort(),
    description: cells.bilingual('description', told),
    inquire: cells.link('inquire'),
  };
  if (options.sample || parseYesNo(cells.text('sample'))) program.sample = true;
  // Tags read by the machine count only once a person has gone over them.
  if (parseYesNo(cells.text('tags_reviewed'))) {
    program.noc = union(program.noc, cells.codes('tags_noc', 'bad-noc', noc));
    program.skills = union(program.skills, cells.list('tags_skills'));
  }
  return program;
}
