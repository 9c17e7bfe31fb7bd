import { UnknownOccupationError } from '../errors.js';
import type { Gap, GapItem, Situation } from '../types.js';
import type { Labels } from '../occupations/labels.js';
import { describe } from './describe.js';
import { brought } from './enough.js';
import type { Profiles } from './profiles.js';

/**
 * What the target asks above what is already there. A rated feature counts in proportion to the level reached, and in full
 * where that is `enough`; a ticked one is there in full; one the learner lacks is not there, whatever the current job gives.
 * @throws UnknownOccupationError
 */
export function gapOf(
  profiles: Profiles,
  labels: Labels,
  situation: Situation,
  enough: (item: Pick<GapItem, 'has' | 'level'>) => boolean = brought,
): Gap {
  const { target, current } = situation;
  const { table } = profiles;
  for (const code of [target, current])
    if (code !== undefined && !table.index.has(code)) throw new UnknownOccupationError(code);
  const have = new Set(situation.have);
  const lack = new Set(situation.lack);
  const profile = profiles.profile(target);
  const whole = profile.reduce((sum, { weight }) => sum + weight, 0);
  const o = current === undefined ? undefined : table.index.get(current)!;
  const used = new Set(o === undefined ? [] : table.technologies(o).map(({ feature }) => feature));

  const given = (feature: number): number => {
    if (o === undefined) return 0;
    return feature < table.rated ? table.level(o, feature) : Number(used.has(feature));
  };
  const items = profile.map((item): GapItem => {
    const ticked = have.has(item.id);
    const has = ticked ? item.level : lack.has(item.id) ? 0 : Math.min(item.level, given(item.feature));
    return {
      ...describe(table, labels, item),
      has,
      from: ticked ? 'ticked' : has ? 'current' : 'none',
      gap: enough({ ...item, has }) ? 0 : (item.weight / whole) * (1 - has / item.level),
    };
  });
  items.sort((a, b) => b.gap - a.gap || b.weight - a.weight);
  // Rounding may sum a whole profile to a hair over 1.
  const total = Math.min(
    1,
    items.reduce((sum, { gap }) => sum + gap, 0),
  );
  return { target, current: current ?? null, items, covered: 1 - total, total };
}
