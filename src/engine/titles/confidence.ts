import { TRUST, type Unit } from './query.js';
import type { Candidate } from './search.js';

/** How far a reading of a word can be believed; a correction, the less the more of the word it changes. */
const BELIEF = { exact: 1, prefix: 0.9, kin: 0.6, corrected: 1, unknown: 0 } as const;
const CHANGED = 2.5;

/** Coefficients of `doubts`, fitted on development queries and on gibberish made by rule (docs/matching.md). */
const CALIBRATION = [-6.25, 0.27, 1.4, 3.7, 2.8, 1.25];
/** From which crowd on the first loses confidence to it, and how fast. */
const CROWD = 0.5;
const CROWDED = 1;

/** What speaks for and against the first candidate: a constant, the log odds among the candidates, how well the words were known, … */
function doubts(units: readonly Unit[], total: number, top: Candidate, share: number): number[] {
  let believed = 0;
  let letters = 0;
  for (const { kind, weight, word, terms, trust } of units) {
    const slips = kind === 'corrected' ? (1 - Math.max(0, ...trust)) / TRUST.slip : 0;
    const belief = Math.max(0, BELIEF[kind] - (CHANGED * slips) / word.length);
    believed += (terms.length ? belief : 0) * weight;
    letters += word.length;
  }
  const p = Math.min(0.999, Math.max(0.001, share));
  return [1, Math.log(p / (1 - p)), believed / (total || 1), top.asked, top.told, Math.min(1, letters / 8)];
}

/**
 * Gives each candidate its confidence, and returns how sure the query is read right: the first's share among them, times
 * how sure it is to be right at all. The more groups hold all that was asked (`crowd`, 0–1), the less is the first's.
 */
export function judge(units: readonly Unit[], total: number, candidates: Candidate[], crowd: number): number {
  const top = candidates[0];
  if (!top) return 0;
  let sum = 0;
  for (const c of candidates) sum += c.confidence = Math.exp(c.score - top.score);
  const given = doubts(units, total, top, 1 / sum);
  const odds = given.reduce((all, value, i) => all + value * CALIBRATION[i]!, 0);
  const sure = 1 / (1 + Math.exp(-odds));
  const first = sure * (1 - CROWDED * Math.max(0, crowd - CROWD));
  // The others share what the first leaves; none is surer than it.
  const left = (1 - first) / Math.max(sum - 1, 1e-9);
  for (const c of candidates) c.confidence = c === top ? first : Math.min(first, c.confidence * left);
  return sure;
}
