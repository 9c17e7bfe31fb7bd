import type { SectionArray } from '../../engine/packs.js';
import { fold } from '../../engine/text/index.js';
import { NOISE } from '../../engine/titles/noise.js';
import { ROLES } from '../../engine/titles/roles.js';
import { groupWords, type RichLabel } from '../../engine/titles/read-labels.js';
import type { Lang } from '../../engine/types.js';
import { partners } from './titles-gender.js';
import { symbolsOf } from './titles-symbols.js';

/**
 * Titles as symbols: words and the text between them where it is not one space. English titles are written from
 * their last word, where the trade stands and repeats ("… machine operator"), French ones from their first.
 */
interface Spelled {
  symbols: string[];
  /** Bit i: word i of the title differs in the feminine. */
  mask: number;
  /** The feminine, where word for word it cannot be told. */
  odd: string;
}

function spell({ label, feminine }: RichLabel, lang: Lang, pair: Map<string, string>): Spelled {
  const { words, symbols } = symbolsOf(label, lang);
  if (!feminine) return { symbols, mask: 0, odd: '' };
  const other = symbolsOf(feminine, lang).words;
  let mask = 0;
  const regular =
    other.length === words.length &&
    words.every((word, i) => {
      if (word === other[i]) return true;
      mask |= 1 << i;
      return i < 8 && pair.get(word) === other[i];
    });
  return regular ? { symbols, mask, odd: '' } : { symbols, mask: 0, odd: feminine };
}

/** Distance back to the last item of the same group, 0 for a group's first; far ones go to a list of their own. */
function links(groups: Uint32Array): { near: Uint8Array; far: Uint16Array } {
  const last = new Map<number, number>();
  const far: number[] = [];
  const near = Uint8Array.from(groups, (group, i) => {
    const before = last.get(group);
    last.set(group, i);
    if (before === undefined) return 0;
    if (i - before < 255) return i - before;
    far.push(before);
    return 255;
  });
  return { near, far: Uint16Array.from(far) };
}

export interface Encoded {
  meta: { codes: string; single: number; length: number; reversed: boolean; noise: string; roles: string };
  sections: Record<string, SectionArray>;
  /** Folded words, as the pack numbers them. */
  words: string[];
  wordTerm: Uint32Array;
  termFamily: Uint32Array;
}

/**
 * Writes titles for a pack. `labels` in any order; those of trust 1 are the taxonomy's own, and everyday names.
 * `moreWords` are folded words without titles that other sections speak of.
 */
export function encodeTitles(
  labels: readonly RichLabel[],
  lang: Lang,
  moreWords: Iterable<string> = [],
): Encoded {
  const pair = partners(labels, lang);
  const codes = [...new Set(labels.map(({ code }) => code))].sort();
  const place = new Map(codes.map((code, i) => [code, i]));
  const reversed = lang === 'en';
  const spelled = labels.map((label) => {
    const title = spell(label, lang, pair);
    if (reversed) title.symbols.reverse();
    return {
      ...title,
      code: place.get(label.code)!,
      own: (label.trust ?? 1) === 1,
      key: title.symbols.join(' ').toLowerCase(),
    };
  });
  spelled.sort(
    (a, b) =>
      a.code - b.code || Number(b.own) - Number(a.own) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );

  const counts = new Map<string, number>();
  for (const { symbols } of spelled)
    for (const symbol of symbols) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  for (const word of pair.values()) if (!counts.has(word)) counts.set(word, 0);
  const folded = (symbol: string): string =>
    /[\p{L}\p{N}]/u.test(symbol) && !/^[^\p{L}\p{N}]|['’]$/u.test(symbol)
      ? fold(symbol).replace(/\./g, '')
      : '';
  const known = new Set([...counts.keys()].map(folded));
  for (const word of moreWords) if (!known.has(word)) counts.set(word, 0);
  const dictionary = [...counts.keys()]
    .map((symbol) => ({ symbol, word: folded(symbol) }))
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.symbol < b.symbol ? -1 : 1));
  const index = new Map(dictionary.map(({ symbol }, i) => [symbol, i]));
  const words = [...new Set(dictionary.map(({ word }) => word))].filter((word) => word !== '');

  // The commonest symbols take one byte; the rest two.
  let single = 255;
  while ((256 - single) * 256 < dictionary.length) single--;
  const top = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, single)
    .map(([symbol]) => index.get(symbol)!);
  const short = new Map(top.map((symbol, i) => [symbol, i]));

  const stream: number[] = [];
  const sizes: number[] = [];
  const far: number[] = [];
  let before: string[] = [];
  let group = -1;
  for (const { symbols, code } of spelled) {
    if (code !== group) before = [];
    group = code;
    let same = 0;
    while (same < Math.min(symbols.length, before.length, 15) && symbols[same] === before[same]) same++;
    const rest = symbols.length - same;
    sizes.push((same << 4) | Math.min(15, rest));
    if (rest >= 15) far.push(rest);
    for (const symbol of symbols.slice(same)) {
      const id = index.get(symbol)!;
      const one = short.get(id);
      if (one !== undefined) stream.push(one);
      else stream.push(single + (id >> 8), id & 255);
    }
    before = symbols;
  }

  // Symbols that spell the word of the one before them otherwise.
  const again = dictionary.flatMap(({ word }, i) => (word && word === dictionary[i - 1]?.word ? [i] : []));
  const shared = new Uint8Array(dictionary.length);
  let tails = '';
  dictionary.forEach(({ symbol }, i) => {
    const previous = i ? dictionary[i - 1]!.symbol : '';
    let n = 0;
    while (n < symbol.length && symbol[n] === previous[n]) n++;
    shared[i] = n;
    tails += symbol.slice(n) + '\n';
  });
  const { wordTerm, termFamily } = groupWords(
    words,
    lang,
    new Map([...pair].map(([man, woman]) => [folded(woman), folded(man)])),
  );
  const term = links(wordTerm);
  const family = links(termFamily);
  const pairs = [...pair]
    .map(([from, to]) => [index.get(from), index.get(to)!])
    .filter((p): p is [number, number] => p[0] !== undefined)
    .sort((a, b) => a[0] - b[0]);
  const odd = spelled.flatMap((title, t) => (title.odd ? [[t, title.odd] as const] : []));
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const perCode = (own: boolean): Uint16Array =>
    Uint16Array.from(
      codes,
      (_, code) => spelled.filter((title) => title.code === code && title.own === own).length,
    );
  return {
    meta: {
      codes: codes.join(' '),
      single,
      length: spelled.reduce((sum, { symbols }) => sum + symbols.length, 0),
      reversed,
      noise: NOISE,
      roles: ROLES[lang],
    },
    sections: {
      own: perCode(true),
      others: perCode(false),
      shared,
      tails: encode(tails),
      again: Uint16Array.from(again, (at, i) => at - (again[i - 1] ?? 0)),
      top: Uint16Array.from(top),
      sizes: Uint8Array.from(sizes),
      long: Uint8Array.from(far),
      stream: Uint8Array.from(stream),
      term: term.near,
      termFar: term.far,
      family: family.near,
      familyFar: family.far,
      mask: Uint8Array.from(spelled, ({ mask }) => mask),
      pairFrom: Uint16Array.from(pairs, ([from], i) => from - (i ? pairs[i - 1]![0] : 0)),
      pairTo: Int16Array.from(pairs, ([from, to]) => to - from),
      odd: Uint16Array.from(odd, ([t]) => t),
      oddText: encode(odd.map(([, text]) => text).join('\n')),
    },
    words,
    wordTerm,
    termFamily,
  };
}
