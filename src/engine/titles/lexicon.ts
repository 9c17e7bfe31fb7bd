import { root, stem } from '../text/index.js';
import type { Tables } from './tables.js';

/** Longest common beginning that a word and its stem or root can be trusted to share. */
const anchor = (word: string, key: string): string =>
  word.slice(0, Math.max(3, Math.min(key.length, word.length) - 2));

/** The words of the index: where they are, and which belong together. */
export interface Lexicon {
  /** Index of a folded word, or −1. */
  find(word: string): number;
  /** Half-open range of the words that begin with `prefix`. */
  range(prefix: string): [number, number];
  /** Term of the words that inflect like `word`, or −1. */
  inflected(word: string): number;
  /** A term of the family of `word`, or −1. */
  related(word: string): number;
}

export function createLexicon({ words, wordTerm, lang }: Tables): Lexicon {
  /** First word not before `key`. */
  const lower = (key: string): number => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const range = (prefix: string): [number, number] => [lower(prefix), lower(prefix + '\uffff')];
  const kin = (word: string, keyOf: typeof stem): number => {
    const key = keyOf(word, lang);
    const [from, to] = range(anchor(word, key));
    for (let i = from; i < to; i++) if (keyOf(words[i]!, lang) === key) return wordTerm[i]!;
    return -1;
  };
  return {
    find(word) {
      const at = lower(word);
      return words[at] === word ? at : -1;
    },
    range,
    inflected: (word) => kin(word, stem),
    related: (word) => kin(word, root),
  };
}
