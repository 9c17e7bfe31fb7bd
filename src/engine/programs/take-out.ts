import { needsOf } from './needs.js';
import type { Program } from './types.js';

/** The ids left of a plan without one of them, and without those that need it first: they cannot be taken without it. */
export function takeOut(id: string, ids: readonly string[], programs: readonly Program[]): string[] {
  const byId = new Map(programs.map((program) => [program.id, program]));
  const needs = (other: string): boolean => {
    const program = byId.get(other);
    return !!program && needsOf(program, (first) => byId.get(first)).before.some((first) => first.id === id);
  };
  return ids.filter((other) => other !== id && !needs(other));
}
