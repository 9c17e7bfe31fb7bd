import { fold } from '../text/index.js';
import { run, timeOf, YEAR } from './schedule.js';
import type { Program } from './types.js';

const FIRST =
  /\b(intro\w*|foundation\w*|fundamental\w*|basics?|essentials?|entry level|orientation|readiness|beginners?|initiation|debutante?s?|fondements?|base|(level|part|niveau|partie) 1)\b/;
const LAST =
  /\b(advanced|intermediate|intermediaires?|capstone|supervision|leadership|leading|gerer|diriger|avancee?s?|perfectionnement|(level|part|niveau|partie) [2-9])\b/;

/** −1 for introductions, 1 for advanced courses, by title. */
function stage({ title }: Program): number {
  const text = fold(`${title.en ?? ''} ${title.fr ?? ''}`);
  return LAST.test(text) ? 1 : FIRST.test(text) ? -1 : 0;
}

/** What a plan's order is made from. */
interface Ordering {
  programs: readonly Program[];
  /** What each needs first. */
  needs(program: Program): readonly Program[];
  /** Share of the gap each closes. */
  worth(program: Program): number;
  /** Whether one is about the target itself, not a near occupation. */
  own(program: Program): boolean;
  /** The learner's own order, by id. */
  wish?: readonly string[];
  /** The day the learner is free from, an ISO date. */
  start?: string;
}

/** A course before another that is more of a beginning weighs like having the other so much later. */
const MISPLACED = 0.5 * YEAR;
/** Even an introduction to a near occupation's work comes after what is about the target. */
const ELSEWHERE = 3;
/** What closes nothing of the gap has to stand somewhere, too. */
const LITTLE = 1e-4;
/** Beginnings of orders looked at, at most: all that matter of seven programs. */
const LOOKED_AT = 5000;

/** When one would be done: what can no longer be started counts as if its last start came again each year. */
function doneBy({ starts }: Program, { from, to, stated }: ReturnType<typeof run>, now: number): number {
  const last = Date.parse(starts.at(-1)!);
  if (stated || Number.isNaN(last)) return to;
  return to - from + last + YEAR * Math.ceil((now - last) / YEAR);
}

/** Of some programs those that may be next: in a loop through stacking or prerequisites, the harder rule alone, then none. */
function nextOf(left: readonly Program[], { programs, needs, wish }: Ordering): Program[] {
  type Rule = (program: Program) => readonly Program[];
  const stacked: Rule = (program) => [
    ...needs(program),
    ...programs.filter((other) => other.stackableInto.includes(program.id)),
  ];
  const rules: Rule[] = [wish ? needs : stacked, needs, () => []];
  return rules
    .map((first) => left.filter((program) => !first(program).some((p) => p !== program && left.includes(p))))
    .find((list) => list.length)!;
}

function byWish(ordering: Ordering, wish: readonly string[]): Program[] {
  const place = ({ id }: Program): number => (wish.includes(id) ? wish.indexOf(id) : wish.length);
  const left = [...ordering.programs];
  const ordered: Program[] = [];
  while (left.length) {
    const next = nextOf(left, ordering).reduce((one, other) => (place(other) < place(one) ? other : one));
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return ordered;
}

/**
 * Puts programs in the order to take them. What is needed first comes first, and what stacks into another of them. Of the
 * orders left, the one by which the gap is closed soonest: each program counts by what it closes times the time until it is
 * done, waiting for its start included; courses about the target, and introductions before advanced ones, are to come
 * first. With an order of the learner's, only what is needed first comes before it.
 */
export function inOrder(ordering: Ordering): Program[] {
  const { programs, worth, own, wish, start } = ordering;
  if (wish) return byWish(ordering, wish);
  const begin = start ? timeOf(start) : 0;
  // Once a program, not once an order.
  const facts = new Map(
    programs.map((program) => [
      program,
      {
        dated: start ? program : { ...program, starts: [] },
        weight: worth(program) + LITTLE,
        level: stage(program) + (own(program) ? 0 : ELSEWHERE),
      },
    ]),
  );
  let best: Program[] = [];
  let least = Infinity;
  let looks = LOOKED_AT;

  const search = (ordered: Program[], left: readonly Program[], now: number, cost: number): void => {
    if (!left.length) {
      [best, least] = [ordered, cost];
      return;
    }
    const further = nextOf(left, ordering).map((program) => {
      const { dated, weight, level } = facts.get(program)!;
      const when = run(dated, now);
      const done = doneBy(dated, when, now);
      let putOff = 0;
      for (const other of left) if (facts.get(other)!.level < level) putOff += facts.get(other)!.weight;
      const pace = weight / (done - now);
      return {
        program,
        pace,
        to: when.to,
        cost: cost + weight * (done - begin) + putOff * MISPLACED,
      };
    });
    // What closes most for the time it takes first: the sooner a good order is found, the fewer are looked at.
    for (const one of further.sort((a, b) => b.pace - a.pace)) {
      if (one.cost >= least || (best.length && looks-- <= 0)) continue;
      search(
        [...ordered, one.program],
        left.filter((other) => other !== one.program),
        one.to,
        one.cost,
      );
    }
  };
  if (programs.length) search([], programs, begin, 0);
  return best;
}
