import { aidVerdict } from './aid.js';
import { bestCover, DIMENSIONS, openAfter } from './cover.js';
import type { Limits, Option } from './cover.js';
import { sameCourse } from './diversity.js';
import { built, closuresOf } from './explain.js';
import { NEAREST } from './near.js';
import { needsOf } from './needs.js';
import { inOrder } from './order.js';
import type { Prepared } from './prepare.js';
import { relevantPrograms, sift } from './recommend.js';
import type { Aim } from './recommend.js';
import { standing, transfer } from './stand.js';
import { totalsOf } from './totals.js';
import type { Catalogue, Plan, PlanRequest, PlanStep, Program, ProgramTags } from './types.js';

const DEFAULT_STEPS = 5;
/** A step must close at least this share of the gap beyond the others. */
const LEAST = 0.03;

/** Plans the programs that close most of a gap within a budget. See docs/recommending.md for what is proven. */
export function planPrograms(
  prepared: Prepared,
  catalogue: Catalogue,
  aim: Aim,
  request: PlanRequest,
  tag: (program: Program) => ProgramTags,
  regulated: boolean,
): Plan {
  const { gap } = aim;
  const main = currencyOf(catalogue);
  const { programs, byId, features } = prepared;
  const budget = request.budget ?? {};
  const notices: Plan['notices'] = regulated ? [{ id: 'regulated' }] : [];
  const find = (id: string): Program | undefined => programs[byId.get(id) ?? -1];
  const needs = (program: Program) => needsOf(program, find);
  const stand = standing(prepared, gap, aim.near);
  const shares = Float64Array.from(stand.shares);
  const indexOf = (program: Program): number => byId.get(program.id)!;
  const money = ({ cost, currency }: Program): number | null => (currency === main ? cost : null);
  const option = (program: Program, firsts: readonly number[], twins: readonly number[]): Option => {
    const index = indexOf(program);
    const [from, to] = [features.start[index]!, features.start[index + 1]!];
    const reach = transfer(stand.fit[index]!, !!prepared.general[index]);
    return {
      ids: features.id.subarray(from, to),
      strengths: features.strength.subarray(from, to).map((strength) => strength * reach),
      hours: program.hours ?? 0,
      weeks: program.weeks ?? 0,
      cost: money(program) ?? 0,
      needs: firsts,
      twins,
    };
  };

  const kept = new Set<Program>();
  const picked = new Set<Program>();
  for (const id of request.picked ?? []) {
    const program = find(id);
    if (!program) continue;
    const { before, missing, cycle } = needs(program);
    for (const value of missing) notices.push({ id: 'missing-prerequisite', program: id, value });
    if (cycle) notices.push({ id: 'cycle', program: id });
    for (const first of before) kept.add(first);
    kept.add(program);
    picked.add(program);
  }
  const base = [...kept].map((program) => option(program, [], []));
  const spent = (name: (typeof DIMENSIONS)[number]): number =>
    base.reduce((sum, item) => sum + item[name], 0);
  const limits: Limits = { steps: (budget.steps ?? DEFAULT_STEPS) - kept.size, hours: 0, weeks: 0, cost: 0 };
  for (const name of DIMENSIONS) {
    limits[name] = (budget[name] ?? Infinity) - spent(name);
    if (limits[name] < 0) notices.push({ id: 'over-budget', value: name });
  }

  const relevant = relevantPrograms(prepared, stand);
  const excluded = new Set(request.exclude);
  const wanted =
    request.suggest === false ? [] : relevant.map(({ index }) => ({ program: programs[index]! }));
  const { kept: sifted } = sift(wanted, request.filters ?? {});
  const allowed = new Map<Program, Program[]>();
  let unstated = 0;
  /** Taught in the learner's language, unless they chose languages themselves. */
  const spoken = ({ languages }: Program): boolean =>
    !request.lang || !languages.length || !!request.filters?.languages || languages.includes(request.lang);
  /** Closes enough to be a step of its own; where only programs in another language do, those. */
  const worth = sifted.filter(({ program }) => stand.closes[indexOf(program)]! >= LEAST);
  const foreign = worth.length > 0 && !worth.some(({ program }) => spoken(program));
  /** Whether a program may be suggested: known to fit, filters kept, nothing it needs out of reach. */
  const consider = (program: Program): boolean => {
    if (allowed.has(program) || kept.has(program)) return true;
    const { before, missing, cycle } = needs(program);
    if (cycle) notices.push({ id: 'cycle', program: program.id });
    if (cycle || missing.length || excluded.has(program.id) || !(foreign || spoken(program))) return false;
    if ([...kept].some((other) => sameCourse(program, other))) return false;
    const values = { hours: program.hours, weeks: program.weeks, cost: money(program) };
    if (DIMENSIONS.some((name) => budget[name] !== undefined && values[name] === null)) {
      unstated++;
      return false;
    }
    if (DIMENSIONS.some((name) => (values[name] ?? 0) > limits[name])) return false;
    if (sift([{ program }], request.filters ?? {}).kept.length === 0) return false;
    if (!before.every((first) => consider(first))) return false;
    allowed.set(
      program,
      before.filter((first) => !kept.has(first)),
    );
    return true;
  };
  for (const { program } of worth) consider(program);
  if (unstated) notices.push({ id: 'unstated', value: String(unstated) });

  const list = [...allowed.keys()];
  const position = new Map(list.map((program, i) => [program, i]));
  const options = list.map((program) =>
    option(
      program,
      allowed.get(program)!.map((first) => position.get(first)!),
      list.flatMap((other, i) => (other !== program && sameCourse(program, other) ? [i] : [])),
    ),
  );
  const open = openAfter(shares, base);
  const cover = bestCover(options, open, limits, LEAST);
  const closed = (of: Float64Array): number => shares.reduce((sum, share, i) => sum + share - of[i]!, 0);
  const fromBase = closed(open);
  if (!relevant.length) notices.push({ id: 'nothing-fits' });
  else if (cover.chosen.length && foreign) notices.push({ id: 'other-language' });
  else if (!cover.chosen.length && !kept.size)
    notices.push({ id: worth.length ? 'none-left' : 'too-little' });

  const chosen = [...kept, ...cover.chosen.map((i) => list[i]!)];
  const own = (program: Program): boolean => stand.fit[indexOf(program)]! > NEAREST;
  const before = (program: Program): Program[] => needs(program).before;
  const residual = new Map(gap.items.map((item) => [item.id, gap.total > 0 ? item.gap / gap.total : 0]));
  chosen.sort((a, b) => stand.closes[indexOf(b)]! - stand.closes[indexOf(a)]!);
  const steps = inOrder(chosen, before, own, request.order).map((program): PlanStep => {
    const tags = tag(program);
    const taught = built(program, tags, aim.near);
    const closures = closuresOf(program, tags, gap, aim.near).map((closure) => {
      const { id } = closure.feature;
      const share = residual.get(id)! * closure.evidence.strength * taught;
      residual.set(id, residual.get(id)! - share);
      return { ...closure, share };
    });
    closures.sort((a, b) => b.share - a.share);
    return {
      program,
      closes: closures.reduce((sum, { share }) => sum + share, 0),
      closures,
      after: before(program)
        .map(({ id }) => id)
        .filter((id) => chosen.some((other) => other.id === id)),
      picked: picked.has(program),
      aid: aidVerdict(program, catalogue.jurisdiction),
    };
  });
  const closes = steps.reduce((sum, step) => sum + step.closes, 0);
  return {
    steps,
    totals: totalsOf(steps, main),
    coverage: { before: gap.covered, after: gap.covered + closes * gap.total },
    closes,
    open: gap.items
      .map(({ id, label }) => ({ id, label, share: residual.get(id)! }))
      .filter(({ share }) => share > 1e-6)
      .sort((a, b) => b.share - a.share),
    quality: {
      exact: cover.exact,
      bound: cover.exact ? 1 : (fromBase + cover.value) / (fromBase + cover.upper),
    },
    notices,
  };
}

/** The currency most programs of a catalogue are priced in. */
function currencyOf({ programs }: Catalogue): string {
  const counts = new Map<string, number>();
  for (const { cost, currency } of programs)
    if (cost !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'CAD';
}
