import { tokenize } from '../text/index.js';
import type { Lang } from '../types.js';
import { endOf } from './tables.js';
import { titlesOf, type Reader } from './unit.js';

/** Words that say where, with whom or when: what follows them decides less. */
const CONTEXT = new Set('at in chez dans a au aux with near pres'.split(' '));
const CONTEXT_WEIGHT = 0.5;
/** What parts the job from its place, team or terms in a posting: a dash or slash between spaces, a comma, a bracket. */
const PARTS = /\s[-‐‑–—/|•·]\s|[,;:|()[\]–—]/;
/** An ending in brackets, « technicien(ne) »: no bracket that parts. */
const ENDING = /^\([^)\s]*\)/;

/** Whether what stands between two words parts them. */
const isPart = (between: string): boolean => PARTS.test(between.replace(ENDING, ''));

/** The parts of a posting's title, each with what ends it; one, where nothing parts it. */
export function segments(text: string, lang: Lang): string[] {
  // At every keystroke: most of what is typed has nothing that parts it.
  if (!PARTS.test(text)) return [text];
  const tokens = tokenize(text, lang);
  const cuts = tokens.flatMap(({ start }, i) =>
    i > 0 && isPart(text.slice(tokens[i - 1]!.end, start)) ? [start] : [],
  );
  return [0, ...cuts].map((from, i) => text.slice(from, cuts[i]));
}

interface Piece {
  word: string;
  /** Unfinished. */
  open: boolean;
  context: number;
  /** How many separators stand before it: 0 in what most likely names the job. */
  segment: number;
  /** The short form this is part of, and in how many words it is written out. */
  short: string;
  parts: number;
}

/** Shortest half of a word written together that should not be ("truckdriver"), and fewest titles that hold it. */
const HALF = 3;
const HELD = 2;

/** The two words that one unknown word is made of, where no correction of it is as near; the commonest two. */
function parted(word: string, open: boolean, { tables, lexicon, correct }: Reader): string[] {
  if (word.length < 2 * HALF + 2) return [word];
  const [from, to] = lexicon.range(word);
  if (to > from || lexicon.inflected(word) >= 0) return [word];
  const held = (half: string): number => {
    const term = lexicon.inflected(half);
    return term < 0 || tables.silent[term] ? 0 : titlesOf(tables, term);
  };
  /** Whether some title holds both: "wearhouse" is no house of wear. */
  const together = (halves: readonly string[]): boolean => {
    const [first, second] = halves.map((half) => lexicon.inflected(half));
    const { posts, terms } = tables;
    for (let i = posts.start[first!]!; i < posts.end[first!]!; i++) {
      const from = terms.start[posts.items[i]!]!;
      if (terms.items.subarray(from, endOf(terms.items, from)).includes(second!)) return true;
    }
    return false;
  };
  let best = HELD - 1;
  let halves = [word];
  for (let i = HALF; i <= word.length - HALF; i++) {
    const both = [word.slice(0, i), word.slice(i)] as const;
    const first = held(both[0]);
    // The second is asked for only where the first will do.
    const least = first > best ? Math.min(first, held(both[1])) : 0;
    if (least > best) [best, halves] = [least, [...both]];
  }
  return halves.length > 1 && !((correct(word, open)[0]?.slips ?? 9) <= 1) && together(halves)
    ? halves
    : [word];
}

/** Where no short form begins: « j’ai », “example.ca”. */
const NO_START = /[jtmnsc]['’]$|[a-z\d][.@]$/i;
/** A pronoun, a prefix and a coffee shop: no information technology, no correctional officer, no imaging technologist. */
const NO_SHORT = /^(?:it['’]s\b|co[-‐‑]\p{L}|tim\s+h)/iu;
/** How a short form is written: « dév », but « ça » is not CA. */
const BRIEF = /^([ -~]*|.{3,})$/;

/** Whether a word that stands in a text may be a short form. */
const isBrief = (text: string, from: number, to: number): boolean =>
  BRIEF.test(text.slice(from, to)) && !NO_START.test(text.slice(0, from)) && !NO_SHORT.test(text.slice(from));

/** A short form of several, “RNs”, without its ending; any other word as it is. */
const single = (word: string, { tables, lexicon }: Reader): string =>
  /..s$/.test(word) && !((tables.noJob.get(word) ?? 0) > 0) && lexicon.find(word) < 0
    ? word.slice(0, -1)
    : word;

/** Words of the query with short forms written out. */
export function pieces(text: string, reader: Reader): Piece[] {
  const { tables, lexicon } = reader;
  const tokens = tokenize(text, tables.lang);
  const out: Piece[] = [];
  let context = 1;
  let segment = 0;
  tokens.forEach(({ word, start, end }, i) => {
    const last = i === tokens.length - 1;
    const dotted = text[end] === '.';
    if (i > 0 && isPart(text.slice(tokens[i - 1]!.end, start))) segment++;
    if (i > 0 && CONTEXT.has(word)) context = CONTEXT_WEIGHT;
    const long = tables.abbreviations.get(single(word, reader));
    const open = dotted || (last && end === text.length);
    const [from, to] = lexicon.range(word);
    // "at Tim's" is no short form; nor, most likely, is the beginning of many words while it is being typed.
    const typing = last && open && !dotted && word.length > 2 && to - from > 3;
    const plain =
      long === undefined || typing || !isBrief(text, start, end) || CONTEXT.has(tokens[i - 1]?.word ?? '');
    const words = plain ? parted(word, open, reader) : long.split(/[^a-z0-9+#]+/);
    words.forEach((part, k) =>
      out.push({
        word: part,
        open: plain && open && k === words.length - 1,
        context,
        segment,
        short: plain ? '' : word,
        parts: plain ? 1 : words.length,
      }),
    );
  });
  return out;
}
