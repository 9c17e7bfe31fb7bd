import { numbers } from './rows.js';

/**
 * Titles as a pack spells them: what a title begins with that the one before it has too is not repeated. So a symbol
 * written once stands in a run of titles, and reading symbols instead of titles is half the work.
 *
 *     sizes  0|2  1|2  2|1  0|1        shared | own
 *     stream  a b  c d  e   f          titles: a b · a c d · a c e · f
 */
export interface Spelling {
  /** Code → its first title: titles of a code are adjacent. One entry more than codes. */
  codeStart: Uint32Array;
  /**
   * Title → in its four high bits how many symbols it shares with the beginning of the title before it, none with that of
   * another code; in the low ones how many of its own follow, 15 for what `long` says next.
   */
  sizes: Uint8Array;
  long: ArrayLike<number>;
  /** Symbols of their own, title after title: below `single` the place of the symbol in `top`, else its high part, then its low byte. */
  stream: Uint8Array | Uint32Array;
  single: number;
  top: ArrayLike<number>;
  /** Symbol → term; `termCount` for what is no word. */
  termOf: Uint32Array;
  termCount: number;
}

export interface Trie {
  /** Term → how many codes have titles that hold it. */
  codes: Uint32Array;
  /** Fills `into` with the titles that hold a term, ascending, and returns how many they are. */
  holders(term: number, into: number[]): number;
  /** Fills `into`, which has room for `MOST_SYMBOLS`, with those of a title as it is spelled, and returns how many they are. */
  spell(title: number, into: Uint32Array): number;
}

/** Symbols of its own that a title may have. */
export const MOST_OWN = 255;
/** And 15 at most that it shares. */
export const MOST_SYMBOLS = MOST_OWN + 15;

export function openTrie(spelling: Spelling): Trie {
  const { sizes, stream, single, top, termOf, termCount, codeStart } = spelling;
  /** Title → where its own symbols begin in the stream; and the title whose own is the last of those it shares. */
  const start = new Uint32Array(sizes.length + 1);
  const up = numbers(sizes.length, sizes.length);
  /** Depth of a symbol in the last title, counted from 1 → the title whose own it is. */
  const owner = new Uint32Array(MOST_SYMBOLS + 1);
  /** Place in the stream → the place before it with the same term, plus 1; 0 where there is none. */
  const before = new Uint32Array(stream.length);
  /** Term → its last place, plus 1. */
  const last = new Uint32Array(termCount + 1);
  const codes = new Uint32Array(termCount + 1);
  const topTerm = Uint32Array.from(top, (symbol) => termOf[symbol]!);
  // One more, for it is read ahead.
  const long = new Uint32Array(spelling.long.length + 1);
  long.set(spelling.long);
  let far = 0;

  /** Reads the titles of one code. Called for each code, it is compiled much sooner than one loop over all would be. */
  const readCode = (from: number, to: number): void => {
    const first = start[from]!;
    let at = first;
    for (let t = from; t < to; t++) {
      const size = sizes[t]!;
      let own = size & 15;
      let depth = size >> 4;
      up[t] = owner[depth]!;
      // Read at every title: what was seldom done before it was compiled has it compiled again.
      const many = long[far]!;
      far += own === 15 ? 1 : 0;
      if (own === 15) own = many;
      for (; own > 0; own--) {
        const here = at++;
        const byte = stream[here]!;
        const term = byte < single ? topTerm[byte]! : termOf[((byte - single) << 8) | stream[at++]!]!;
        const link = last[term]!;
        if (link <= first) codes[term]!++;
        before[here] = link;
        owner[++depth] = t;
        last[term] = here + 1;
      }
      start[t + 1] = at;
    }
  };
  for (let code = 1; code < codeStart.length; code++) readCode(codeStart[code - 1]!, codeStart[code]!);

  /** The title a place is part of, which is none before `low`: found by halves, for to note it costs more at opening. */
  const titleAt = (place: number, low: number): number => {
    let high = sizes.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (start[middle]! <= place) low = middle;
      else high = middle;
    }
    return low;
  };
  const places: number[] = [];
  return {
    codes,
    holders(term, into) {
      let count = 0;
      places.length = 0;
      for (let link = last[term]!; link; link = before[link - 1]!) places.push(link - 1);
      let to = 0;
      for (let k = places.length; k-- > 0;) {
        const place = places[k]!;
        // A title may hold a term twice.
        if (place < start[to]!) continue;
        let t = titleAt(place, to);
        let depth = sizes[t]! >> 4;
        for (let at = start[t]!; at < place; depth++) at += stream[at]! < single ? 1 : 2;
        for (to = t + 1; sizes[to]! >> 4 > depth;) to++;
        while (t < to) into[count++] = t++;
      }
      return count;
    },
    spell(t, into) {
      let size = 0;
      for (let end = Infinity; end;) {
        const shared = sizes[t]! >> 4;
        let depth = shared;
        for (let at = start[t]!; at < start[t + 1]! && depth < end;) {
          const byte = stream[at++]!;
          into[depth++] = byte < single ? top[byte]! : ((byte - single) << 8) | stream[at++]!;
        }
        size ||= depth;
        end = shared;
        t = up[t]!;
      }
      return size;
    },
  };
}
