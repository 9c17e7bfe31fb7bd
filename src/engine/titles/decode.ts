import type { OpenPack } from '../packs.js';
import { STOP_WORDS } from '../text/index.js';
import type { Lang } from '../types.js';
import { openDictionary } from './dictionary.js';
import { createLexicon } from './lexicon.js';
import { readVectors } from './meaning.js';
import type { RawTitles } from './tables.js';
import { titleTexts } from './title-texts.js';

/** What `meta` of a titles pack holds. */
interface TitlesMeta {
  lang: Lang;
  codes: string;
  /** Symbols written in one byte. */
  single: number;
  /** Symbols of all titles. */
  length: number;
  reversed: boolean;
}

/** Groups written as distances back to the last member. */
function groupsOf(near: ArrayLike<number>, far: ArrayLike<number>): { groups: Uint32Array; count: number } {
  const groups = new Uint32Array(near.length);
  let count = 0;
  let long = 0;
  for (let i = 0; i < groups.length; i++) {
    const back = near[i]!;
    groups[i] = back === 0 ? count++ : groups[back < 255 ? i - back : far[long++]!]!;
  }
  return { groups, count };
}

/** Symbols of every title, from the stream: what a title shares with the one before it is not repeated. */
function reader(pack: OpenPack['sections'], single: number, length: number) {
  const { sizes, stream, top, long } = pack as Record<string, Uint8Array>;
  const start = new Uint32Array(sizes!.length + 1);
  const items = new Uint16Array(length);
  let far = 0;
  let at = 0;
  const read = (from: number, to: number): void => {
    let next = at;
    let n = start[from]!;
    let before = n;
    for (let t = from; t < to; t++) {
      const size = sizes![t]!;
      const first = n;
      for (let same = size >> 4; same > 0; same--) items[n++] = items[before++]!;
      for (let rest = (size & 15) < 15 ? size & 15 : long![far++]!; rest > 0; rest--) {
        const byte = stream![next++]!;
        items[n++] = byte < single ? top![byte]! : ((byte - single) << 8) | stream![next++]!;
      }
      before = first;
      start[t + 1] = n;
    }
    at = next;
  };
  return { start, items, read };
}

/** Lines `short=written out`, looked up where they stand. */
function shortForms(section: OpenPack['sections'][string] | undefined): RawTitles['abbreviations'] {
  const lines = `\n${new TextDecoder().decode(section)}\n`;
  return {
    get(word) {
      const at = lines.indexOf(`\n${word}=`) + word.length + 2;
      return at < word.length + 2 ? undefined : lines.slice(at, lines.indexOf('\n', at));
    },
  };
}

/** Reads a `titles.<lang>` pack into symbols. */
export function decodeTitles(pack: OpenPack): RawTitles {
  const { lang, codes: list, single, length, reversed } = pack.meta as unknown as TitlesMeta;
  const sections = pack.sections;
  const codes = list.split(' ');
  const dictionary = openDictionary(sections, sections.term!.length);
  const { words, first } = dictionary;
  const term = groupsOf(sections.term!, sections.termFar!);
  const family = groupsOf(sections.family!, sections.familyFar!);
  const wordTerm = term.groups;
  const silent = new Uint8Array(term.count);
  const { find } = createLexicon({ words, wordTerm, lang });
  for (const word of STOP_WORDS[lang]) {
    const at = find(word);
    if (at >= 0) silent[wordTerm[at]!] = 1;
  }
  const termOf = new Int32Array(dictionary.size).fill(-1);
  for (let word = 0, i = first[0]!; word < words.length; word++) {
    const of = wordTerm[word]!;
    const end = word + 1 < words.length ? first[word + 1]! : termOf.length;
    for (; i < end; i++) if (!silent[of]) termOf[i] = of;
  }
  const cuts = new Uint8Array(dictionary.size);
  for (let i = 0; i < first[0]!; i++) if (/ [-–—] | \(/.test(dictionary.symbol(i))) cuts[i] = 1;

  const codeStart = new Uint32Array(codes.length + 1);
  const trust = new Float32Array(sections.sizes!.length);
  for (let code = 0, t = 0; code < codes.length; code++) {
    const own = t + sections.own![code]!;
    codeStart[code + 1] = own + sections.others![code]!;
    trust.fill(1, t, own).fill(0.5, own, codeStart[code + 1]);
    t = codeStart[code + 1]!;
  }
  const titles = { ...reader(sections, single, length), backwards: reversed };
  return {
    lang,
    codes,
    words,
    wordTerm,
    termCount: term.count,
    termFamily: family.groups,
    familyCount: family.count,
    silent,
    codeStart,
    ...titles,
    termOf,
    cuts,
    trust,
    prior: Float32Array.from(codes, (_, i) => (sections.prior ? sections.prior[i]! / 16 : 0)),
    vectors: readVectors(pack, family.count),
    abbreviations: shortForms(sections.abbreviations),
    text: titleTexts(sections, dictionary, titles),
  };
}
