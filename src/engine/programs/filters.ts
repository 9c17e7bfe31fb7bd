import type { Lang } from '../types.js';
import { costIn } from './currency.js';
import type { Prepared } from './prepare.js';
import type { Delivery, Program } from './types.js';

/** Filters never hide silently: programs whose value is unknown are counted apart. */
export interface Filters {
  delivery?: Delivery[];
  languages?: Lang[];
  /** Codes of regions, as the stated place names them: `ON`. Programs taught online are kept. */
  regions?: string[];
  aid?: boolean;
  institutions?: string[];
  maxHours?: number;
  /** In the currency most programs of the catalogue are priced in; a cost in another counts as not stated. */
  maxCost?: number;
  /** Free words, matched against title, topics, skills, institution of the whole catalogue, not only what fits the target. */
  text?: string;
  /** Only these programs, by their ids: of the whole catalogue, too. */
  ids?: string[];
  /** Also keep programs whose filtered value is not stated. Default false. */
  keepUnknown?: boolean;
}

/** What is known of the catalogue as a whole. */
type Known = Pick<Prepared, 'where' | 'currency'>;

/** Whether a filter holds; null when the program does not state what it asks. */
type Answer = boolean | null;
type Name = Exclude<keyof Filters, 'text' | 'keepUnknown'>;

const within = (value: number | null, most: number): Answer => (value === null ? null : value <= most);

/** Asks one filter about one program; an empty list asks nothing. */
const QUESTIONS: {
  [K in Name]: (program: Program, wanted: NonNullable<Filters[K]>, known: Known) => Answer;
} = {
  delivery: ({ delivery }, wanted) => !wanted.length || (delivery && wanted.includes(delivery)),
  languages: ({ languages }, wanted) =>
    !wanted.length || (languages.length ? languages.some((lang) => wanted.includes(lang)) : null),
  // What is taught online is taught everywhere.
  regions: (program, wanted, { where }) =>
    !wanted.length ||
    program.delivery === 'online' ||
    (where(program).length ? where(program).some((code) => wanted.includes(code)) : null),
  aid: ({ aid }, wanted) => !wanted || aid,
  institutions: ({ institution: { en, fr } }, wanted) =>
    !wanted.length || wanted.some((name) => name === en || name === fr),
  maxHours: ({ hours }, most) => within(hours, most),
  maxCost: (program, most, { currency }) => within(costIn(currency, program), most),
  ids: ({ id }, wanted) => wanted.includes(id),
};

function ask<K extends Name>(name: K, filters: Filters, program: Program, known: Known): Answer {
  const wanted = filters[name];
  return wanted == null || QUESTIONS[name](program, wanted, known);
}

/** What the filters say of a program: kept, dropped, or dropped only because these values are not stated. */
export function judge(program: Program, filters: Filters, known: Known): { keep: boolean; unstated: Name[] } {
  const answers = (Object.keys(QUESTIONS) as Name[]).map(
    (name) => [name, ask(name, filters, program, known)] as const,
  );
  const held = answers.every(([, answer]) => answer !== false);
  const unstated = answers.filter(([, answer]) => held && answer === null && !filters.keepUnknown);
  return { keep: held && !unstated.length, unstated: unstated.map(([name]) => name) };
}
