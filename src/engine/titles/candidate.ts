import type { Unit } from './unit.js';

/** What is known about one of the first occupations for a query. */
export interface Candidate {
  code: number;
  title: number;
  /** Best title: score, share of the query it answers, share of it that was asked. */
  best: number;
  asked: number;
  told: number;
  /** Trust in that title; how common the occupation is (log, centred). */
  own: number;
  prior: number;
  /** Number of its titles beside the usual, log. */
  size: number;
  /** Votes of its titles, and of those whose head is the query's. */
  votes: number;
  headed: number;
  /** Likelihood by meaning, log. */
  meant: number;
  score: number;
  /** Trust in the title of its that the query is, word for word but for qualifiers; 0 where it is none. */
  exact: number;
  confidence: number;
}

/** What came to mind, the first and all others. */
export interface Field {
  count: number;
  /** e to the score of each, added up. */
  sum: number;
  /** What the strongest group does not hold of the votes of all that hold what was asked, 0–1. */
  crowd: number;
}

/** What speaks for and against the first answer; a constant first. */
export interface Facts {
  right: readonly number[];
  read: readonly number[];
  /** How likely the query is one word that is not typed out yet, 0–1. */
  begun: number;
}

/** What a search finds. */
export interface Found {
  units: readonly Unit[];
  /** Best first, as many as were asked for. */
  candidates: Candidate[];
  /** What the strongest group does not hold of the votes of all that hold what was asked, 0–1. */
  crowd: number;
  /** Of the first; undefined where there is none. */
  facts: Facts | undefined;
  /** How sure the query is read right, 0–1. */
  sure: number;
  /** Share of the query, by weight, that is in the dictionary as it was typed, 0–1. */
  written: number;
}
