import type { Gap } from '../types.js';
import type { Prepared } from './prepare.js';

/** Where every program of a catalogue stands for one learner; arrays run parallel to the programs. */
export interface Standing {
  /** Share of the gap each would close alone, 0–1. */
  closes: Float32Array;
  /** How strongly each is about the target or an occupation near it, 0–1. */
  fit: Float32Array;
  /** Share of the gap by feature index. */
  shares: Float32Array;
}

/** A pass over typed arrays: some thirty products a program. */
export function standing(prepared: Prepared, gap: Gap, near: ReadonlyMap<string, number>): Standing {
  const { features, occupations, programs } = prepared;
  const share = new Map(gap.items.map(({ id, gap: open }) => [id, gap.total > 0 ? open / gap.total : 0]));
  const shares = Float32Array.from(prepared.featureIds, (id) => share.get(id) ?? 0);
  const fits = Float32Array.from(prepared.codes, (code) => near.get(code) ?? 0);
  const closes = new Float32Array(programs.length);
  const fit = new Float32Array(programs.length);
  for (let p = 0; p < programs.length; p++) {
    let sum = 0;
    for (let i = features.start[p]!; i < features.start[p + 1]!; i++) {
      sum += shares[features.id[i]!]! * features.strength[i]!;
    }
    let best = 0;
    for (let i = occupations.start[p]!; i < occupations.start[p + 1]!; i++) {
      best = Math.max(best, fits[occupations.id[i]!]! * occupations.strength[i]!);
    }
    fit[p] = best;
    closes[p] = sum * transfer(best, !!prepared.general[p]);
  }
  return { closes, fit, shares };
}

/**
 * How much of what a program teaches serves the target: what is built for a near occupation carries over by the
 * square of its fit, so that courses for the target come first; what is built for none in particular by half.
 */
export const transfer = (fit: number, general: boolean): number => (general ? GENERAL_TRANSFER : fit ** 2);
const GENERAL_TRANSFER = 0.5;

/** Below this a program is not about the target. */
export const RELEVANT_FIT = 0.48;
/** The same where no program reaches that. */
export const PEER_FIT = 0.35;
/** A program about no particular occupation is offered only when it closes at least this much of the gap. */
export const GENERAL_CLOSES = 0.02;
/** Fit that such a program is ranked with: after all that are about the target. */
export const GENERAL_FIT = 0.2;
