import { BEGUN, READ, RIGHT } from './calibration.js';
import type { Candidate, Facts, Field } from './candidate.js';
import { TRUST, type Reading, type Unit } from './unit.js';

/** From which crowd on what was asked is part of the titles of many groups. */
export const CROWD = 0.6;

/** What a correction of a word not written out either counts for, beside its slips a letter; and a word clipped. */
const UNWRITTEN = 1;
const CLIPPED = 0.5;
/** Most that changes, letters and words for no job, or for one, count for. */
const MOST = { changed: 2, letters: 12, noJob: 8, job: 4 } as const;
/** Least votes told from none. */
export const LEAST = 0.01;

/** How likely more letters of a query of one word are to follow, 0–1. */
export const following = (units: readonly Unit[]): number => (units.length === 1 ? units[0]!.more : 0);

/** How likely it is a word not typed out, 0–1; nearly all or nothing, for a word that others begin with may be whole. */
export const unfinishedness = (more: number): number => more ** 8;

/**
 * What speaks for and against the first of some answers: for its being right, and for the query naming a job in this
 * language at all. `npm run fit:titles` weighs these facts.
 */
export function factsOf({ units, noJob }: Reading, top: Candidate, { count, crowd, sum }: Field): Facts {
  let changed = 0;
  let letters = 0;
  let named = 0;
  let stands = 0;
  let unknown = 0;
  for (const { kind, word, terms, trust, begun, aside, stands: one } of units) {
    if (aside) continue;
    named++;
    letters += word.length;
    if (kind === 'prefix' && begun) changed += CLIPPED;
    if (kind === 'corrected')
      changed += (1 - Math.max(0, ...trust)) / TRUST.slip / word.length + (begun ? UNWRITTEN : 0);
    if (!terms.length) unknown++;
    stands = Math.max(stands, one);
  }
  const missing = unknown / Math.max(1, named);
  changed = Math.min(MOST.changed, changed);
  const alone = named === 1 ? 1 : 0;
  const against = Math.max(0, Math.min(MOST.noJob, noJob));
  const inFavour = Math.max(0, Math.min(MOST.job, -noJob));
  return {
    right: [
      1,
      // What the first holds of all that came to mind, and how many came.
      Math.exp(top.score) / sum,
      Math.log(count),
      // The titles of its that answer, the best of them, and what the words mean.
      Math.log(LEAST + top.votes),
      Math.log(LEAST + top.headed),
      top.best,
      top.asked,
      top.meant,
      // How common the occupation is, and how many titles speak for it.
      top.prior,
      top.size,
      // How well the words were read, and whether they are words for what one is.
      changed,
      Math.min(MOST.letters, letters),
      against,
      inFavour,
      alone,
      alone * stands,
      missing,
      // How many groups would answer as well; most of all where nothing but the head was asked.
      crowd,
      alone * crowd,
    ],
    // What else came to mind does not count, but that something did: what nothing comes near hangs on one rare word.
    read: [1, top.asked, top.told, top.own, top.prior, stands, changed, missing, count > 1 ? 0 : 1],
    begun: unfinishedness(following(units)),
  };
}

/** Below this about one in six who ask means another; and what a crowd beyond the usual takes from it. */
const CLEAR = 0.83;
const OTHERS = 1.5;

/**
 * Whether an answer is better offered among others than taken. Whoever types no more than "manager" is right with any,
 * so confidence is high; but they mean one.
 */
export const isOpen = ({ confidence, crowd }: { confidence: number; crowd: number }): boolean =>
  confidence * (1 - OTHERS * Math.max(0, crowd - CROWD)) < CLEAR;

/** The probability that weights give to facts: a logistic. */
export const chance = (facts: readonly number[], weights: readonly number[]): number =>
  1 / (1 + Math.exp(-facts.reduce((all, fact, i) => all + fact * weights[i]!, 0)));

/** The probability that the first is right: what is not typed out is judged by weights of its own, as far as it is none. */
export const rightness = ({ right, begun }: Facts, whole = RIGHT, unfinished = BEGUN): number =>
  begun * chance(right, unfinished) + (1 - begun) * chance(right, whole);

/** Gives each candidate its confidence, and returns how sure the query is read right. There must be one. */
export function judge(facts: Facts, candidates: readonly Candidate[], { sum }: Field): number {
  const top = candidates[0]!;
  const first = rightness(facts);
  // The others share what the first leaves; none is surer than it.
  const whole = Math.exp(top.score);
  const left = (1 - first) / Math.max(sum - whole, 1e-9 * whole);
  for (const c of candidates) c.confidence = c === top ? first : Math.min(first, Math.exp(c.score) * left);
  return chance(facts.read, READ);
}
