import type { Unit } from './query.js';

/** What is known about an occupation for a query; the ranker weighs it. */
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
  /** Inputs of the ranker, in the order of `WEIGHTS`. */
  features: number[];
  score: number;
  /** What of the score rests on meaning where no title answers: it ranks, but makes nobody surer. */
  leans: number;
  /** Trust in the title of its that the query is, word for word but for qualifiers; 0 where it is none. */
  exact: number;
  confidence: number;
}

/** What a search finds. */
export interface Found {
  units: Unit[];
  /** Best first. */
  candidates: Candidate[];
  /** What the strongest group does not hold of the votes of all that hold what was asked, 0–1. */
  crowd: number;
  /** How sure the query is read right, 0–1. */
  sure: number;
  /** Share of the query, by weight, that is in the dictionary as it was typed, 0–1. */
  written: number;
}
