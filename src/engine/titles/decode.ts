import { rows } from '../pack-text.js';
import type { OpenPack } from '../packs.js';
import { STOP_WORDS } from '../text/index.js';
import type { Lang } from '../types.js';
import { openDictionary } from './dictionary.js';
import { createLexicon } from './lexicon.js';
import { readVectors } from './meaning.js';
import { QUALIFIER_MARK } from './qualifier.js';
import type { RawTitles } from './tables.js';
import { titleTexts } from './title-texts.js';
import { openTrie } from './trie.js';

/** What `meta` of a titles pack holds. */
interface TitlesMeta {
  lang: Lang;
  codes: string;
  /** Symbols written in one byte. */
  single: number;
  /** Symbols of all titles. */
  length: number;
  reversed: boolean;
  /** Words parted by spaces; packs kept on a device from before them have none. */
  noise?: string;
  roles?: string;
}

/** Families written as distances back to the last term of the same one. */
function familiesOf(
  near: ArrayLike<number>,
  far: ArrayLike<number>,
): { families: Uint32Array; count: number } {
  const families = new Uint32Array(near.length);
  let count = 0;
  let long = 0;
  for (let i = 0; i < families.length; i++) {
    const back = near[i]!;
    // Read at every term: what was seldom done before the loop was compiled has it compiled again.
    const distant = far[long] ?? 0;
    long += back === 255 ? 1 : 0;
    families[i] = back ? families[back < 255 ? i - back : distant]! : count++;
  }
  return { families, count };
}

/** A line a weight, with the words of it; packs kept on a device from before them have none. */
function readNoJob(pack: OpenPack): Map<string, number> {
  const words = new Map<string, number>();
  for (const [weight, ...of] of rows(pack, 'noJob', ' '))
    for (const word of of) words.set(word, Number(weight));
  return words;
}

/** What titles are written out with: all that the answers a pack holds itself need. */
export type Spelled = ReturnType<typeof decodeSpelling>;

/** Reads how the titles of a `titles.<lang>` pack are spelled. */
export function decodeSpelling({ meta, sections }: OpenPack) {
  const { lang, codes: list, single, reversed } = meta as unknown as TitlesMeta;
  const codes = list.split(' ');
  const dictionary = openDictionary(sections);
  const { termCount, termOf } = dictionary;
  const codeStart = new Uint32Array(codes.length + 1);
  for (let code = 0; code < codes.length; code++)
    codeStart[code + 1] = codeStart[code]! + sections.own![code]! + sections.others![code]!;
  const spelling = {
    codeStart,
    sizes: sections.sizes as Uint8Array,
    long: sections.long!,
    stream: sections.stream as Uint8Array,
    single,
    top: sections.top!,
    termOf,
    termCount,
  };
  const trie = openTrie(spelling);
  const text = titleTexts(sections, dictionary, trie, reversed);
  return { lang, codes, dictionary, ...spelling, trie, text };
}

/** Reads a `titles.<lang>` pack into symbols. */
export function decodeTitles(pack: OpenPack, spelled: Spelled = decodeSpelling(pack)): RawTitles {
  const { length, reversed, noise = '', roles = '' } = pack.meta as unknown as TitlesMeta;
  const { sections } = pack;
  const { dictionary, ...spelling } = spelled;
  const { words, wordTerm } = dictionary;
  const { lang, codes, codeStart, termCount } = spelling;
  const trust = new Uint8Array(sections.sizes!.length).fill(50);
  for (let code = 0; code < codes.length; code++)
    trust.fill(100, codeStart[code], codeStart[code]! + sections.own![code]!);
  const { families, count } = familiesOf(sections.family!, sections.familyFar!);
  const silent = new Uint8Array(termCount + 1).fill(1, termCount);
  const { find } = createLexicon({ words, wordTerm, lang });
  for (const word of STOP_WORDS[lang]) {
    const at = find(word);
    if (at >= 0) silent[wordTerm[at]!] = 1;
  }
  const cuts = new Uint8Array(spelling.termOf.length);
  for (let i = 0; i < dictionary.first; i++) if (QUALIFIER_MARK.test(dictionary.symbol(i))) cuts[i] = 1;

  return {
    ...spelling,
    words,
    wordTerm,
    termFamily: families,
    silent,
    length,
    backwards: reversed,
    cuts,
    trust,
    prior: Float32Array.from(codes, (_, i) => (sections.prior?.[i] ?? 0) / 16),
    vectors: readVectors(pack, count),
    noise: new Set(noise.split(' ')),
    roles,
    abbreviations: new Map(rows(pack, 'abbreviations', '=') as [string, string][]),
    noJob: readNoJob(pack),
  };
}
