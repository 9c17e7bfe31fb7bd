import { DIMENSIONS, gain, openAfter } from './option.js';
import type { Limits, Option } from './option.js';

export interface Cover {
  chosen: number[];
  /** Share closed by the chosen. */
  value: number;
  /** No lean set within the limits closes more than this. */
  upper: number;
  /** `value` is proven best. */
  exact: boolean;
}

/** Up to this many options the search always ends: at most 4,096 sets. */
export const ALWAYS_EXACT = 12;
/** Products computed before a larger search gives up on a proof: at most some 40 ms. */
const WORK = 4e6;
const TINY = 1e-12;
/** How deep limits are relaxed for a bound, and what that costs for each option, in products. */
const RELAXED_DEPTH = 3;
const SORTING = 40;
/** What filtering and ordering an option costs besides. */
const OVERHEAD = 20;

const total = (open: Float64Array): number => open.reduce((sum, share) => sum + share, 0);

/**
 * Options for which another stands in every plan: the same course, which builds the same, takes no more of anything and
 * is no other course's twin. Of options alike in all this the first stays.
 */
function spare(options: readonly Option[], needed: ReadonlySet<number>): Set<number> {
  const out = new Set<number>();
  for (let i = options.length; i-- > 0;) {
    const { ids, strengths, twins, needs, ...takes } = options[i]!;
    const stands = (other: number): boolean => {
      const by = options[other]!;
      return (
        !out.has(other) &&
        !by.needs.length &&
        DIMENSIONS.every((name) => by[name] <= takes[name]) &&
        [by.ids, by.strengths].join() === [ids, strengths].join() &&
        by.twins.every((twin) => twin === i || twins.includes(twin))
      );
    };
    if (!needed.has(i) && !needs.length && twins.some(stands)) out.add(i);
  }
  return out;
}

interface Gain {
  index: number;
  option: Option;
  gain: number;
}

/** The most that options with these gains can close together within the limits: the tightest of four relaxations. */
function relaxed(gains: readonly Gain[], limits: Limits): number {
  const useful = gains.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain);
  let bound = useful.slice(0, limits.steps).reduce((sum, { gain }) => sum + gain, 0);
  for (const name of DIMENSIONS) {
    if (limits[name] === Infinity) continue;
    useful.sort((a, b) => b.gain * a.option[name] - a.gain * b.option[name]);
    let left = limits[name];
    let sum = 0;
    for (const { gain, option } of useful) {
      sum += option[name] > left ? (gain * left) / option[name] : gain;
      left -= option[name];
      if (left <= 0) break;
    }
    bound = Math.min(bound, sum);
  }
  return bound;
}

/** Branch and bound over option sets, greedy first; stops early on large problems and then says how good its answer is. */
export function bestCover(
  options: readonly Option[],
  start: Float64Array,
  limits: Limits,
  least: number,
  effort = WORK,
): Cover {
  const needed = new Set(options.flatMap(({ needs }) => needs));
  const spared = spare(options, needed);
  const everything = total(start);
  const all = [...options.keys()].filter((i) => !spared.has(i)).map((index) => ({ index }));
  let best: { chosen: readonly number[]; value: number; hours: number } = { chosen: [], value: 0, hours: 0 };
  let upper = everything;
  let work = all.length <= ALWAYS_EXACT ? Infinity : effort;

  const pick = (chosen: readonly number[]): Option[] => chosen.map((i) => options[i]!);
  const sum = (chosen: readonly number[], name: (typeof DIMENSIONS)[number]): number =>
    chosen.reduce((all, i) => all + options[i]![name], 0);
  const fits = (chosen: readonly number[]): boolean =>
    chosen.length <= limits.steps &&
    !chosen.some((i) => options[i]!.twins.some((twin) => chosen.includes(twin))) &&
    DIMENSIONS.every((name) => sum(chosen, name) <= limits[name] + 1e-9);
  /** What options that are not chosen close, of those that close at least so much or are needed by others. */
  const gainsOf = (
    from: readonly { index: number }[],
    open: Float64Array,
    chosen: readonly number[],
    atLeast = 0,
  ): Gain[] => {
    const gains: Gain[] = [];
    for (const { index } of from) {
      const option = options[index]!;
      work -= option.ids.length + OVERHEAD;
      const closes = gain(option, open);
      if ((closes >= atLeast || needed.has(index)) && !chosen.includes(index))
        gains.push({ index, option, gain: closes });
    }
    return gains;
  };

  const closedBy = (chosen: readonly number[]): number => everything - total(openAfter(start, pick(chosen)));

  /** Keeps a set if it beats the best; drops steps that add too little first. */
  function consider(chosen: readonly number[], value = closedBy(chosen)): void {
    if (value < best.value - TINY || !chosen.length) return;
    const wanted = new Set(chosen.flatMap((i) => options[i]!.needs));
    for (const leaf of chosen) {
      if (wanted.has(leaf)) continue;
      const rest = chosen.filter((i) => i !== leaf);
      if (gain(options[leaf]!, openAfter(start, pick(rest))) < least) return consider(rest);
      const { needs } = options[leaf]!;
      const others = rest.filter((i) => !needs.includes(i));
      const without = rest.filter(
        (i) => others.includes(i) || others.some((o) => options[o]!.needs.includes(i)),
      );
      const more = chosen.length - without.length;
      if (more > 1 && value - closedBy(without) < least * more) return consider(rest);
    }
    const hours = sum(chosen, 'hours');
    const shorter = chosen.length - best.chosen.length || hours - best.hours;
    if (value > best.value + TINY || shorter < 0) best = { chosen, value, hours };
  }

  const withNeeds = (chosen: readonly number[], index: number): number[] => [
    ...chosen,
    ...options[index]!.needs.filter((i) => !chosen.includes(i)),
    index,
  ];

  function branch(
    chosen: readonly number[],
    open: Float64Array,
    value: number,
    rest: readonly { index: number }[],
  ): void {
    consider(chosen, value);
    const steps = limits.steps - chosen.length;
    if (steps <= 0) return;
    const gains = gainsOf(rest, open, chosen, least).sort((a, b) => b.gain - a.gain || a.index - b.index);
    const left: Limits = { ...limits, steps };
    for (const name of DIMENSIONS) left[name] -= sum(chosen, name);
    // Deep down the sum of the next gains, below, is as good a bound and much cheaper.
    if (chosen.length < RELAXED_DEPTH) {
      work -= gains.length * SORTING;
      const bound = relaxed(gains, left);
      if (!chosen.length) upper = Math.min(upper, bound);
      if (value + bound <= best.value + TINY) return;
    }
    for (const [at, { index }] of gains.entries()) {
      if (work <= 0) return;
      let most = value;
      for (let i = at; i < Math.min(at + steps, gains.length); i++) most += gains[i]!.gain;
      if (most <= best.value + TINY) return;
      const next = withNeeds(chosen, index);
      if (!fits(next)) continue;
      let left = open;
      let closed = value;
      for (const option of pick(next.slice(chosen.length))) {
        closed += gain(option, left);
        left = openAfter(left, [option]);
        work -= left.length;
      }
      branch(next, left, closed, gains.slice(at + 1));
    }
  }

  /** A first answer by gain for what it uses up; the search then starts with something to beat. */
  function greedy(): void {
    let chosen: readonly number[] = [];
    for (;;) {
      const use = ({ option, gain }: Gain): number =>
        gain / Math.max(1 / limits.steps, ...DIMENSIONS.map((name) => option[name] / limits[name] || 0));
      const next = gainsOf(all, openAfter(start, pick(chosen)), chosen)
        .filter(({ index, gain }) => gain >= least && fits(withNeeds(chosen, index)))
        .reduce<Gain | null>((top, item) => (top && use(top) >= use(item) ? top : item), null);
      if (!next) return consider(chosen);
      chosen = withNeeds(chosen, next.index);
    }
  }

  greedy();
  branch([], start, 0, all);
  const exact = work > 0;
  if (!exact) {
    const more = gainsOf(all, openAfter(start, pick(best.chosen)), []);
    upper = Math.min(upper, best.value + relaxed(more, limits));
  }
  return {
    chosen: [...best.chosen],
    value: best.value,
    upper: exact ? best.value : Math.max(upper, best.value),
    exact,
  };
}
