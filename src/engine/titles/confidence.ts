import type { Unit } from './query.js';
import type { Candidate } from './search.js';

/** How far a reading of a word can be believed. */
const BELIEF = { exact: 1, prefix: 0.9, kin: 0.6, corrected: 0.5, unknown: 0 } as const;

/** Coefficients of `doubts`, fitted on development queries only (docs/matching.md). */
export const CALIBRATION = [-5.8, 0.22, 1.1, 3.55, 2.55, 1.25];

/** What speaks for and against the first candidate: a constant, the log odds among the candidates, how well the words were known, … */
export function doubts(units: readonly Unit[], total: number, top: Candidate, share: number): number[] {
  let believed = 0;
  let letters = 0;
  for (const { kind, weight, word, terms } of units) {
    believed += (terms.length ? BELIEF[kind] : 0) * weight;
    letters += word.length;
  }
  const p = Math.min(0.999, Math.max(0.001, share));
  return [1, Math.log(p / (1 - p)), believed / (total || 1), top.asked, top.told, Math.min(1, letters / 8)];
}

/** Gives each candidate its confidence: its share among them, times how sure the first is to be right at all. */
export function judge(units: readonly Unit[], total: number, candidates: Candidate[]): void {
  const top = candidates[0];
  if (!top) return;
  let sum = 0;
  for (const c of candidates) sum += c.confidence = Math.exp(c.score - top.score);
  const share = 1 / sum;
  const given = doubts(units, total, top, share);
  const odds = given.reduce((all, value, i) => all + value * CALIBRATION[i]!, 0);
  const first = 1 / (1 + Math.exp(-odds));
  // The others share what the first leaves; none is surer than it.
  const left = (1 - first) / Math.max(sum - 1, 1e-9);
  for (const c of candidates) c.confidence = c === top ? first : Math.min(first, c.confidence * left);
}
