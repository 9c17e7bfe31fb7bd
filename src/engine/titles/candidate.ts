import type { Unit } from './query.js';

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
  score: number;
  /** What of the score rests on meaning where no title answers: it ranks, but makes nobody surer. */
  leans: number;
  /** Trust in the title of its that the query is, word for word but for qualifiers; 0 where it is none. */
  exact: number;
  confidence: number;
}

/** What came to mind, the first and all others: e to the score of each, added up. */
export interface Field {
  sum: number;
  /** Without what rests on meaning. */
  plain: number;
  /** Of those alone that the query names word for word as the first is named. */
  ties: number;
  /** What the strongest group does not hold of the votes of all that hold what was asked, 0–1. */
  crowd: number;
}

/** What a search finds. */
export interface Found {
  units: readonly Unit[];
  /** Best first, as many as were asked for. */
  candidates: Candidate[];
  /** What the strongest group does not hold of the votes of all that hold what was asked, 0–1. */
  crowd: number;
  /** How sure the query is read right, 0–1. */
  sure: number;
  /** Share of the query, by weight, that is in the dictionary as it was typed, 0–1. */
  written: number;
}
