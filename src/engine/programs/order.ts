import { fold } from '../text/index.js';
import { run, timeOf } from './schedule.js';
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

/**
 * Puts programs in the order to take them: what is needed first, first; then what stacks into another of them; then
 * what could no longer be started after another; then those about the target (`own`); then introductions before advanced
 * courses; else as given. From `start` on (an ISO date) no time is waited that another could be taken in. With an order of
 * the learner's, only what is needed first comes before it.
 */
export function inOrder(
  programs: readonly Program[],
  needs: (program: Program) => readonly Program[],
  own: (program: Program) => boolean,
  wish?: readonly string[],
  start?: string,
): Program[] {
  const left = [...programs];
  let now = start ? timeOf(start) : 0;
  type Rule = (program: Program) => readonly Program[];
  const stacked: Rule = (program) => [
    ...needs(program),
    ...programs.filter((other) => other.stackableInto.includes(program.id)),
  ];
  const place = ({ id }: Program): number => {
    const at = wish?.indexOf(id) ?? -1;
    return at < 0 ? Infinity : at;
  };
  const rank = (a: Program, b: Program): number =>
    // Two without a place differ by no number, which is no difference.
    place(a) - place(b) || Number(own(b)) - Number(own(a)) || stage(a) - stage(b);
  /** How many could still be started now, and no more after this one. */
  const missed = (program: Program): number => {
    const { to } = run(program, now);
    return left.filter((other) => {
      // No date is no number, and compares with none.
      const last = Date.parse(other.starts.at(-1)!);
      return other !== program && last >= now && last < to;
    }).length;
  };
  const ordered: Program[] = [];
  while (left.length) {
    // In a loop through stacking or prerequisites: the harder rule alone, then none.
    const rules: Rule[] = [wish ? needs : stacked, needs, () => []];
    const [free] = rules
      .map((first) =>
        left.filter((program) => !first(program).some((p) => p !== program && left.includes(p))),
      )
      .filter((list) => list.length);
    free!.sort((a, b) => (wish ? 0 : missed(a) - missed(b)) || rank(a, b));
    const [first] = free!;
    // While one waits for its start, another may be done.
    const next = (start && !wish && free!.find((one) => run(one, now).to <= run(first!, now).from)) || first!;
    now = run(next, now).to;
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return ordered;
}
