import type { OpenPack } from '../packs.js';
import { fold } from '../text/index.js';
import type { Words } from './tables.js';

/** Symbols of a pack: what stands between words first, then words, sorted by their folded spelling. */
export interface Dictionary {
  /** As published. */
  symbol(index: number): string;
  /** The first symbol that is a word. */
  first: number;
  words: Words;
  /** Word → its term. */
  wordTerm: Uint32Array;
  termCount: number;
  /** Symbol → the term of its word; `termCount` for what is no word. */
  termOf: Uint32Array;
}

/** Lines of the dictionary parted at a time. */
const LINES = 16;
const BLOCK = new RegExp(`(?:[^\\n]*\\n){1,${LINES}}`, 'g');

/**
 * Opens the front-coded dictionary, in one pass over its words. A symbol is spelled out when it is first asked for: a
 * search asks for few of them, and spelling 11,000 is a third of what opening would cost.
 */
export function openDictionary({ tails, shared, again, term, termFar }: OpenPack['sections']): Dictionary {
  // By lines, but parted only where one is asked for: 10,000 strings at once wake the garbage collector.
  const blocks = new TextDecoder().decode(tails).match(BLOCK)!;
  const lines: string[][] = [];
  const rest = (index: number): string => {
    const block = Math.floor(index / LINES);
    return (lines[block] ??= blocks[block]!.split('\n'))[index % LINES]!;
  };
  const size = shared!.length;
  const count = term!.length;
  const symbols = new Array<string | undefined>(size);
  const folded = new Array<string | undefined>(count);
  /** Word → its first symbol; words from there to the next word's differ in case or accents only. */
  const firsts = new Uint32Array(count);
  const wordTerm = new Uint32Array(count);
  const termOf = new Uint32Array(size);
  const first = size - count - again!.length;
  let termCount = 0;
  for (let word = 0, symbol = first, far = 0, next = 0, same = again![0]!; word < count; word++) {
    const back = term![word]!;
    // Read at every word: what was seldom done before the loop was compiled has it compiled again.
    const distant = termFar![far] ?? 0;
    far += back === 255 ? 1 : 0;
    const of = back ? wordTerm[back < 255 ? word - back : distant]! : termCount++;
    wordTerm[word] = of;
    firsts[word] = symbol;
    termOf[symbol++] = of;
    while (symbol === same) {
      termOf[symbol++] = of;
      same += again![++next]!;
    }
  }
  termOf.fill(termCount, 0, first);
  const spell = (index: number): string => {
    let out = rest(index);
    let missing = shared![index]!;
    for (let i = index - 1; missing > 0; i--) {
      const known = symbols[i];
      if (known !== undefined) return known.slice(0, missing) + out;
      const from = shared![i]!;
      if (from >= missing) continue;
      out = rest(i).slice(0, missing - from) + out;
      missing = from;
    }
    return out;
  };
  const symbolAt = (index: number): string => (symbols[index] ??= spell(index));
  return {
    symbol: symbolAt,
    first,
    words: {
      length: count,
      at: (word) => (folded[word] ??= fold(symbolAt(firsts[word]!)).replaceAll('.', '')),
    },
    wordTerm,
    termCount,
    termOf,
  };
}
