import { topicFeatures, topicKey } from '../../engine/programs/topic-features.js';
import { words } from '../../engine/programs/words.js';
import type { Lang } from '../../engine/types.js';
import type { Sources } from '../sources/index.js';
import { unitGroupCodes } from './groups.js';
import { topicEvidence } from './topics-evidence.js';
import type { Field } from './topics-evidence.js';
import { learnDictionary } from './topics-translate.js';

/** Weight of each unit group for a word's key, by group number. */
export type Weights = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** What each kind of text counts; for French also what English text counts once its words are carried over. */
const FIELDS: Record<Lang, Partial<Record<Field, number>>> = {
  en: {
    name: 2,
    title: 1,
    duty: 1,
    lead: 1,
    requirement: 0.7,
    workplace: 0.5,
    alternate: 0.5,
    task: 1,
    technology: 0.5,
    esco: 0.5,
  },
  fr: { name: 2, title: 1, lead: 1, esco: 0.5 },
};
const CARRIED: Partial<Record<Field, number>> = {
  name: 1,
  title: 0.5,
  duty: 1,
  lead: 0.5,
  requirement: 0.5,
  workplace: 0.3,
  alternate: 0.3,
  task: 1,
  esco: 0.3,
};
/** BM25: how soon repetition stops counting, and how far long texts are marked down. */
const SATURATION = 7;
const LENGTH = 0.75;

/** Mentions of each feature in each group's text of one field, and the length of that text. */
interface Counts {
  of: Map<string, Map<number, number>>;
  length: Float64Array;
}

function count(sources: Sources, lang: Lang, size: number): Map<string, Counts> {
  const fields = new Map<string, Counts>();
  const field = (name: string): Counts => {
    let counts = fields.get(name);
    if (!counts) fields.set(name, (counts = { of: new Map(), length: new Float64Array(size) }));
    return counts;
  };
  const add = ({ of }: Counts, key: string, group: number, amount: number): void => {
    let groups = of.get(key);
    if (!groups) of.set(key, (groups = new Map()));
    groups.set(group, (groups.get(group) ?? 0) + amount);
  };
  for (const { group, field: name, text, weight } of topicEvidence(sources, lang)) {
    const counts = field(name);
    for (const { key } of topicFeatures(text, lang)) {
      add(counts, key, group, weight);
      counts.length[group]! += weight;
    }
  }
  if (lang === 'fr') {
    const dictionary = learnDictionary(sources);
    for (const { group, field: name, text, weight } of topicEvidence(sources, 'en')) {
      const counts = field(`carried ${name}`);
      for (const { stem } of words(text, 'en')) {
        for (const [french, p] of dictionary.get(stem) ?? []) {
          add(counts, topicKey(french, 'fr'), group, weight * p);
          counts.length[group]! += weight * p;
        }
      }
    }
  }
  return fields;
}

const made = new WeakMap<Sources, Partial<Record<Lang, Weights>>>();

/** BM25 over fields: how much a feature in a program's text speaks for each unit group. Computed once for some sources. */
export function topicWeights(sources: Sources, lang: Lang): Weights {
  const kept = made.get(sources) ?? {};
  made.set(sources, kept);
  return (kept[lang] ??= weigh(sources, lang));
}

/** The same from what is written of the groups themselves, without what a crosswalk says of several at once. */
export const ownWeights = (sources: Sources, lang: Lang): Weights => weigh(sources, lang, OWN);
const OWN: ReadonlySet<string> = new Set<Field>([
  'name',
  'title',
  'duty',
  'lead',
  'requirement',
  'workplace',
]);

function weigh(sources: Sources, lang: Lang, only?: ReadonlySet<string>): Weights {
  const size = unitGroupCodes(sources).length;
  const mentions = new Map<string, Map<number, number>>();
  for (const [name, { of, length }] of count(sources, lang, size)) {
    const weight = name.startsWith('carried ')
      ? CARRIED[name.slice(8) as Field]
      : FIELDS[lang][name as Field];
    if (!weight || (only && !only.has(name))) continue;
    const mean = length.reduce((sum, n) => sum + n, 0) / size;
    for (const [key, groups] of of) {
      let row = mentions.get(key);
      if (!row) mentions.set(key, (row = new Map()));
      for (const [group, n] of groups) {
        const amount = (weight * n) / (1 - LENGTH + (LENGTH * length[group]!) / mean);
        row.set(group, (row.get(group) ?? 0) + amount);
      }
    }
  }
  for (const row of mentions.values()) {
    let spread = 0;
    for (const n of row.values()) spread += n / (n + 0.3);
    const rarity = Math.log(1 + (size - spread + 0.5) / (spread + 0.5));
    for (const [group, n] of row) row.set(group, (rarity * n) / (n + SATURATION));
  }
  return mentions;
}
