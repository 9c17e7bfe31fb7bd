import { headOf } from './heads.js';
import { createLexicon } from './lexicon.js';
import { MOST_WORDS } from './query.js';
import { endOf, mainEndOf, type Tables } from './tables.js';
import type { Unit } from './unit.js';

/** What a word of the query counts for that stands behind a title's dash. */
export const BEHIND = 0.7;
/** What a title counts for whose head was not asked for: only where no other is; and one that names a field behind a dash. */
const ANOTHER = 0.01;
const DASHED = 0.8;
/** And one that parts what was asked for: "registered community health nurse". */
const APART = 0.1;

/**
 * Chooses, of an occupation's titles that answer as much of a query as its best does, the one made of words that most of
 * them share: who typed "teacher" is shown an elementary school teacher, not one at a seminary.
 * `unitOf` and `trustOf` of a term: the unit it answers, or −1, and how far. No title (−1) is left none.
 */
export function createTypical(tables: Tables, unitOf: Int8Array, trustOf: Float32Array) {
  const { codeStart, trust, termCount } = tables;
  const { start } = tables.terms;
  const got = new Float32Array(MOST_WORDS);
  /** Term → how many of the titles hold it. */
  const held = new Uint16Array(termCount);
  const alike: number[] = [];
  /** Short form → what it is written out as: “(R.N.)” behind a name that was asked for adds nothing. */
  const brief = new Map<number, string>();
  const { find } = createLexicon(tables);
  const termOf = (word: string): number => tables.wordTerm[find(word)] ?? termCount;
  for (const [short, long] of tables.abbreviations) brief.set(termOf(short), long);
  /** Whether a term is such a form of words asked for. They are looked up where it is met: all would be a tenth of the first search. */
  const repeats = (term: number): boolean | undefined =>
    brief
      .get(term)
      ?.split(' ')
      .every((word) => unitOf[termOf(word)]! >= 0);

  const answered = (query: readonly Unit[], t: number): number => {
    const { items } = tables.terms;
    const from = start[t]!;
    const end = endOf(items, from);
    const main = mainEndOf(items, from);
    let sum = 0;
    for (let u = 0; u < query.length; u++) got[u] = 0;
    for (let i = from; i < end; i++) {
      const u = unitOf[items[i]!]!;
      if (u < 0) continue;
      const more = trustOf[items[i]!]! * (i < main ? 1 : BEHIND) - got[u]!;
      if (more <= 0) continue;
      got[u]! += more;
      sum += more * query[u]!.weight;
    }
    return sum;
  };
  /** Counts the words of a title, or forgets them. */
  const count = (t: number, by: number): void => {
    const { items } = tables.terms;
    const end = endOf(items, start[t]!);
    for (let i = start[t]!; i < end; i++) held[items[i]!]! += by;
  };
  /** How many of them hold a word that was not asked for, on average. */
  const worth = (t: number): number => {
    const { items } = tables.terms;
    const from = start[t]!;
    const end = endOf(items, from);
    let [sum, others, runs, before] = [0, 0, 0, -1];
    for (let i = from; i < end; i++) {
      const u = unitOf[items[i]!]!;
      if (u < 0 && !repeats(items[i]!)) {
        sum += held[items[i]!]!;
        others++;
      } else if (u >= 0 && before < 0) runs++;
      before = u;
    }
    return (
      trust[t]! *
      (others ? sum / others : alike.length) *
      (unitOf[headOf(tables, t)]! < 0 ? ANOTHER : 1) *
      (mainEndOf(items, from) < end ? DASHED : 1) *
      (runs > 1 ? APART : 1)
    );
  };

  return (query: readonly Unit[], code: number, best: number): number => {
    if (best < 0) return best;
    const least = answered(query, best);
    alike.length = 0;
    for (let t = codeStart[code]!; t < codeStart[code + 1]!; t++)
      // What holds a word of the query is prepared.
      if (start[t] && answered(query, t) >= least) alike.push(t);
    if (alike.length === 1) return best;
    for (const t of alike) count(t, 1);
    let shown = best;
    let most = worth(best);
    for (const t of alike) {
      const value = worth(t);
      if (value > most) [shown, most] = [t, value];
    }
    for (const t of alike) count(t, -1);
    return shown;
  };
}
