import { labelsOf } from '../../src/engine/occupations/labels.js';
import type { Packs } from '../../src/engine/packs.js';
import { createReader } from '../../src/engine/programs/signs.js';
import { likelihood, type Signs } from '../../src/engine/programs/strength.js';
import type { Program } from '../../src/engine/programs/types.js';
import { labelOf } from '../../src/engine/skills/describe.js';
import { createProfiles } from '../../src/engine/skills/profiles.js';

/** A program and a feature: what speaks for it there, and whether a labeller names it. */
export interface Decision {
  signs: Signs;
  named: boolean;
}

const NONE: Signs = { title: 0, text: 0, share: 0 };

/** Either the first two, for what is not named, or the last three. */
function regressors({ title, text, share }: Signs): number[] {
  const said = 2 * title + text;
  const done = Math.sqrt(share);
  return said ? [0, 0, 1, Math.sqrt(said), done] : [1, done, 0, 0, 0];
}

/** Every decision of every program: `ids` are the features to choose from. */
export function decisions(
  packs: Packs,
  rows: readonly { program: Program; named: readonly string[] }[],
  ids: readonly string[],
): Decision[] {
  const { table, profile } = createProfiles(packs.occupations);
  const read = createReader({
    ...{ packs, profile, codes: () => table.codes, lexicon: (lang) => labelsOf(packs, lang).lexicon },
    features: (lang) =>
      table.features.map(({ id }, f) => ({ id, label: labelOf(table, labelsOf(packs, lang), f) })),
  });
  return rows.flatMap(({ program, named }) => {
    const { features } = read(program);
    return ids.map((id) => ({ signs: features.get(id) ?? NONE, named: named.includes(id) }));
  });
}

/** Solves a symmetric system by Gauss elimination. */
function solve(rows: number[][]): number[] {
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    const pivot = rows[i]!;
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[i]! / pivot[i]!;
      for (let k = i; k <= n; k++) row[k]! -= factor * pivot[k]!;
    }
  }
  return rows.map((row, i) => row[n]! / row[i]!);
}

/** Weights of a logistic regression of the labels on the regressors: Newton's method, with a trace of ridge. */
export function fit(list: readonly Decision[]): number[] {
  const points = list.map(({ signs, named }) => ({ x: regressors(signs), y: Number(named) }));
  let weights: number[] = regressors(NONE).map(() => 0);
  for (let round = 0; round < 30; round++) {
    const system = weights.map((weight, i) => [
      ...weights.map((_, k) => (i === k ? 0.03 : 0)),
      -0.03 * weight,
    ]);
    for (const { x, y } of points) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i]!, 0)));
      x.forEach((value, i) => {
        x.forEach((other, k) => (system[i]![k]! += p * (1 - p) * value * other));
        system[i]![x.length]! += (y - p) * value;
      });
    }
    const step = solve(system);
    weights = weights.map((weight, i) => weight + step[i]!);
  }
  return weights;
}

/** How often labellers name what the tagger gives such a strength: [from, decisions, mean strength, share named]. */
export function calibration(list: readonly Decision[]): [number, number, number, number][] {
  const bins = [0, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9];
  return bins.map((from, i) => {
    const mine = list
      .map(({ signs, named }) => ({ strength: likelihood(signs), named }))
      .filter(({ strength }) => strength >= from && strength < (bins[i + 1] ?? 2));
    const mean = mine.reduce((sum, { strength }) => sum + strength, 0) / mine.length;
    return [from, mine.length, mean, mine.filter(({ named }) => named).length / mine.length];
  });
}
