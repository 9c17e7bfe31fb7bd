import { aidVerdict } from './aid.js';
import { bestCover } from './cover.js';
import { costIn } from './currency.js';
import { sameCourse, twinsIn } from './diversity.js';
import { done, onlyTools } from './done.js';
import { closuresOf } from './explain.js';
import { NEAREST } from './near.js';
import { needsOf } from './needs.js';
import { DIMENSIONS, openAfter } from './option.js';
import type { Limits, Option } from './option.js';
import { inOrder } from './order.js';
import { awayFrom } from './place.js';
import type { Prepared } from './prepare.js';
import { sift } from './recommend.js';
import { datesOf } from './schedule.js';
import { LEAST, relevantPrograms, standing, transfer } from './stand.js';
import type { Aim } from './stand.js';
import { totalsOf } from './totals.js';
import type { Catalogue, Plan, PlanRequest, PlanStep, Program, ProgramTags } from './types.js';

const DEFAULT_STEPS = 5;

/** Plans the programs that close most of a gap within a budget. See docs/recommending.md for what is proven. */
export function planPrograms(
  prepared: Prepared,
  catalogue: Catalogue,
  aim: Aim,
  request: PlanRequest,
  tag: (program: Program) => ProgramTags,
  regulated: boolean,
): Plan {
  const { programs, byId, features, general, currency: main } = prepared;
  const { budget = {}, filters = {}, lang, region, current, picked = [], exclude, suggest = true } = request;
  const notices: Plan['notices'] = regulated ? [{ id: 'regulated' }] : [];
  const { fit, closes, shares } = standing(prepared, aim);
  const indexOf = ({ id }: Program): number => byId.get(id)!;
  const needs = (program: Program) => needsOf(program, (id) => programs[byId.get(id)!]);
  const uses = (program: Program) => ({
    hours: program.hours,
    weeks: program.weeks,
    cost: costIn(main, program),
  });
  const option = (
    program: Program,
    firsts: readonly number[] = [],
    twins: readonly number[] = [],
  ): Option => {
    const index = indexOf(program);
    const { hours, weeks, cost } = uses(program);
    const range = features.start.slice(index, index + 2);
    const reach = transfer(fit[index]!, general[index]!);
    return {
      ids: features.ids.slice(...range),
      strengths: features.strengths.slice(...range).map((strength) => strength * reach),
      hours: hours ?? 0,
      weeks: weeks ?? 0,
      cost: cost ?? 0,
      needs: firsts,
      twins,
    };
  };

  const kept = new Set<Program>();
  const known = picked.flatMap((id) => programs[byId.get(id)!] ?? []);
  for (const program of known) {
    const { before, missing, cycle } = needs(program);
    for (const value of missing) notices.push({ id: 'missing-prerequisite', program: program.id, value });
    if (cycle) notices.push({ id: 'cycle', program: program.id });
    for (const first of [...before, program]) kept.add(first);
  }
  const gone = picked.length - known.length;
  if (gone) notices.push({ id: 'gone', value: String(gone) });
  const base = [...kept].map((program) => option(program));
  const limits: Limits = { steps: (budget.steps ?? DEFAULT_STEPS) - kept.size, hours: 0, weeks: 0, cost: 0 };
  for (const name of DIMENSIONS) {
    limits[name] = base.reduce((left, item) => left - item[name], budget[name] ?? Infinity);
    if (limits[name] < 0) notices.push({ id: 'over-budget', value: name });
  }

  const relevant = relevantPrograms(prepared, { fit, closes, shares });
  const wanted = relevant.map(({ index }) => ({ program: programs[index]! }));
  /** Closes enough to be a step of its own; where only programs in another language do, those. */
  const worth = suggest
    ? sift(wanted, filters, prepared).kept.filter(({ program }) => closes[indexOf(program)]! >= LEAST)
    : [];
  /** Taught in the learner's language, unless they chose languages themselves. */
  const spoken = ({ languages }: Program): boolean =>
    !lang || !languages.length || !!filters.languages || languages.includes(lang);
  /** Taken in person in another province; whoever filters by province has chosen. */
  const away = awayFrom(region, prepared);
  const far = filters.regions?.length ? () => false : away;
  /** Asks for nothing, or for what those of its own occupations have: a registration, years of practice. */
  const enterable = ({ requirements, noc }: Program): boolean => !requirements || noc.includes(current!);
  let rest = worth;
  /** Why programs are left out, as long as others are worth a step. */
  const barriers = (
    [
      ['untaught', spoken],
      ['elsewhere', (program) => !far(program)],
      ['asks', enterable],
    ] as [string, (program: Program) => boolean][]
  ).map(([id, free]) => {
    const some = rest.filter(({ program }) => free(program));
    if (some.length) rest = some;
    return { id, free, stands: some.length > 0, left: new Set<Program>() };
  });
  const allowed = new Map<Program, Program[]>();
  const unstated = new Set<Program>();
  /** Whether a program may be suggested: known to fit, filters kept, nothing it needs out of reach. */
  const consider = (program: Program): boolean => {
    if (allowed.has(program) || kept.has(program)) return true;
    const { before, missing, cycle } = needs(program);
    if (cycle) notices.push({ id: 'cycle', program: program.id });
    if (cycle || missing.length || exclude?.includes(program.id)) return false;
    if ([...kept].some((other) => sameCourse(program, other))) return false;
    const used = uses(program);
    if (DIMENSIONS.some((name) => budget[name] !== undefined && used[name] === null)) {
      unstated.add(program);
      return false;
    }
    if (DIMENSIONS.some((name) => used[name]! > limits[name])) return false;
    if (!sift([{ program }], filters, prepared).kept.length) return false;
    const barrier = barriers.find(({ free, stands }) => stands && !free(program));
    barrier?.left.add(program);
    if (barrier || !before.every(consider)) return false;
    allowed.set(
      program,
      before.filter((first) => !kept.has(first)),
    );
    return true;
  };
  for (const { program } of worth) consider(program);
  for (const { id, left } of [{ id: 'unstated', left: unstated }, ...barriers])
    if (left.size) {
      const [most] = [...left].sort((a, b) => closes[indexOf(b)]! - closes[indexOf(a)]!);
      notices.push({ id, program: most!.id, value: String(left.size) });
    }

  const list = [...allowed.keys()];
  const position = new Map(list.map((program, i) => [program, i]));
  const twins = twinsIn(list);
  const options = list.map((program, i) =>
    option(
      program,
      allowed.get(program)!.map((first) => position.get(first)!),
      twins[i],
    ),
  );
  const open = openAfter(shares, base);
  const { chosen, value, upper, exact } = bestCover(options, open, limits, LEAST);
  const fromBase = shares.reduce((sum, share, i) => sum + share - open[i]!, 0);
  const without = !chosen.length && !kept.size;
  if (done(aim.gap) || (without && onlyTools(aim.gap))) notices.push({ id: 'nothing-left' });
  else if (!relevant.length) notices.push({ id: 'nothing-fits' });
  else if (chosen.length && !barriers[0]!.stands) notices.push({ id: 'other-language' });
  else if (without) notices.push({ id: worth.length ? 'none-left' : 'too-little' });

  const taken = [...kept, ...chosen.map((i) => list[i]!)].sort(
    (a, b) => closes[indexOf(b)]! - closes[indexOf(a)]!,
  );
  const own = (program: Program): boolean => fit[indexOf(program)]! > NEAREST;
  const left = new Map(aim.open);
  const { order, start } = request;
  const wish = order?.length ? order : undefined;
  const ordered = inOrder({
    programs: taken,
    needs: (program) => needs(program).before,
    worth: (program) => closes[indexOf(program)]!,
    own,
    wish,
    start,
  });
  const dates = start && datesOf(ordered, start);
  const steps = ordered.map((program, i): PlanStep => {
    const found = closuresOf(program, tag(program), aim, left);
    for (const { feature, share } of found.closures) left.set(feature.id, left.get(feature.id)! - share);
    return {
      program,
      ...found,
      after: needs(program)
        .before.filter((first) => taken.includes(first))
        .map(({ id }) => id),
      picked: picked.includes(program.id),
      when: dates ? dates[i]! : null,
      away: away(program),
      aid: aidVerdict(program, catalogue.jurisdiction),
    };
  });
  const { covered, total, items } = aim.gap;
  const closed = steps.reduce((sum, step) => sum + step.closes, 0);
  return {
    steps,
    totals: totalsOf(steps, main),
    coverage: { before: covered, after: covered + closed * total },
    closes: closed,
    open: items
      .map(({ id, label }) => ({ id, label, share: left.get(id)! }))
      .filter(({ share }) => share > 1e-6)
      .sort((a, b) => b.share - a.share),
    quality: { exact, bound: exact ? 1 : (fromBase + value) / (fromBase + upper) },
    notices,
  };
}
