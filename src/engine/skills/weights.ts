import { openOccupations } from '../occupations/table.js';
import { perPack } from '../pack-text.js';

/** Levels come in halves. */
const STEPS = 2;

/**
 * How distinctive each rated feature is for each occupation, occupation-major: `weights[o * rated + f]`, 0 and up.
 *
 * Three things multiply: how high the level is, how rare a level at least that high is among all occupations
 * (surprise, −log2 of the share: what is high everywhere tells nothing), and how much more of the occupation's profile it
 * takes than it takes on average (revealed comparative advantage, so that an occupation of low ratings has a profile
 * too). Knowledge is mostly zero, so there the level counts more and the advantage less.
 */
export const openWeights = perPack((pack): Float32Array => {
  const { codes, features, rated, level } = openOccupations(pack);
  const n = codes.length;
  const out = new Float32Array(n * rated);
  for (const of of ['skill', 'knowledge']) {
    const mine = features.flatMap(({ kind }, f) => (kind === of ? [f] : []));
    const [power, tilt] = of === 'skill' ? [1, 1] : [1.5, 0.5];
    const rowSums = new Float64Array(n);
    for (const f of mine) for (let o = 0; o < n; o++) rowSums[o]! += level(o, f);
    const total = rowSums.reduce((a, b) => a + b, 0);
    for (const f of mine) {
      const { max } = features[f]!;
      const counts = new Float64Array(max * STEPS + 1);
      for (let o = 0; o < n; o++) counts[level(o, f) * STEPS]!++;
      const column = counts.reduce((sum, count, step) => sum + count * step, 0) / STEPS;
      // What a level is worth before the occupation's own profile comes in: height times surprise.
      let atLeast = 0;
      const worth = counts
        .map((_, i) => counts.length - 1 - i)
        .map((step) => {
          atLeast += counts[step]!;
          return (step / STEPS / max) ** power * -Math.log2(atLeast / n || 1);
        })
        .reverse();
      for (let o = 0; o < n; o++) {
        const value = level(o, f);
        if (!value) continue;
        const advantage = ((value / rowSums[o]!) * total) / column;
        out[o * rated + f] = worth[value * STEPS]! * Math.min(4, advantage) ** tilt;
      }
    }
  }
  return out;
});
