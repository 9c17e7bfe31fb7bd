import type { Lang } from '../types.js';
import { costIn } from './currency.js';
import { diverse } from './diversity.js';
import { done, onlyTools } from './done.js';
import { explain } from './explain.js';
import { judge } from './filters.js';
import { awayFrom } from './place.js';
import type { Prepared } from './prepare.js';
import { searchPrograms } from './search.js';
import { LEAST, relevantPrograms, standing } from './stand.js';
import type { Aim, Relevant } from './stand.js';
import type {
  Filters,
  Program,
  ProgramTags,
  Recommendation,
  Recommendations,
  RecommendRequest,
} from './types.js';

const DEFAULT_LIMIT = 12;
/** Candidates looked at for variety, per program asked for. */
const POOL = 5;
/** What counts a little: unknowns, cost, aid; and what counts much: another language than the learner's, another province. */
const MINOR = { unknown: 0.02, cost: 0.04, dear: 3000, aid: 0.02, foreign: 0.85, away: 0.5 };

function minor(
  { hours, aid, delivery, languages }: Program,
  cost: number | null,
  lang: Lang,
  away: boolean,
): number {
  const unknown = [hours, cost, delivery].filter((value) => value === null).length;
  const foreign = languages.length > 0 && !languages.includes(lang);
  return (
    (1 - MINOR.unknown * unknown - MINOR.cost * Math.min(1, cost! / MINOR.dear) + (aid ? MINOR.aid : 0)) *
    (foreign ? 1 - MINOR.foreign : 1) *
    (away ? 1 - MINOR.away : 1)
  );
}

/** Applies the filters to programs, counting those that only fail because a value is not stated. */
export function sift<T extends { program: Program }>(
  items: readonly T[],
  filters: Filters,
  known: Pick<Prepared, 'where' | 'currency'>,
): { kept: T[]; unstated: Recommendations['unstated'] } {
  const unstated: Recommendations['unstated'] = {};
  let kept = items.filter(({ program }) => {
    const { keep, unstated: names } = judge(program, filters, known);
    for (const name of names) unstated[name] = (unstated[name] ?? 0) + 1;
    return keep;
  });
  if (filters.text?.trim()) {
    const found = new Set(
      searchPrograms(
        kept.map(({ program }) => program),
        filters.text,
      ),
    );
    kept = kept.filter(({ program }) => found.has(program));
  }
  return { kept, unstated };
}

/** Fit that a program not about the target is ranked with when it is searched for: after all that are. */
const STRANGER_FIT = 0.02;

function withStrangers({ programs }: Prepared, relevant: readonly Relevant[]): Relevant[] {
  const fits = new Map(relevant.map(({ index, fit }) => [index, fit]));
  return programs.map((_, index) => ({ index, fit: fits.get(index) ?? STRANGER_FIT }));
}

/**
 * Ranks a catalogue for a learner: fit to the target × √(gap closed, relative to the best), then small matters (cost, aid,
 * unknowns, language, distance), then variety. What closes too little to be a step of a plan comes after the rest.
 */
export function recommendPrograms(
  prepared: Prepared,
  aim: Aim,
  { filters = {}, limit = DEFAULT_LIMIT, region }: Pick<RecommendRequest, 'filters' | 'limit' | 'region'>,
  tag: (program: Program) => ProgramTags,
): Recommendations {
  const stand = standing(prepared, aim);
  const relevant = relevantPrograms(prepared, stand);
  // Words and ids search the whole catalogue: whoever asks for "Excel" wants it whatever the job.
  const search = !!(filters.text?.trim() || filters.ids);
  const asked = search ? withStrangers(prepared, relevant) : relevant;
  const most = relevant.reduce((best, { index }) => Math.max(best, stand.closes[index]!), 0);
  const away = awayFrom(region, prepared);
  const whole = done(aim.gap);
  const slight = (index: number): boolean => !whole && stand.closes[index]! < LEAST;
  const nothing = relevant.every(({ index }) => slight(index));
  const nothingLeft = whole || (nothing && onlyTools(aim.gap));
  const scored = asked.map(({ index, fit }) => {
    const program = prepared.programs[index]!;
    const closes = most && stand.closes[index]! / most;
    return {
      program,
      score:
        fit *
        Math.sqrt(0.05 + 0.95 * closes) *
        minor(program, costIn(prepared.currency, program), aim.lang, away(program)),
      slight: slight(index),
    };
  });
  const { kept, unstated } = sift(scored, filters, prepared);
  /** What no plan would take comes last, but not for those who search for it. */
  const apart = (a: { slight: boolean }, b: { slight: boolean }): number =>
    search ? 0 : Number(a.slight) - Number(b.slight);
  kept.sort((a, b) => apart(a, b) || b.score - a.score || (a.program.id < b.program.id ? -1 : 1));
  return {
    items: diverse(kept.slice(0, limit * POOL), limit)
      .sort(apart)
      .map((item): Recommendation => ({ ...item, ...explain(item.program, tag(item.program), aim) })),
    relevant: relevant.length,
    kept: kept.length,
    unstated,
    nothingFits: !nothingLeft && nothing,
    nothingLeft,
  };
}
