import type { Sources } from '../sources/index.js';
import { encodeVarints } from './encode.js';
import { unitGroupCodes } from './groups.js';
import { topicWeights } from './topics-weights.js';

/** Groups kept for each group, and the least likeness of their words. */
const MOST = 12;
const LEAST = 0.2;
/** Groups of one minor group are siblings by decision of the classification's authors. */
const SIBLING = 0.06;
/** Likeness is kept in this many steps; the engine's `near.ts` reads it. */
const NEAR_STEPS = 63;

/**
 * Which unit groups are spoken of in the same words (cosine of their word evidence): what tells work of one trade from
 * work that merely takes the same general skills. For each group a count, then [distance to the next code, likeness].
 */
export function nearGroups(sources: Sources): Uint8Array {
  const codes = unitGroupCodes(sources);
  const dots = codes.map(() => new Float64Array(codes.length));
  const lengths = new Float64Array(codes.length);
  for (const row of topicWeights(sources, 'en').values()) {
    const list = [...row];
    for (const [a, x] of list) {
      lengths[a]! += x * x;
      for (const [b, y] of list) dots[a]![b]! += x * y;
    }
  }
  const numbers = codes.flatMap((code, a) => {
    const near = codes
      .map((other, b) => {
        const likeness = dots[a]![b]! / Math.sqrt(lengths[a]! * lengths[b]! || 1);
        return { b, likeness: likeness + (other.slice(0, 4) === code.slice(0, 4) ? SIBLING : 0) };
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
