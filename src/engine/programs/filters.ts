import type { Filters, Program } from './types.js';

type Answer = 'yes' | 'no' | 'unknown';
type Name = Exclude<keyof Filters, 'text' | 'keepUnknown'>;

const within = (value: number | null, most: number): Answer =>
  value === null ? 'unknown' : value <= most ? 'yes' : 'no';
const is = (held: boolean): Answer => (held ? 'yes' : 'no');

/** Asks one filter about one program; a filter that is not set says yes. */
const QUESTIONS: { [K in Name]: (wanted: NonNullable<Filters[K]>, program: Program) => Answer } = {
  delivery: (wanted, { delivery }) =>
    !wanted.length ? 'yes' : delivery === null ? 'unknown' : is(wanted.includes(delivery)),
  languages: (wanted, { languages }) =>
    !wanted.length
      ? 'yes'
      : !languages.length
        ? 'unknown'
        : is(languages.some((lang) => wanted.includes(lang))),
  aid: (wanted, { aid }) => (!wanted ? 'yes' : aid === null ? 'unknown' : is(aid)),
  institutions: (wanted, { institution }) =>
    is(!wanted.length || wanted.some((name) => name === institution.en || name === institution.fr)),
  maxHours: (most, { hours }) => within(hours, most),
  maxCost: (most, { cost }) => within(cost, most),
};
const NAMES = Object.keys(QUESTIONS) as Name[];

function ask<K extends Name>(name: K, filters: Filters, program: Program): Answer {
  const wanted = filters[name];
  return wanted == null ? 'yes' : QUESTIONS[name](wanted, program);
}

/** What the filters say of a program: kept, dropped, or dropped only because these values are not stated. */
export function judge(program: Program, filters: Filters): { keep: boolean; unstated: Name[] } {
  const unstated: Name[] = [];
  for (const name of NAMES) {
    const answer = ask(name, filters, program);
    if (answer === 'no') return { keep: false, unstated: [] };
    if (answer === 'unknown') unstated.push(name);
  }
  return filters.keepUnknown ? { keep: true, unstated: [] } : { keep: !unstated.length, unstated };
}
