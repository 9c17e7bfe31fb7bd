import type { OccupationTable } from '../occupations/table.js';
import { openOccupations } from '../occupations/table.js';
import { perPack } from '../pack-text.js';
import type { FeatureKind } from '../types.js';
import { openWeights } from './weights.js';

/** One feature of a profile, without words. */
export interface ProfileItem {
  id: string;
  kind: FeatureKind;
  /** Feature number in the table. */
  feature: number;
  /** Distinctiveness, 0–1; the most distinctive of the occupation has 1. */
  weight: number;
  level: number;
  max: number;
  hot?: boolean;
  inDemand?: boolean;
}

export interface Profiles {
  table: OccupationTable;
  /** Features of an occupation, distinctive first; empty for an unknown code. */
  profile(code: string): readonly ProfileItem[];
  /** Likeness of two occupations' skills and knowledge, 0–1; 0 when a code is unknown. */
  similarity(a: string, b: string): number;
}

/** What a kind may take of a profile: its share of the weight, and how many features at most. */
const KINDS: Record<FeatureKind, { share: number; most: number }> = {
  skill: { share: 0.48, most: 10 },
  knowledge: { share: 0.42, most: 8 },
  technology: { share: 0.1, most: 8 },
};

/** Below this share of its kind's weight a feature is noise. */
const LEAST = 0.03;

/** Profiles of an occupations pack; cheap the second time. */
export const createProfiles = perPack((pack): Profiles => {
  const table = openOccupations(pack);
  const { rated, features, index } = table;
  const made = new Map<string, readonly ProfileItem[]>();

  function build(o: number): ProfileItem[] {
    const weights = openWeights(pack);
    const raw: ProfileItem[] = [];
    for (let feature = 0; feature < rated; feature++) {
      const weight = weights[o * rated + feature]!;
      const { id, kind, max } = features[feature]!;
      if (weight) raw.push({ id, kind, feature, weight, level: table.level(o, feature), max });
    }
    // The order of technologies is all the pack keeps of their weight.
    table.technologies(o).forEach(({ feature, inDemand }, rank) => {
      const { id, hot } = features[feature]!;
      const mark = { hot: !!hot, inDemand };
      raw.push({ id, kind: 'technology', feature, weight: 1 / (rank + 4), level: 1, max: 1, ...mark });
    });
    const items = Object.entries(KINDS).flatMap(([kind, { share, most }]) => {
      const mine = raw.filter((item) => item.kind === kind).sort((a, b) => b.weight - a.weight);
      const sum = mine.reduce((total, { weight }) => total + weight, 0);
      return mine
        .slice(0, most)
        .filter(({ weight }) => weight >= LEAST * sum)
        .map((item) => ({ ...item, weight: (item.weight / sum) * share }));
    });
    const top = Math.max(...items.map(({ weight }) => weight));
    for (const item of items) item.weight /= top;
    return items.sort((a, b) => b.weight - a.weight || a.feature - b.feature);
  }

  const vectors = perPack(() => unitVectors(table, openWeights(pack)));

  return {
    table,
    profile(code) {
      const o = index.get(code);
      if (o === undefined) return [];
      let profile = made.get(code);
      if (!profile) made.set(code, (profile = build(o)));
      return profile;
    },
    similarity(a, b) {
      const [i, j] = [index.get(a), index.get(b)];
      if (i === undefined || j === undefined) return 0;
      const units = vectors(pack);
      let dot = 0;
      for (let f = 0; f < rated; f++) dot += units[i * rated + f]! * units[j * rated + f]!;
      return Math.min(1, dot);
    },
  };
});

/** Square roots of the weights' shares by kind, each occupation of length 1: its dot product is a likeness. */
function unitVectors({ codes, features, rated }: OccupationTable, weights: Float32Array): Float32Array {
  const units = new Float32Array(weights.length);
  for (let o = 0; o < codes.length; o++) {
    const row = weights.subarray(o * rated, (o + 1) * rated);
    const sums = { skill: 0, knowledge: 0, technology: 0 };
    row.forEach((weight, f) => (sums[features[f]!.kind] += weight));
    let length = 0;
    row.forEach((weight, f) => {
      const { kind } = features[f]!;
      const value = weight && Math.sqrt((weight / sums[kind]) * KINDS[kind].share);
      units[o * rated + f] = value;
      length += value * value;
    });
    for (let f = 0; f < rated; f++) units[o * rated + f]! /= Math.sqrt(length) || 1;
  }
  return units;
}
