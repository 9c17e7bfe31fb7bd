import type { Tables } from './tables.js';
import { add, titlesOf, type Reader, type Unit } from './unit.js';

/** Words that an unfinished one is taken for, at most: those that the most codes share. */
const MOST_COMPLETIONS = 200;

/** By how many codes the rarest of a range's `MOST_COMPLETIONS` is shared, and how many as rare there is room for. */
function rarest(from: number, to: number, { trie, wordTerm }: Tables): { shared: number; room: number } {
  const held = wordTerm.slice(from, to).map((term) => trie.codes[term]!);
  const shared = held.sort()[held.length - MOST_COMPLETIONS] ?? -1;
  return { shared, room: MOST_COMPLETIONS - (held.length - 1 - held.lastIndexOf(shared)) };
}

/** Terms of the words that begin with `word`: less sure the more is missing, and the commoner the word itself is beside them. */
export function complete(unit: Unit, word: string, trust: number, { tables, lexicon }: Reader): void {
  const [from, to] = lexicon.range(word);
  const whole = unit.terms.length ? titlesOf(tables, unit.terms[0]!) : 0;
  const least = rarest(from, to, tables);
  let more = 0;
  for (let i = from; i < to; i++) {
    const term = tables.wordTerm[i]!;
    const codes = tables.trie.codes[term]!;
    if (tables.silent[term] || codes < least.shared || (codes === least.shared && least.room-- <= 0))
      continue;
    const done = 0.7 + (0.3 * word.length) / tables.words.at(i)!.length;
    const count = titlesOf(tables, term);
    if (term !== unit.terms[0] || !whole) more += count;
    add(unit, term, trust * done * (whole ? 0.4 + (0.6 * count) / (count + whole) : 1));
  }
  unit.more = more / (more + whole || 1);
}
