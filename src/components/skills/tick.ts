import { msg, str } from '@lit/localize';
import type { Gap, GapItem } from '../../engine/types.js';

/** Reaching this share of the dots asked for counts as bringing it. */
const ENOUGH = 2 / 3;

/** Levels as whole dots: what is asked, at least one, and what is there. */
export const dotsOf = ({ has, level }: Pick<GapItem, 'has' | 'level'>): { asked: number; has: number } => ({
  asked: Math.max(1, Math.round(level)),
  has: Math.round(has),
});

/** Judged by the dots, so that what is seen and what is ticked agree. */
export function brought(item: Pick<GapItem, 'has' | 'level'>): boolean {
  const { asked, has } = dotsOf(item);
  return has >= asked * ENOUGH;
}

/** How much of what can be rated the learner brings; empty for nothing. */
export function broughtWords({ items }: Gap): string {
  const rated = items.filter(({ kind }) => kind !== 'technology');
  const count = rated.filter(brought).length;
  return count ? msg(str`You already bring ${count} of ${rated.length} skills`, { id: 'skills.title' }) : '';
}

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
