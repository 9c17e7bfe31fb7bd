import type { Gap, GapItem } from '../../engine/types.js';

/** At this share of the level asked, a feature counts as brought. */
const ENOUGH = 2 / 3;

export const brought = ({ has, level }: Pick<GapItem, 'has' | 'level'>): boolean => has >= level * ENOUGH;

/** What the learner says of themselves. */
export interface Said {
  have: string[];
  lack: string[];
}

/**
 * The learner ticks or unticks a feature. What the current job gives is `lack` when unticked, and nothing when
 * ticked again; `given` is the gap by the current job alone.
 */
export function tick(id: string, on: boolean, { have, lack }: Said, given: Gap): Said {
  const item = given.items.find((one) => one.id === id);
  const byJob = item !== undefined && brought(item);
  const without = (list: string[]): string[] => list.filter((one) => one !== id);
  return {
    have: on && !byJob ? [...without(have), id] : without(have),
    lack: !on && byJob ? [...without(lack), id] : without(lack),
  };
}
