import type { Program } from './types.js';

/** What a program needs first. */
export interface Needs {
  /** Everything to take before it, directly or not, nearest last. */
  before: Program[];
  /** Ids that are not in the catalogue. */
  missing: string[];
  /** It needs itself, by way of others. */
  cycle: boolean;
}

/** Follows prerequisites to the end. Safe on cycles, which are reported and not followed round. */
export function needsOf(program: Program, find: (id: string) => Program | undefined): Needs {
  const needs: Needs = { before: [], missing: [], cycle: false };
  const seen = new Set<Program>();
  const path = new Set<Program>();
  const visit = (current: Program): void => {
    path.add(current);
    for (const id of current.prerequisites) {
      const first = find(id);
      if (!first) {
        if (!needs.missing.includes(id)) needs.missing.push(id);
      } else if (path.has(first)) needs.cycle = true;
      else if (!seen.has(first)) {
        seen.add(first);
        visit(first);
        needs.before.push(first);
      }
    }
    path.delete(current);
  };
  visit(program);
  return needs;
}
