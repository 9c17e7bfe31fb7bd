import { perPack } from '../pack-text.js';
import { readVarints } from '../varint.js';

/** Likeness is kept in this many steps. */
const STEPS = 63;

/**
 * Occupations spoken of in the same words, by their numbers in the pack: `kin[from].get(to)`, likeness of words above 0 and
 * up to 1. Only the nearest of each are kept, so it may hold one way and not the other. Empty for a pack without them.
 */
export const openKin = perPack((pack): readonly ReadonlyMap<number, number>[] => {
  const numbers = readVarints(pack.sections.near ?? []);
  const kin: Map<number, number>[] = [];
  // Group after group: how many there are, then for each the step to its number, and its likeness.
  for (let i = 0; i < numbers.length;) {
    const near = new Map<number, number>();
    let other = 0;
    for (let n = numbers[i++]!; n > 0; n--) near.set((other += numbers[i++]!), numbers[i++]! / STEPS);
    kin.push(near);
  }
  return kin;
});
