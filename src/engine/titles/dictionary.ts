import type { OpenPack } from '../packs.js';
import { fold } from '../text/index.js';
import type { Words } from './tables.js';

/** Symbols of a pack: what stands between words first, then words, sorted by their folded spelling. */
export interface Dictionary {
  /** As published. */
  symbol(index: number): string;
  size: number;
  words: Words;
  /** Word → its first symbol; words from there to the next word's differ in case or accents only. */
  first: Uint32Array;
}

/**
 * Opens the front-coded dictionary. A symbol is spelled out when it is first asked for: a search asks for few of
 * them, and spelling 11,000 is a third of what opening would cost.
 * @param count number of words
 */
export function openDictionary({ tails, shared, again }: OpenPack['sections'], count: number): Dictionary {
  const rest = new TextDecoder().decode(tails).split('\n');
  const symbols = new Array<string | undefined>(shared!.length);
  const folded = new Array<string | undefined>(count);
  const first = new Uint32Array(count);
  let symbol = shared!.length - count - again!.length;
  for (let word = 0, next = 0, same = again![0]!; word < count; word++) {
    first[word] = symbol++;
    while (symbol === same) same = symbol++ + again![++next]!;
  }
  const spell = (index: number): string => {
    let out = rest[index]!;
    let missing = shared![index]!;
    for (let i = index - 1; missing > 0; i--) {
      const known = symbols[i];
      if (known !== undefined) return known.slice(0, missing) + out;
      const from = shared![i]!;
      if (from >= missing) continue;
      out = rest[i]!.slice(0, missing - from) + out;
      missing = from;
    }
    return out;
  };
  const symbolAt = (index: number): string => (symbols[index] ??= spell(index));
  return {
    symbol: symbolAt,
    size: symbols.length,
    first,
    words: {
      length: count,
      at: (word) => (folded[word] ??= fold(symbolAt(first[word]!)).replaceAll('.', '')),
    },
  };
}
