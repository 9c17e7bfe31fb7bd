/**
 * The planner's problem: choose options within limits so that the most of a gap is closed.
 *
 * Each option builds features with a strength; what several build together adds up as 1 − Π(1 − strength), so a second
 * course on the same thing closes less (the value is monotone and submodular). An option comes with those it needs. A set
 * is lean when every option that no other in it needs closes at least `least` beyond the rest, and as many times that as
 * options would go with it, for nothing else needs them; only lean sets without twins count.
 */
export interface Option {
  /** Indices of features, and how strongly each is built, 0–1. */
  ids: ArrayLike<number>;
  strengths: ArrayLike<number>;
  hours: number;
  weeks: number;
  cost: number;
  /** Indices of all the options to take first. */
  needs: readonly number[];
  /** Indices of options that are the same course: at most one of them is chosen. */
  twins: readonly number[];
}

export const DIMENSIONS = ['hours', 'weeks', 'cost'] as const;

export interface Limits {
  steps: number;
  hours: number;
  weeks: number;
  cost: number;
}

/** What an option closes of what is still open. */
export function gain({ ids, strengths }: Option, open: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < ids.length; i++) sum += open[ids[i]!]! * strengths[i]!;
  return sum;
}

/** What stays open after some options. */
export function openAfter(open: Float64Array, options: Iterable<Option>): Float64Array {
  const left = open.slice();
  for (const { ids, strengths } of options) {
    for (let i = 0; i < ids.length; i++) left[ids[i]!]! *= 1 - strengths[i]!;
  }
  return left;
}
