import type { PackHeader, SectionArray } from '../../engine/packs.js';
import type { Lang } from '../../engine/types.js';
import type { Sources } from '../sources/index.js';
import { encodeRows, encodeVarints } from './encode.js';
import { commonFeatures } from './topics-common.js';
import { topicWeights } from './topics-weights.js';
import type { Weights } from './topics-weights.js';

/**
 * What is kept: words seen `seen` times in text like that of programs and whose largest weight reaches `peak`; of each the
 * `most` largest weights from `least` up, and from a share of the largest up.
 */
const KEPT = {
  en: { seen: 6, least: 0.12, share: 0.12, most: 60, peak: 0.25 },
  fr: { seen: 2, least: 0.05, share: 0.1, most: 60, peak: 0.15 },
};
/** Square roots of weights are kept in this many steps of the largest: small weights are many and count together. */
const STEPS = 24;

/** Prunes, quantises and lays out weights as pack sections. */
export function encodeTopics(
  weights: Weights,
  common: ReadonlyMap<string, number>,
  lang: Lang,
  { seen, least, share, most, peak } = KEPT[lang],
  steps = STEPS,
): { header: PackHeader; sections: Record<string, SectionArray> } {
  const kept: { key: string; groups: [group: number, weight: number][] }[] = [];
  for (const [key, row] of weights) {
    if ((common.get(key) ?? 0) < seen) continue;
    const largest = Math.max(...row.values());
    if (largest < peak) continue;
    const groups = [...row]
      .filter(([, weight]) => weight >= Math.max(least, share * largest))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, most);
    kept.push({ key, groups: groups.sort((a, b) => a[0] - b[0]) });
  }
  kept.sort((a, b) => (a.key < b.key ? -1 : 1));
  const top = kept.reduce((max, { groups }) => Math.max(max, ...groups.map(([, weight]) => weight)), 0);
  const gaps = kept.flatMap(({ groups }) =>
    groups.map(([group], i) => (i ? group - groups[i - 1]![0] : group)),
  );
  const all = kept.flatMap(({ groups }) => groups.map(([, weight]) => weight));
  return {
    header: { id: `topics.${lang}`, schema: 1, meta: { top, steps } },
    sections: {
      keys: encodeRows(kept.map(({ key }) => [key])),
      counts: Uint8Array.from(kept, ({ groups }) => groups.length),
      groups: encodeVarints(gaps),
      weights: Uint8Array.from(all, (weight) => Math.max(1, Math.round(Math.sqrt(weight / top) * steps))),
    },
  };
}

/**
 * Word evidence for programs that state no occupation codes: for each word the unit groups it speaks
 * for. Derived weights only; no sentence of the sources can be read back.
 */
export function buildTopics(
  sources: Sources,
  lang: Lang,
): { header: PackHeader; sections: Record<string, SectionArray>; report: string[] } {
  const weights = topicWeights(sources, lang);
  const built = encodeTopics(weights, commonFeatures(sources, lang), lang);
  const { counts, weights: kept } = built.sections;
  return {
    ...built,
    report: [
      `${weights.size} words read; ${counts!.length} kept with ${kept!.length} weights, the rest rare or weak`,
    ],
  };
}
