import { TRUST, type Unit } from './query.js';
import type { Candidate } from './search.js';

/**
 * Weights of `doubts`, fitted on some fifty thousand made queries of both languages and on nonsense made by rule
 * (docs/matching.md).
 */
const CALIBRATION = [-6.68, 0.26, -1.76, 3.49, 2.38, 3.32, 0.26, 1.73, -2.84, -2.29];
/** Odds of a first answer that nothing comes near. */
const ALONE = 3;

/** What speaks for and against the first candidate: a constant, the odds among the candidates, the second beside it, … */
function doubts(units: readonly Unit[], top: Candidate, share: number, second: number): number[] {
  let changed = 0;
  let unknown = 0;
  let stands = 0;
  for (const { kind, word, terms, trust, stands: one } of units) {
    if (kind === 'corrected') changed += (1 - Math.max(0, ...trust)) / TRUST.slip / word.length;
    if (!terms.length) unknown++;
    stands = Math.max(stands, one);
  }
  const p = Math.min(0.999, Math.max(0.001, share));
  const { own, prior } = top;
  return [
    1,
    Math.log(p / (1 - p)),
    second,
    top.asked,
    top.told,
    own,
    prior,
    stands,
    Math.min(1.5, changed),
    unknown / units.length,
  ];
}

const chance = (given: readonly number[]): number =>
  1 / (1 + Math.exp(-given.reduce((all, value, i) => all + value * CALIBRATION[i]!, 0)));

/**
 * Gives each candidate its confidence, and returns how sure the query is read right: how likely the first would be if
 * nothing came near it.
 */
export function judge(units: readonly Unit[], candidates: Candidate[]): number {
  const top = candidates[0];
  if (!top) return 0;
  let sum = 0;
  let plain = 0;
  const bare = (c: Candidate): number => Math.exp(c.score - c.leans - top.score + top.leans);
  for (const c of candidates) {
    sum += c.confidence = Math.exp(c.score - top.score);
    plain += bare(c);
  }
  const given = doubts(units, top, 1 / plain, candidates[1] ? Math.min(1, bare(candidates[1])) : 0);
  const first = chance(given);
  // The others share what the first leaves; none is surer than it.
  const left = (1 - first) / Math.max(sum - 1, 1e-9);
  for (const c of candidates) c.confidence = c === top ? first : Math.min(first, c.confidence * left);
  given[1] = ALONE;
  given[2] = 0;
  return chance(given);
}
