import { perPack } from '../pack-text.js';
import { openOccupations } from '../occupations/table.js';

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
  const kinds = [...new Set(features.slice(0, rated).map(({ kind }) => kind))];
  for (const kind of kinds) {
    const mine = features.flatMap((feature, f) => (feature.kind === kind ? [f] : []));
    const [power, tilt] = kind === 'skill' ? [1, 1] : [1.5, 0.5];
    const rowSums = new Float64Array(n);
    const columnSums = new Float64Array(rated);
    for (const f of mine)
      for (let o = 0; o < n; o++) {
        rowSums[o]! += level(o, f);
        columnSums[f]! += level(o, f);
      }
    const total = rowSums.reduce((a, b) => a + b, 0);
    for (const f of mine) {
      const sorted = Float64Array.from({ length: n }, (_, o) => level(o, f)).sort();
      const atLeast = new Map<number, number>();
      sorted.forEach((value, i) => atLeast.has(value) || atLeast.set(value, (n - i) / n));
      for (let o = 0; o < n; o++) {
        const value = level(o, f);
        if (!value) continue;
        const advantage = ((value / rowSums[o]!) * total) / columnSums[f]!;
        const surprise = -Math.log2(atLeast.get(value)!);
        out[o * rated + f] = (value / features[f]!.max) ** power * surprise * Math.min(4, advantage) ** tilt;
      }
    }
  }
  return out;
});
