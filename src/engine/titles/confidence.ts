import { TRUST, type Unit } from './query.js';
import type { Candidate, Field } from './candidate.js';

/**
 * Weights of what speaks for and against an answer, fitted on some fifty thousand made queries of both languages and
 * on nonsense made by rule (docs/matching.md).
 */
const CALIBRATION = [-6.5, 0.26, -1.76, 3.49, 2.38, 3.32, 0.26, 1.73, -2.84, -2.29, -1.5];
/** What a correction of a word not written out either counts for, beside its slips a letter; and a word clipped. */
const BEGUN = 1;
const CLIPPED = 0.5;
/** Most that changes count for. */
const CHANGED = 2;
/** From which crowd on what was asked is part of the titles of many groups: the first loses confidence to it. */
export const CROWD = 0.6;
/**
 * How much the first leaves to others that the query names word for word too ("personal support worker"). With 1 it
 * keeps the ranker's odds, right for titles that mean one group each; but most who type them would take either.
 */
const TIES = 0.25;

/** From here on an answer is a find. */
const FIND = 0.3;
/**
 * How finds are raised: nonsense made by rule, which the weights had to be fitted against, is rarer among what people
 * ask than among what was made.
 */
const ASKED = 0.7;
const raised = (p: number): number => (p < FIND ? p : FIND + (1 - FIND) * ((p - FIND) / (1 - FIND)) ** ASKED);

const chance = (given: readonly number[]): number =>
  1 / (1 + Math.exp(-given.reduce((all, value, i) => all + value * CALIBRATION[i]!, 0)));

/**
 * Gives each candidate its confidence, and returns how sure the query is read right: how likely the first would be at
 * even odds, nothing coming near it. The more groups hold all that was asked, the less is the first's.
 */
export function judge(
  units: readonly Unit[],
  candidates: readonly Candidate[],
  { sum, plain, ties, crowd }: Field,
): number {
  const [top, next] = candidates;
  if (!top) return 0;
  const bare = (c: Candidate): number => Math.exp(c.score - c.leans);
  const whole = Math.exp(top.score);
  const bareTop = bare(top);
  let changed = 0;
  let unknown = 0;
  let named = 0;
  let stands = 0;
  for (const { kind, word, terms, trust, begun, aside, stands: one } of units) {
    if (aside) continue;
    named++;
    if (kind === 'prefix' && begun) changed += CLIPPED;
    if (kind === 'corrected')
      changed += (1 - Math.max(0, ...trust)) / TRUST.slip / word.length + (begun ? BEGUN : 0);
    if (!terms.length) unknown++;
    stands = Math.max(stands, one);
  }
  // A constant, the odds among the candidates, the second beside the first, and what speaks for and against the first.
  const odds = -Math.log(Math.min(1e3, Math.max(1e-3, plain / bareTop - 1)));
  const second = next ? Math.min(1, bare(next) / bareTop) : 0;
  const facts = [
    top.asked,
    top.told,
    top.own,
    top.prior,
    stands,
    Math.min(CHANGED, changed),
    unknown / Math.max(1, named),
    // What nothing else comes to mind beside hangs on a single rare word.
    next ? 0 : 1,
  ];
  const first =
    raised(chance([1, odds, second, ...facts])) *
    (1 - Math.max(0, crowd - CROWD)) *
    (top.exact ? (ties / whole) ** -TIES : 1);
  // The others share what the first leaves; none is surer than it.
  const left = (1 - first) / Math.max(sum - whole, 1e-9 * whole);
  for (const c of candidates) c.confidence = c === top ? first : Math.min(first, Math.exp(c.score) * left);
  return chance([1, 0, 0, ...facts]);
}
