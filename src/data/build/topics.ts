import { FEATURE_WEIGHT, rootKey } from '../../engine/programs/topic-features.js';
import type { PackHeader, SectionArray } from '../../engine/packs.js';
import type { Lang } from '../../engine/types.js';
import type { Sources } from '../sources/index.js';
import { encodeRows, encodeVarints } from './encode.js';
import { commonFeatures } from './topics-common.js';
import { topicWeights } from './topics-weights.js';
import type { Weights } from './topics-weights.js';

/**
 * What is kept of each kind of feature: those seen `seen` times in text like that of programs and whose largest weight
 * reaches `peak`; of them the `most` largest weights from `least` up, and from a share of the largest up.
 */
const KEPT = {
  en: {
    word: { seen: 5, least: 0.2, share: 0.3, most: 20, peak: 0.3 },
    root: { seen: 8, least: 0.2, share: 0.3, most: 12, peak: 0.3 },
    pair: { seen: 10, least: 0.5, share: 0.4, most: 5, peak: 1.1 },
  },
  fr: {
    word: { seen: 3, least: 0.1, share: 0.22, most: 24, peak: 0.25 },
    root: { seen: 4, least: 0.1, share: 0.22, most: 24, peak: 0.25 },
    pair: { seen: 5, least: 0.35, share: 0.3, most: 6, peak: 0.8 },
  },
};
/** Weights are kept in this many steps of the largest. */
const STEPS = 15;

/** Prunes, quantises and lays out weights as pack sections. */
export function encodeTopics(
  weights: Weights,
  common: ReadonlyMap<string, number>,
  lang: Lang,
  limits: (typeof KEPT)[Lang] = KEPT[lang],
  steps = STEPS,
): { header: PackHeader; sections: Record<string, SectionArray> } {
  const kept: { key: string; groups: [group: number, weight: number][] }[] = [];
  for (const [key, row] of weights) {
    const { seen, least, share, most, peak } = limits[kindOf(key)];
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
      weights: Uint8Array.from(all, (weight) => Math.max(1, Math.round((weight / top) * steps))),
    },
  };
}

/**
 * Word evidence for programs that state no occupation codes: for each word, root or pair of words, the unit groups it
 * speaks for. Derived weights only; no sentence of the sources can be read back.
 */
export function buildTopics(
  sources: Sources,
  lang: Lang,
): { header: PackHeader; sections: Record<string, SectionArray>; report: string[] } {
  const all = topicWeights(sources, lang);
  const merged = mergeLoneRoots(all, lang);
  const built = encodeTopics(merged, commonFeatures(sources, lang), lang);
  const { counts, weights: kept } = built.sections;
  return {
    ...built,
    report: [
      `${all.size} words, roots and pairs read, ${all.size - merged.size} roots of one word merged into it; ${counts!.length} kept with ` +
        `${kept!.length} weights, the rest rare or weak`,
    ],
  };
}

const kindOf = (key: string): keyof (typeof KEPT)['en'] =>
  key.startsWith('~') ? 'root' : key.includes(' ') ? 'pair' : 'word';

/** A root that only one word has says nothing of its own: the word takes its weight. */
export function mergeLoneRoots(weights: Weights, lang: Lang): Weights {
  const families = new Map<string, string[]>();
  for (const key of weights.keys()) {
    if (kindOf(key) !== 'word') continue;
    const root = rootKey(key, lang);
    families.set(root, [...(families.get(root) ?? []), key]);
  }
  const merged = new Map(weights);
  const factor = 1 + FEATURE_WEIGHT.root / FEATURE_WEIGHT.word;
  for (const [root, [word, ...others]] of families) {
    if (others.length || !merged.delete(root)) continue;
    merged.set(word!, new Map([...weights.get(word!)!].map(([group, weight]) => [group, weight * factor])));
  }
  return merged;
}
