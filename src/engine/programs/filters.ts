import type { Lang } from '../types.js';
import type { Where } from './place.js';
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
  maxCost?: number;
  /** Free words, matched against title, topics, skills, institution of the whole catalogue, not only what fits the target. */
  text?: string;
  /** Only these programs, by their ids: of the whole catalogue, too. */
  ids?: string[];
  /** Also keep programs whose filtered value is not stated. Default false. */
  keepUnknown?: boolean;
}

/** Whether a filter holds; null when the program does not state what it asks. */
type Answer = boolean | null;
type Name = Exclude<keyof Filters, 'text' | 'keepUnknown'>;

const within = (value: number | null, most: number): Answer => (value === null ? null : value <= most);

/** Asks one filter about one program; an empty list asks nothing. */
const QUESTIONS: {
  [K in Name]: (program: Program, wanted: NonNullable<Filters[K]>, where: Where) => Answer;
} = {
  delivery: ({ delivery }, wanted) => !wanted.length || (delivery && wanted.includes(delivery)),
  languages: ({ languages }, wanted) =>
    !wanted.length || (languages.length ? languages.some((lang) => wanted.includes(lang)) : null),
  // What is taught online is taught everywhere.
  regions: (program, wanted, where) =>
    !wanted.length ||
    program.delivery === 'online' ||
    (where(program).length ? where(program).some((code) => wanted.includes(code)) : null),
  aid: ({ aid }, wanted) => !wanted || aid,
  institutions: ({ institution: { en, fr } }, wanted) =>
    !wanted.length || wanted.some((name) => name === en || name === fr),
  maxHours: ({ hours }, most) => within(hours, most),
  maxCost: ({ cost }, most) => within(cost, most),
  ids: ({ id }, wanted) => wanted.includes(id),
};

function ask<K extends Name>(name: K, filters: Filters, program: Program, where: Where): Answer {
  const wanted = filters[name];
  return wanted == null || QUESTIONS[name](program, wanted, where);
}

/** What the filters say of a program: kept, dropped, or dropped only because these values are not stated. */
export function judge(program: Program, filters: Filters, where: Where): { keep: boolean; unstated: Name[] } {
  const answers = (Object.keys(QUESTIONS) as Name[]).map(
    (name) => [name, ask(name, filters, program, where)] as const,
  );
  const held = answers.every(([, answer]) => answer !== false);
  const unstated = answers.filter(([, answer]) => held && answer === null && !filters.keepUnknown);
  return { keep: held && !unstated.length, unstated: unstated.map(([name]) => name) };
}
