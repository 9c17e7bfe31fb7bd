import type { Lang } from '../types.js';

/** Titles as words, before anything is counted: what a pack holds and what labels are read into. */
export interface RawTitles {
  lang: Lang;
  codes: readonly string[];
  /** Folded spellings, sorted, unique. */
  words: readonly string[];
  /** Word → term: what inflections of one word share. Terms are numbered 0… in order of first use. */
  wordTerm: Uint32Array;
  termCount: number;
  /** Term → family: what words of one root share. */
  termFamily: Uint32Array;
  familyCount: number;
  /** Terms that tell nothing (stop words). */
  silent: Uint8Array;
  /** Title → its words in order, titles of a code adjacent; the first `main` words come before any qualifier. */
  start: Uint32Array;
  titleWords: Uint32Array;
  main: Uint8Array;
  titleCode: Uint32Array;
  /** Trust in a title, 1 for the taxonomy's own. */
  trust: Float32Array;
  /** Code → log prior, centred. */
  prior: Float32Array;
  /** Further evidence beside titles: term, code, pseudo-count. */
  extra: { term: Uint32Array; code: Uint32Array; count: Float32Array };
  /** Short form → the words it stands for, all folded. */
  abbreviations: ReadonlyMap<string, string>;
  /** Title as published; the feminine form when there is one and it is asked for. */
  text(title: number, feminine: boolean): string;
}

/** Rows of a sparse table: the items of row i are `items[start[i]] … items[start[i + 1] - 1]`. */
export interface Rows {
  start: Uint32Array;
  items: Uint32Array;
}

/** What searching needs beside the raw titles, as flat arrays. */
export interface Tables extends RawTitles {
  /** Term → how much it tells occupations apart, 0–1. */
  idf: Float32Array;
  /** Title → distinct terms, in order, silent ones left out; the first `titleMain` before any qualifier. */
  terms: Rows;
  titleMain: Uint8Array;
  /** Title → weight of its terms. */
  norm: Float32Array;
  /** Term → titles, shortest first: a list cut short keeps its best. */
  posts: Rows;
  /** Family → terms. */
  families: Rows;
  /** Code → log of the number of its titles. */
  size: Float32Array;
  /** Term → codes it speaks for, and each one's share of its evidence. */
  rows: Rows;
  share: Float32Array;
}
