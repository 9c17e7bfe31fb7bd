import { mainEndOf, type Tables } from './tables.js';
import { titlesOf } from './unit.js';

/** Titles asked whether a word says what one is. */
const MOST_ASKED = 60;

/** The term that says what one is: the last of an English title before any qualifier, the first of a French one. */
export const headOf = ({ lang, terms: { start, items } }: Tables, title: number): number =>
  items[lang === 'fr' ? start[title]! : Math.max(start[title]!, mainEndOf(items, start[title]!) - 1)]!;

/** How often words say what one is in the titles that hold them, 0–1: the most of `terms`, each as far as it is trusted. */
export function standing(terms: readonly number[], trust: readonly number[], tables: Tables): number {
  let most = 0;
  terms.forEach((term, k) => {
    if (trust[k]! < 0.5 || k > 9) return;
    // Short titles come first: some of all lengths are asked.
    const held = titlesOf(tables, term);
    const step = Math.ceil(held / MOST_ASKED);
    let heads = 0;
    for (let i = tables.posts.start[term]!; i < tables.posts.end[term]!; i += step)
      if (headOf(tables, tables.posts.items[i]!) === term) heads += step;
    most = Math.max(most, (trust[k]! * Math.min(heads, held)) / (held + 1));
  });
  return most;
}
