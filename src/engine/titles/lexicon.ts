import { root, stem } from '../text/index.js';
import type { RawTitles } from './tables.js';

/** What a word and its stem or root begin with alike: so do all words that share that stem. */
function anchor(word: string, key: string): string {
  let same = 0;
  while (same < key.length && word[same] === key[same]) same++;
  return word.slice(0, same);
}

/** The words of the index: where they are, and which belong together. */
export interface Lexicon {
  /** Index of a folded word, or −1. */
  find(word: string): number;
  /** Half-open range of the words that begin with `prefix`. */
  range(prefix: string): [number, number];
  /** Term of `word`, or of the words that inflect like it, or −1. */
  inflected(word: string): number;
  /** A term of the family of `word`, or −1. */
  related(word: string): number;
}

export function createLexicon({
  words,
  wordTerm,
  lang,
}: Pick<RawTitles, 'words' | 'wordTerm' | 'lang'>): Lexicon {
  /** First word not before `key`. */
  const lower = (key: string): number => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words.at(middle)! < key) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const range = (prefix: string): [number, number] => [lower(prefix), lower(prefix + '\uffff')];
  const kin = (word: string, keyOf: typeof stem): number => {
    const key = keyOf(word, lang);
    const [from, to] = range(anchor(word, key));
    for (let i = from; i < to; i++) if (keyOf(words.at(i)!, lang) === key) return wordTerm[i]!;
    return -1;
  };
  const find = (word: string): number => {
    const at = lower(word);
    return at < words.length && words.at(at) === word ? at : -1;
  };
  return {
    find,
    range,
    inflected(word) {
      const at = find(word);
      return at < 0 ? kin(word, stem) : wordTerm[at]!;
    },
    related: (word) => kin(word, root),
  };
}
