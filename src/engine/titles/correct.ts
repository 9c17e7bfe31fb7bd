import type { Words } from './tables.js';

/** Spellings with a sound that could be written otherwise. */
const SEVERAL_WAYS = /[kqy]|ph|(.)\1/;

/**
 * Writes sounds one way (ph as f, y as i, k and qu as c, double letters once), so that "fisiotherapist" is one slip
 * away from "physiotherapist", not three. By hand: replacing by expressions is slow over a dictionary.
 */
function sound(word: string): string {
  if (!SEVERAL_WAYS.test(word)) return word;
  let out = '';
  let before = '';
  for (let i = 0; i < word.length; i++) {
    let letter = word[i]!;
    const next = word[i + 1];
    if (letter === 'p' && next === 'h') {
      letter = 'f';
      i++;
    } else if (letter === 'q' && next === 'u') {
      letter = 'c';
      i++;
    } else if (letter === 'y') letter = 'i';
    else if (letter === 'k') letter = 'c';
    if (letter !== before) out += letter;
    before = letter;
  }
  return out;
}

const mask = (word: string): number => {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
};

/** Whether more bits than this are set. */
const moreThan = (most: number, bits: number): boolean => {
  for (; bits && most > 0; most--) bits &= bits - 1;
  return bits !== 0;
};

/** Slips forgiven in a word of this length. */
export const slips = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 13 ? 2 : 3);

const WIDTH = 40;
const rows = [new Uint8Array(WIDTH), new Uint8Array(WIDTH), new Uint8Array(WIDTH)];

/**
 * Damerau–Levenshtein distance (adjacent letters may swap; optimal string alignment), at most `most`, else `most + 1`.
 * With `prefix`, the distance to the closest beginning of `to`.
 */
export function distance(from: string, to: string, most: number, prefix = false): number {
  const columns = Math.min(to.length, from.length + most, WIDTH - 1);
  if (from.length > WIDTH || (!prefix && (to.length > columns || to.length < from.length - most)))
    return most + 1;
  let [above, current, spare] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= columns; j++) current[j] = j;
  let low = 1;
  for (let i = 1; i <= from.length; i++) {
    [spare, above, current] = [above, current, spare];
    // Only what is near the diagonal can be within the bound.
    low = Math.max(1, i - most);
    const high = Math.min(columns, i + most);
    let best = (current[low - 1] = i);
    const letter = from.charCodeAt(i - 1);
    for (let j = low; j <= high; j++) {
      const other = to.charCodeAt(j - 1);
      let cost = Math.min(above[j]! + 1, current[j - 1]! + 1, above[j - 1]! + (letter === other ? 0 : 1));
      if (j > 1 && letter === to.charCodeAt(j - 2) && from.charCodeAt(i - 2) === other) {
        cost = Math.min(cost, spare[j - 2]! + 1);
      }
      current[j] = cost;
      if (cost < best) best = cost;
    }
    current[high + 1] = most + 1;
    if (best > most) return most + 1;
  }
  return Math.min(most + 1, ...current.subarray(prefix ? low - 1 : columns, columns + 1));
}

const MOST_FOUND = 12;

/** Finds the words nearest to one the table lacks. The first call prepares the table. */
export function createCorrector(words: Words) {
  let sounds: string[] | undefined;
  let masks: Int32Array;
  /** First and second letter of each, in numbers: strings are slow to look into for every word there is. */
  let firsts: Uint16Array;
  let seconds: Uint16Array;
  /**
   * The nearest words and how far each is, nearest first: those at the least distance, and those one slip further
   * in case the slip fell on a commoner word. A first letter is seldom wrong, and in a short word it is another word.
   */
  return (word: string, prefix: boolean): { at: number; slips: number }[] => {
    // By what is left of it: "zzzzzz" is one sound, and no job.
    const sought = sound(word);
    const most = slips(sought.length);
    if (most === 0 || word.length > 32 || /\d/.test(word)) return [];
    if (!sounds) {
      sounds = Array.from({ length: words.length }, (_, i) => sound(words.at(i)!));
      masks = Int32Array.from(sounds, mask);
      // Too short to be meant: letters that no word has.
      firsts = Uint16Array.from(sounds, (other) => (other.length < 3 ? 0 : other.charCodeAt(0)));
      seconds = Uint16Array.from(sounds, (other) => (other.length < 3 ? 0 : other.charCodeAt(1)));
    }
    const letters = mask(sought);
    const first = sought.charCodeAt(0);
    const second = sought.charCodeAt(1);
    const found: { at: number; slips: number }[] = [];
    let least = most;
    let bound = most;
    for (let at = 0; at < masks.length; at++) {
      // Another first letter only where the second shows how: swapped, dropped, added or mistyped.
      const begins = firsts[at]!;
      const next = seconds[at]!;
      if (begins !== first && next !== second && begins !== second && next !== first) continue;
      // Each slip brings in at most one letter the other word lacks: a cheap test that spares most distances.
      const held = masks[at]!;
      if (moreThan(bound, letters & ~held) || (!prefix && moreThan(bound, held & ~letters))) continue;
      const other = sounds[at]!;
      let d = distance(sought, other, bound, prefix);
      if (d === 0 && word !== words.at(at)!.slice(0, word.length)) d = 0.5;
      if (d <= bound && begins !== first) d += word.length < 6 ? 1.5 : 0.5;
      if (d > most || d > least + 1) continue;
      least = Math.min(least, d);
      bound = Math.min(most, Math.floor(least) + 1);
      found.push({ at, slips: d });
    }
    return found
      .filter(({ slips: d }) => d <= least + 1)
      .sort((a, b) => a.slips - b.slips || a.at - b.at)
      .slice(0, MOST_FOUND);
  };
}
