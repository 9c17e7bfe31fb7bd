import { openKin } from '../occupations/kin.js';
import type { Condition, Transition } from '../types.js';
import type { Profiles } from './profiles.js';

/** What is known of an occupation besides its skills. */
export interface Prospects {
  title: string;
  /** Median hourly wage less that of the job one comes from, and the region both are of; null if not comparable. */
  raise: { dollars: number; region: string } | null;
  /** Annual growth (ratio); null if unknown. */
  growth: number | null;
  condition: Condition;
}

/** What likeness of words (0–1) adds to likeness of profiles (0–1). */
const WORDS = 0.8;

/** Skills are alike enough to move with short training: */
export const VIABLE = {
  /** nearness at least this: the nearest 3 % of all pairs of occupations; */
  nearness: 0.78,
  /** the current job covers at least this share of the target's profile; */
  covered: 0.5,
  /** and the target's training category is at most one step above. Moving down is never barred. */
  steps: 1,
};

/**
 * What short training does not open, however alike the skills: a degree one's own job does not ask for, a profession with a
 * licence, a trade closed without its certificate; unless one's own is the licence or certificate it takes.
 */
function closed({ table }: Profiles, from: string, to: string): Transition['bar'] {
  const of = (code: string) => table.entry(table.index.get(code)!);
  const { education, regulated, apprenticeship } = of(to);
  if (education === 'university' && !of(from).education.startsWith('university')) return 'degree';
  if (table.serves(from, to)) return null;
  if (regulated === 'all' || regulated === 'federal') return 'licence';
  if (apprenticeship === 'required') return 'certificate';
  return regulated === 'some' && apprenticeship === 'none' ? 'some-licence' : null;
}

/**
 * Near occupations, nearest first: by likeness of profiles, raised where the work is spoken of in the same words (profiles alone
 * find a cook beside a carer). `covered`: share of the target that the job gives, `exactly`: where every part of a level counts. `viable`: see VIABLE and `closed`. `desirable`: viable, pays at least as much (same region and
 * source), employment grows, and no surplus of workers is expected; unknown pay or growth is never desirable.
 */
export function transitionsFrom(
  profiles: Profiles,
  code: string,
  covered: (target: string) => number,
  exactly: (target: string) => number,
  prospects: (code: string) => Prospects,
  limit: number,
): Transition[] {
  const { table } = profiles;
  const level = (of: string) => table.teer(table.index.get(of)!);
  // Management (0) is entered from experience, not by a step of schooling: it stands beside 1.
  const step = (of: string) => Math.max(1, level(of));
  const here = prospects(code);
  const kin = openKin(table.pack);
  const from = table.index.get(code)!;
  return table.codes
    .map((other, to) => {
      const similarity = profiles.similarity(code, other);
      const words = Math.max(kin[from]?.get(to) ?? 0, kin[to]?.get(from) ?? 0);
      return { code: other, similarity, nearness: similarity + WORDS * words };
    })
    .filter((other) => other.code !== code)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, limit)
    .map(({ code: other, similarity, nearness }): Transition => {
      const { title, raise, growth, condition } = prospects(other);
      const gap = 1 - covered(other);
      const alike = nearness >= VIABLE.nearness && exactly(other) >= VIABLE.covered;
      const bar =
        closed(profiles, code, other) ??
        (step(code) - step(other) > VIABLE.steps ? 'schooling' : alike ? null : 'skills');
      const viable = !bar;
      const wageDifference = raise && Math.round(raise.dollars * 100) / 100;
      return {
        code: other,
        title,
        teer: level(other),
        similarity,
        nearness,
        gap,
        wageDifference,
        wageRegion: raise && raise.region,
        growthDifference: growth === null || here.growth === null ? null : growth - here.growth,
        outlook: condition,
        viable,
        bar,
        desirable:
          viable &&
          wageDifference !== null &&
          wageDifference >= 0 &&
          growth !== null &&
          growth > 0 &&
          !condition.code.includes('surplus'),
      };
    });
}
