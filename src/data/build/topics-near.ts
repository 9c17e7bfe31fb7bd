import type { Sources } from '../sources/index.js';
import { encodeVarints } from './encode.js';
import { unitGroupCodes } from './groups.js';
import { ownWeights, topicWeights } from './topics-weights.js';
import type { Weights } from './topics-weights.js';

/** Groups kept for each group, and the least likeness of their words. */
const MOST = 12;
const LEAST = 0.2;
/** Groups of one minor group are siblings by decision of the classification's authors. */
const SIBLING = 0.06;
/** How much likelier all that is said of two groups may make them than their own text does. */
const BORROWED = 2.5;
/** Likeness is kept in this many steps; the engine's `near.ts` reads it. */
const NEAR_STEPS = 63;

/** Cosines of the groups' word evidence. */
function cosines(weights: Weights, size: number): (a: number, b: number) => number {
  const dots = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of weights.values()) {
    const list = [...row];
    for (const [a, x] of list) for (const [b, y] of list) dots[a]![b]! += x * y;
  }
  return (a, b) => dots[a]![b]! / Math.sqrt(dots[a]![a]! * dots[b]![b]! || 1);
}

/**
 * Which unit groups are spoken of in the same words: what tells work of one trade from work that merely takes the same
 * general skills. What the groups' own text does not bear out counts in part: a crosswalk that puts trappers with fishers
 * makes all else said of them the same. For each group a count, then [distance to the next code, likeness].
 */
export function nearGroups(sources: Sources): Uint8Array {
  const codes = unitGroupCodes(sources);
  const all = cosines(topicWeights(sources, 'en'), codes.length);
  const own = cosines(ownWeights(sources, 'en'), codes.length);
  const numbers = codes.flatMap((code, a) => {
    const near = codes
      .map((other, b) => {
        const sibling = other.slice(0, 4) === code.slice(0, 4) ? SIBLING : 0;
        return { b, likeness: Math.min(all(a, b) + sibling, BORROWED * (own(a, b) + sibling)) };
      })
      .filter(({ b, likeness }) => b !== a && likeness >= LEAST)
      .sort((x, y) => y.likeness - x.likeness || x.b - y.b)
      .slice(0, MOST)
      .sort((x, y) => x.b - y.b);
    return [
      near.length,
      ...near.flatMap(({ b, likeness }, i) => [
        b - (near[i - 1]?.b ?? 0),
        Math.min(NEAR_STEPS, Math.round(likeness * NEAR_STEPS)),
      ]),
    ];
  });
  return encodeVarints(numbers);
}
