import { msg, str } from '@lit/localize';
import { brought } from '../../engine/skills/enough.js';
import type { Gap } from '../../engine/types.js';

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
