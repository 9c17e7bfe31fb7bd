import type { Gap, Lang } from '../types.js';
import { diverse } from './diversity.js';
import { explain } from './explain.js';
import { judge } from './filters.js';
import type { Prepared } from './prepare.js';
import { searchPrograms } from './search.js';
import { GENERAL_CLOSES, GENERAL_FIT, PEER_FIT, RELEVANT_FIT, standing } from './stand.js';
import type { Standing } from './stand.js';
import type { Filters, Program, ProgramTags, Recommendation, Recommendations } from './types.js';

const DEFAULT_LIMIT = 12;
/** Candidates looked at for variety, per program asked for. */
const POOL = 5;
/** What counts a little: unknowns, cost, aid, another language than the learner's. */
const MINOR = { unknown: 0.02, cost: 0.04, dear: 3000, aid: 0.02, foreign: 0.7 };

/** What ranking needs to know of the learner. */
export interface Aim {
  gap: Gap;
  near: ReadonlyMap<string, number>;
  lang: Lang;
}

/** Index and fit of a program worth offering. */
export interface Relevant {
  index: number;
  fit: number;
}

/**
 * Programs about the target or an occupation near it; and, if there is any, those about no particular occupation that
 * close enough of the gap. Where nothing does, those about an occupation that asks for like schooling. Empty when
 * nothing fits.
 */
export function relevantPrograms({ general }: Prepared, { closes, fit }: Standing): Relevant[] {
  const found: Relevant[] = [];
  let fits = false;
  const least = fit.some((value) => value >= RELEVANT_FIT) ? RELEVANT_FIT : PEER_FIT;
  for (let index = 0; index < fit.length; index++) {
    if (fit[index]! >= least) {
      fits = true;
      found.push({ index, fit: fit[index]! });
    } else if (general[index] && closes[index]! >= GENERAL_CLOSES) found.push({ index, fit: GENERAL_FIT });
  }
  return fits ? found : [];
}

function minor({ hours, cost, aid, delivery, languages }: Program, lang: Lang): number {
  let factor = 1;
  for (const value of [hours, cost, delivery]) if (value === null) factor -= MINOR.unknown;
  if (cost !== null) factor -= MINOR.cost * Math.min(1, cost / MINOR.dear);
  if (aid) factor += MINOR.aid;
  return languages.length && !languages.includes(lang) ? factor * (1 - MINOR.foreign) : factor;
}

/** Applies the filters to programs, counting those that only fail because a value is not stated. */
export function sift<T extends { program: Program }>(
  items: readonly T[],
  filters: Filters,
): { kept: T[]; unstated: Recommendations['unstated'] } {
  const unstated: Recommendations['unstated'] = {};
  let kept = items.filter(({ program }) => {
    const { keep, unstated: names } = judge(program, filters);
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

/**
 * Ranks a catalogue for a learner: fit to the target × √(gap closed, relative to the best), then small matters (cost, aid,
 * unknowns, language), then variety.
 */
export function recommendPrograms(
  prepared: Prepared,
  aim: Aim,
  { filters = {}, limit = DEFAULT_LIMIT }: { filters?: Filters; limit?: number },
  tag: (program: Program) => ProgramTags,
): Recommendations {
  const stand = standing(prepared, aim.gap, aim.near);
  const relevant = relevantPrograms(prepared, stand);
  const most = relevant.reduce((best, { index }) => Math.max(best, stand.closes[index]!), 0);
  const scored = relevant.map(({ index, fit }) => {
    const program = prepared.programs[index]!;
    const closes = most > 0 ? stand.closes[index]! / most : 1;
    return { program, score: fit * Math.sqrt(0.05 + 0.95 * closes) * minor(program, aim.lang) };
  });
  const { kept, unstated } = sift(scored, filters);
  kept.sort((a, b) => b.score - a.score || (a.program.id < b.program.id ? -1 : 1));
  const items = diverse(kept.slice(0, limit * POOL), limit).map(({ program, score }): Recommendation => {
    const { reasons, closures, certainty } = explain(program, tag(program), aim.gap, aim.near);
    return { program, score, closes: reasons.closes, closures, reasons, certainty };
  });
  return { items, relevant: relevant.length, kept: kept.length, unstated, nothingFits: !relevant.length };
}
