import type { Gap, Lang } from '../types.js';
import type { Prepared } from './prepare.js';

/** What ranking needs to know of the learner. */
export interface Aim {
  gap: Gap;
  /** Share of the gap by feature. */
  open: ReadonlyMap<string, number>;
  near: ReadonlyMap<string, number>;
  lang: Lang;
}

/** Where every program of a catalogue stands for one learner; arrays run parallel to the programs. */
export interface Standing {
  /** Share of the gap each would close alone, 0–1. */
  closes: readonly number[];
  /** How strongly each is about the target or an occupation near it, 0–1. */
  fit: readonly number[];
  /** Share of the gap by number of feature. */
  shares: Float64Array;
}

/** A pass over flat arrays: some thirty products a program. */
export function standing({ ids, features, occupations, general }: Prepared, { open, near }: Aim): Standing {
  const shares = Float64Array.from(ids, (id) => open.get(id) ?? 0);
  const fits = Float64Array.from(ids, (id) => near.get(id) ?? 0);
  const fit: number[] = [];
  const closes: number[] = [];
  for (let p = 0; p < general.length; p++) {
    let best = 0;
    for (let i = occupations.start[p]!; i < occupations.start[p + 1]!; i++)
      best = Math.max(best, fits[occupations.ids[i]!]! * occupations.strengths[i]!);
    let sum = 0;
    for (let i = features.start[p]!; i < features.start[p + 1]!; i++)
      sum += shares[features.ids[i]!]! * features.strengths[i]!;
    fit.push(best);
    closes.push(sum * transfer(best, general[p]!));
  }
  return { closes, fit, shares };
}

/**
 * How much of what a program teaches serves the target: what is built for a near occupation carries over by the
 * square of its fit, so that courses for the target come first; what is built for none in particular by half.
 */
export const transfer = (fit: number, general: boolean): number => (general ? GENERAL_TRANSFER : fit ** 2);
const GENERAL_TRANSFER = 0.5;

/** A step of a plan must close at least this share of the gap beyond the others; a program that does not only touches the job. */
export const LEAST = 0.025;

/** Below this a program is not about the target. */
const RELEVANT_FIT = 0.48;
/** The same where no program reaches that. */
const PEER_FIT = 0.35;
/** A program about no particular occupation is offered only when it closes at least this much of the gap. */
const GENERAL_CLOSES = 0.02;
/** Fit that such a program is ranked with: after all that are about the target. */
const GENERAL_FIT = 0.2;

/** A program by its place in the catalogue, and how strongly it is about the target. */
export interface Relevant {
  index: number;
  fit: number;
}

/**
 * Indices and fits of the programs about the target or an occupation near it, or where there is none, about one that asks
 * for like schooling; with them, those about no particular occupation that close enough of the gap. Empty when nothing fits.
 */
export function relevantPrograms({ general }: Prepared, { closes, fit }: Standing): Relevant[] {
  const least = [RELEVANT_FIT, PEER_FIT].find((bar) => fit.some((value) => value >= bar));
  return fit.flatMap((value, index) =>
    !least
      ? []
      : value >= least
        ? [{ index, fit: value }]
        : general[index] && closes[index]! >= GENERAL_CLOSES
          ? [{ index, fit: GENERAL_FIT }]
          : [],
  );
}
