import { chance } from '../../src/engine/titles/confidence.js';

/** What a regression learns from: regressors, what happened, and how much it counts (default 1). */
export interface Point {
  x: readonly number[];
  y: number;
  weight?: number;
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

/** Weights of a logistic regression: Newton's method, with a trace of ridge. */
export function logistic(points: readonly Point[], ridge: number): number[] {
  let weights: number[] = points[0]!.x.map(() => 0);
  for (let round = 0; round < 30; round++) {
    const system = weights.map((weight, i) => [
      ...weights.map((_, k) => (i === k ? ridge : 0)),
      -ridge * weight,
    ]);
    for (const { x, y, weight = 1 } of points) {
      const p = chance(x, weights);
      x.forEach((value, i) => {
        x.forEach((other, k) => (system[i]![k]! += weight * p * (1 - p) * value * other));
        system[i]![x.length]! += weight * (y - p) * value;
      });
    }
    const step = solve(system);
    weights = weights.map((weight, i) => weight + step[i]!);
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  return weights;
}
