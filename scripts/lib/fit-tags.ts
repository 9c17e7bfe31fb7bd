import { labelsOf } from '../../src/engine/occupations/labels.js';
import type { Packs } from '../../src/engine/packs.js';
import { createReader } from '../../src/engine/programs/signs.js';
import { likelihood, type Signs } from '../../src/engine/programs/strength.js';
import type { Program } from '../../src/engine/programs/types.js';
import { labelOf } from '../../src/engine/skills/describe.js';
import { createProfiles } from '../../src/engine/skills/profiles.js';
import { logistic } from './logistic.js';

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
    ...{ packs, profile, heard: new WeakMap(), codes: () => table.codes },
    lexicon: (lang) => labelsOf(packs, lang).lexicon,
    features: (lang) =>
      table.features.map(({ id }, f) => ({ id, label: labelOf(table, labelsOf(packs, lang), f) })),
  });
  return rows.flatMap(({ program, named }) => {
    const { features } = read(program);
    return ids.map((id) => ({ signs: features.get(id) ?? NONE, named: named.includes(id) }));
  });
}

/** Weights of a logistic regression of the labels on the regressors. */
export const fit = (list: readonly Decision[]): number[] =>
  logistic(
    list.map(({ signs, named }) => ({ x: regressors(signs), y: Number(named) })),
    0.03,
  );

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
