import { root, stem, STOP_WORDS, tokenize } from '../text/index.js';
import type { Lang } from '../types.js';
import { NOISE } from './noise.js';
import { QUALIFIER_MARK } from './qualifier.js';
import { ROLES } from './roles.js';
import type { RawTitles } from './tables.js';
import { MOST_OWN, openTrie } from './trie.js';
import type { Label } from './types.js';

/** A label with what only the pack compiler knows. */
export interface RichLabel extends Label {
  /** The same title in the feminine. */
  feminine?: string;
  trust?: number;
}

/** Stands for it among the numbers of words. */
const CUT = -1;

/** Numbers things in order of first use. */
function numbering(): { ids: Map<string, number>; id(key: string): number } {
  const ids = new Map<string, number>();
  return {
    ids,
    id(key) {
      let id = ids.get(key);
      if (id === undefined) ids.set(key, (id = ids.size));
      return id;
    },
  };
}

/** Terms and families of sorted words. `couples` leads feminine words to masculine ones that no rule finds. */
export function groupWords(
  words: readonly string[],
  lang: Lang,
  couples: ReadonlyMap<string, string> = new Map(),
) {
  const stems = numbering();
  const roots = numbering();
  const wordTerm = Uint32Array.from(words, (word) => stems.id(stem(couples.get(word) ?? word, lang)));
  const termFamily = Uint32Array.from(stems.ids.keys(), (key) => roots.id(root(key, lang)));
  const silent = new Uint8Array(stems.ids.size + 1).fill(1, stems.ids.size);
  for (const word of STOP_WORDS[lang]) {
    const term = stems.ids.get(stem(word, lang));
    if (term !== undefined) silent[term] = 1;
  }
  return { wordTerm, termCount: stems.ids.size, termFamily, silent };
}

/** Reads labels of any taxonomy into words. */
export function readLabels(
  labels: readonly RichLabel[],
  lang: Lang,
  moreWords: readonly string[] = [],
): RawTitles {
  const codes = numbering();
  const vocabulary = numbering();
  const byCode = labels.filter((label) => label.label.trim() !== '');
  for (const label of byCode) codes.id(label.code);
  byCode.sort((a, b) => codes.id(a.code) - codes.id(b.code));
  const sizes = new Uint8Array(byCode.length);
  const long: number[] = [];
  const flat: number[] = [];
  const couples = new Map<string, string>();
  byCode.forEach(({ label, feminine }, t) => {
    let cut = label.search(QUALIFIER_MARK);
    const from = flat.length;
    // One place is left for the cut.
    for (const token of tokenize(label, lang).slice(0, MOST_OWN - 1)) {
      if (cut > 0 && token.start >= cut) {
        flat.push(CUT);
        cut = 0;
      }
      flat.push(vocabulary.id(token.word));
    }
    const own = flat.length - from;
    sizes[t] = Math.min(15, own);
    if (own >= 15) long.push(own);
    if (feminine) {
      const women = tokenize(feminine, lang);
      const men = tokenize(label, lang);
      if (men.length === women.length)
        women.forEach(({ word }, i) => word === men[i]!.word || couples.set(word, men[i]!.word));
    }
    // Feminine forms are words to find, of the same term; they need no postings of their own.
    if (feminine) for (const token of tokenize(feminine, lang)) vocabulary.id(token.word);
  });
  for (const word of moreWords) vocabulary.id(word);
  const words = [...vocabulary.ids.keys()].sort();
  const place = new Uint32Array(words.length);
  words.forEach((word, i) => (place[vocabulary.ids.get(word)!] = i));
  const groups = groupWords(words, lang, couples);
  const termOf = new Uint32Array(words.length + 1).fill(groups.termCount);
  termOf.set(groups.wordTerm);
  const codeStart = new Uint32Array(codes.ids.size + 1);
  byCode.forEach(({ code }, t) => (codeStart[codes.id(code) + 1] = t + 1));
  const spelling = {
    codeStart,
    sizes,
    long,
    stream: Uint32Array.from(flat, (id) => (id === CUT ? words.length : place[id]!)),
    // Every symbol is its own place.
    single: words.length + 1,
    top: Uint32Array.from(termOf.keys()),
    termOf,
    termCount: groups.termCount,
  };
  return {
    lang,
    codes: [...codes.ids.keys()],
    words,
    ...groups,
    ...spelling,
    trie: openTrie(spelling),
    length: flat.length,
    backwards: false,
    cuts: new Uint8Array(words.length + 1).fill(1, words.length),
    trust: Uint8Array.from(byCode, ({ trust = 1 }) => 100 * trust),
    prior: new Float32Array(codes.ids.size),
    noise: new Set(NOISE.split(' ')),
    roles: ROLES[lang],
    abbreviations: new Map(),
    noJob: new Map(),
    text: (t, feminine) => (feminine && byCode[t]!.feminine) || byCode[t]!.label,
  };
}
