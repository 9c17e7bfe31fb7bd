import type { Lang } from '../types.js';
import type { Vectors } from './meaning.js';
import type { Numbers, Rows } from './rows.js';
import type { Spelling, Trie } from './trie.js';

/** A list of spellings; an array is one. */
export interface Words {
  readonly length: number;
  /** The spelling at an index from 0 to `length` − 1. */
  at(index: number): string | undefined;
}

/**
 * Titles as symbols, before anything is counted: what a pack holds and what labels are read into. A symbol is a word
 * in one of its spellings, or what stands between words.
 */
export interface RawTitles extends Spelling {
  lang: Lang;
  codes: readonly string[];
  /** Folded spellings, sorted, unique. */
  words: Words;
  /** Word → term: what inflections of one word share. Terms are numbered 0… in order of first use. */
  wordTerm: Uint32Array;
  /** Term → family: what words of one root share. */
  termFamily: Uint32Array;
  /** Terms that tell nothing (stop words); so does `termCount`, that of no word. */
  silent: Uint8Array;
  /** Where each term stands in it. */
  trie: Trie;
  /** Symbols of all titles, spelled out. */
  length: number;
  /** Titles are spelled from their last word. */
  backwards: boolean;
  /** Symbol → 1 where only a qualifier follows it. */
  cuts: Uint8Array;
  /** Trust in a title in hundredths, 100 for the taxonomy's own. */
  trust: Uint8Array;
  /** Code → log prior, centred. */
  prior: Float32Array;
  /** What words mean beside the titles that hold them; packs alone have it. */
  vectors?: Vectors | undefined;
  /** Short form → the words it stands for, all folded. */
  abbreviations: ReadonlyMap<string, string>;
  /** Words that say how senior, when or how long, and words, parted by spaces, for a part one has in a field; all folded. */
  noise: ReadonlySet<string>;
  roles: string;
  /** Folded words that say that no job is meant, log odds; negative where they say that one is. Packs alone have them. */
  noJob: ReadonlyMap<string, number>;
  /** Title as published; the feminine form when there is one and it is asked for. */
  text(title: number, feminine: boolean): string;
}

/** Terms of titles, and beside them what is said of each: so one place in memory is looked at, not four. */
export interface TitleTerms {
  /** Title → where its terms begin; 0 before it is prepared. */
  start: Uint32Array;
  /** How many terms, how many of them before any qualifier; then, from `start` on, the terms. Replaced as it grows. */
  items: Numbers;
}

/** Of a title's terms that begin at `from`, where they end; and where those before any qualifier do. */
export const endOf = (items: Numbers, from: number): number => from + items[from - 2]!;
export const mainEndOf = (items: Numbers, from: number): number => from + items[from - 1]!;

/**
 * What searching needs beside the raw titles, as flat arrays. At opening only the places of each term are noted; the
 * rest is filled in for the terms and titles a search comes upon, once.
 */
export interface Tables extends RawTitles {
  /** Fills in `idf`, `posts`, `rows` and `share` of a term, and its titles. Before it they hold nothing of meaning. */
  ready(term: number): void;
  /** Fills in `terms` of a title. */
  prepare(title: number): void;
  titleCode: Numbers;
  /** Term → how much it tells occupations apart, 0–1. */
  idf: Float32Array;
  /** Title → distinct terms, in order, silent ones left out. */
  terms: TitleTerms;
  /** Term → titles, shortest first: a list cut short keeps its best. */
  posts: Rows;
  /** Code → log of the number of its titles; and how common the occupation is, over each of them. */
  size: Float32Array;
  usual: Float32Array;
  /** Term → codes it speaks for, each one's share of its evidence, and how common titles of its are that begin with it. */
  rows: Rows & { share: Float32Array; begun: Float32Array };
}
