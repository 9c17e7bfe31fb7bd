import type { Token } from '../text/index.js';
import type { Reader, Unit } from './unit.js';

/** Where the words of a title answer the query: whole words, or as much of a longer one as was typed. */
export function highlight(
  tokens: readonly Token[],
  units: readonly Unit[],
  { tables, lexicon }: Reader,
): [number, number][] {
  const ranges: [number, number][] = [];
  for (const { word, start, end } of tokens) {
    const at = lexicon.find(word);
    if (at < 0) continue;
    const term = tables.wordTerm[at]!;
    const unit = units.find(({ terms }) => terms.includes(term));
    if (!unit) continue;
    // Folding can change lengths (œ); then the whole word is marked.
    // So can what two words of the query make ("book keeper").
    const joined = units.some((one) => one.joined === term);
    const begun = !joined && word.startsWith(unit.word) && word.length === end - start;
    ranges.push([start, begun ? start + unit.word.length : end]);
  }
  return ranges;
}
