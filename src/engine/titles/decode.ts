import type { OpenPack } from '../packs.js';
import { fold, STOP_WORDS } from '../text/index.js';
import type { Lang } from '../types.js';
import type { RawTitles } from './tables.js';

/** What `meta` of a titles pack holds. */
interface TitlesMeta {
  lang: Lang;
  codes: string;
  single: number;
  reversed: boolean;
}

const text = (bytes: OpenPack['sections'][string]): string => new TextDecoder().decode(bytes);

/** The front-coded dictionary: symbols as published, sorted by their folded spelling. */
function symbolsOf({ tails, shared }: OpenPack['sections']): string[] {
  const rest = text(tails!).split('\n');
  const symbols = new Array<string>(shared!.length);
  let before = '';
  for (let i = 0; i < symbols.length; i++) symbols[i] = before = before.slice(0, shared![i]) + rest[i]!;
  return symbols;
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

/** Words begin with a letter or digit; "d'" and the like belong to what stands between words. */
function isWord(symbol: string): boolean {
  const first = symbol.charCodeAt(0) | 32;
  const letter = (first > 96 && first < 123) || (first >= 0xe0 && first < 0x2000) || /^\d/.test(symbol);
  return letter && !/['’]$/.test(symbol);
}

/** Symbols of every title, from the stream: what a title shares with the one before it is not repeated. */
function titlesOf(pack: OpenPack['sections'], single: number, reversed: boolean) {
  const { sizes, stream, top, long } = pack as Record<string, Uint8Array>;
  const titles = sizes!.length;
  const start = new Uint32Array(titles + 1);
  let far = 0;
  for (let t = 0; t < titles; t++) {
    const rest = sizes![t]! & 15;
    start[t + 1] = start[t]! + (sizes![t]! >> 4) + (rest === 15 ? long![far++]! : rest);
  }
  const items = new Uint16Array(start[titles]!);
  let at = 0;
  for (let t = 0; t < titles; t++) {
    const same = sizes![t]! >> 4;
    const from = start[t]!;
    for (let i = 0, before = start[t - 1]!; i < same; i++) items[from + i] = items[before + i]!;
    for (let i = from + same; i < start[t + 1]!; i++) {
      const byte = stream![at++]!;
      items[i] = byte < single ? top![byte]! : ((byte - single) << 8) | stream![at++]!;
    }
  }
  // In place by hand: a view for each of 40,000 titles costs more than the whole decoding.
  for (let t = 0; reversed && t < titles; t++) {
    for (let i = start[t]!, j = start[t + 1]! - 1; i < j; i++, j--) {
      const held = items[i]!;
      items[i] = items[j]!;
      items[j] = held;
    }
  }
  return { start, items };
}

/** Pseudo-counts of a word's codes, strongest first: about what the counts they were ranked by come to. */
const EXTRA_COUNTS = [2, 1.2, 0.8, 0.6];

function extraOf(
  { extraWord, extraCodes, extraLow, extraHigh }: OpenPack['sections'],
  wordTerm: Uint32Array,
) {
  const size = extraLow?.length ?? 0;
  const extra = { term: new Uint32Array(size), code: new Uint32Array(size), count: new Float32Array(size) };
  let word = 0;
  for (let i = 0, n = 0; n < size; i++) {
    word += extraWord![i]!;
    for (let k = 0; k < extraCodes![i]!; k++, n++) {
      extra.term[n] = wordTerm[word]!;
      extra.code[n] = extraLow![n]! | (extraHigh![n]! << 8);
      extra.count[n] = EXTRA_COUNTS[k] ?? 0.5;
    }
  }
  return extra;
}

/** Reads a `titles.<lang>` pack into words. */
export function decodeTitles(pack: OpenPack): RawTitles {
  const { lang, codes: list, single, reversed } = pack.meta as unknown as TitlesMeta;
  const sections = pack.sections;
  const abbr = sections.abbreviations;
  const codes = list.split(' ');
  const symbols = symbolsOf(sections);

  const words: string[] = [];
  const wordOf = new Int32Array(symbols.length).fill(-1);
  const plain = /^[a-z0-9]+$/;
  for (let i = 0; i < symbols.length; i++) {
    const symbol = symbols[i]!;
    let word = symbol;
    if (!plain.test(symbol)) {
      if (!isWord(symbol)) continue;
      word = fold(symbol).replaceAll('.', '');
    }
    if (words[words.length - 1] !== word) words.push(word);
    wordOf[i] = words.length - 1;
  }
  const term = groupsOf(sections.term!, sections.termFar!);
  const family = groupsOf(sections.family!, sections.familyFar!);
  const silent = new Uint8Array(term.count);
  for (let i = 0; i < words.length; i++) if (STOP_WORDS[lang].has(words[i]!)) silent[term.groups[i]!] = 1;

  const titleCode = new Uint32Array(sections.sizes!.length);
  const trust = new Float32Array(titleCode.length);
  let t = 0;
  for (let code = 0; code < codes.length; code++) {
    const own = t + sections.own![code]!;
    const end = own + sections.others![code]!;
    titleCode.fill(code, t, end);
    trust.fill(1, t, own).fill(0.5, own, end);
    t = end;
  }
  const spelled = titlesOf(sections, single, reversed);

  const start = new Uint32Array(titleCode.length + 1);
  const main = new Uint8Array(titleCode.length);
  const titleWords = new Uint32Array(spelled.items.length);
  const qualifies = symbols.map((symbol, i) => wordOf[i]! < 0 && / [-–—] | \(/.test(symbol));
  let n = 0;
  for (t = 0; t < titleCode.length; t++) {
    let cut = -1;
    for (let i = spelled.start[t]!; i < spelled.start[t + 1]!; i++) {
      const symbol = spelled.items[i]!;
      if (wordOf[symbol]! >= 0) titleWords[n++] = wordOf[symbol]!;
      else if (cut < 0 && qualifies[symbol] && n > start[t]!) cut = n;
    }
    start[t + 1] = n;
    main[t] = (cut < 0 ? n : cut) - start[t]!;
  }

  const feminine = new Map<number, number>();
  let from = 0;
  for (let i = 0; i < sections.pairFrom!.length; i++) {
    from += sections.pairFrom![i]!;
    feminine.set(from, from + sections.pairTo![i]!);
  }
  const oddTitles = sections.oddText!.length ? text(sections.oddText!).split('\n') : [];
  const odd = new Map(oddTitles.map((title, i) => [sections.odd![i]!, title]));
  const title = (which: number, woman: boolean): string => {
    if (woman && odd.has(which)) return odd.get(which)!;
    let mask = woman ? (sections.mask![which] ?? 0) : 0;
    let out = '';
    let word = false;
    for (let i = spelled.start[which]!; i < spelled.start[which + 1]!; i++) {
      let symbol = spelled.items[i]!;
      const isWord = wordOf[symbol]! >= 0;
      if (isWord) {
        if (word) out += ' ';
        if (mask & 1) symbol = feminine.get(symbol) ?? symbol;
        mask >>= 1;
      }
      out += symbols[symbol]!;
      word = isWord;
    }
    return out.charAt(0).toUpperCase() + out.slice(1);
  };
  return {
    lang,
    codes,
    words,
    wordTerm: term.groups,
    termCount: term.count,
    termFamily: family.groups,
    familyCount: family.count,
    silent,
    start,
    titleWords: titleWords.subarray(0, n),
    main,
    titleCode,
    trust,
    prior: Float32Array.from(codes, (_, i) => (sections.prior ? sections.prior[i]! / 16 : 0)),
    extra: extraOf(sections, term.groups),
    abbreviations: new Map(
      (abbr?.length ? text(abbr).split('\n') : []).map((line) => line.split('=') as [string, string]),
    ),
    text: title,
  };
}
