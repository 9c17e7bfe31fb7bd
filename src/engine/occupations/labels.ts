import { MissingLanguageError } from '../errors.js';
import { perPack, rows } from '../pack-text.js';
import type { Packs } from '../packs.js';
import type { SourceMeta } from '../lmi.js';
import type { Condition, Lang, Provenance } from '../types.js';

/** Every word the engine can say in one language, by key. */
export interface Labels {
  /** Occupation titles, by code. */
  titles: ReadonlyMap<string, string>;
  /** Other titles people use, best first, by code. */
  also: Readonly<Record<string, readonly string[]>>;
  /** Rated features, by id. */
  features: ReadonlyMap<string, string>;
  /** The feature labels are our translation, not the publisher's. */
  unofficial: boolean;
  /** Broad categories, by code prefix. */
  broad: ReadonlyMap<string, string>;
  /** Regions, widest first, by code. */
  regions: ReadonlyMap<string, string>;
  /** Schooling usually asked for, by TEER category. */
  teers: ReadonlyMap<string, string>;
  conditions: ReadonlyMap<string, string>;
  /** Names of the sources, and addresses where this language has its own, by key. */
  sources: Readonly<Record<string, readonly string[]>>;
  /** Words that speak of a feature beyond its name, by id. */
  lexicon: Readonly<Record<string, readonly string[]>>;
}

/** Sections of one text a key, and of several. */
const TEXTS = ['titles', 'features', 'broad', 'regions', 'teers', 'conditions'] as const;
const LISTS = ['also', 'lexicon', 'sources'] as const;

/** Each section is read when first asked for: suggestions need titles only. */
const open = perPack((pack): Labels => {
  const labels = { unofficial: pack.meta.unofficial === true } as Labels;
  const add = (section: keyof Labels, read: (rows: string[][]) => unknown): void => {
    let made: unknown;
    Object.defineProperty(labels, section, { get: () => (made ??= read(rows(pack, section))) });
  };
  for (const section of TEXTS) add(section, (all) => new Map(all.map(([key, text]) => [key!, text!])));
  for (const section of LISTS)
    add(section, (all) => Object.fromEntries(all.map(([key, ...texts]) => [key!, texts])));
  return labels;
});

/** @throws MissingLanguageError when no labels of that language are open. */
export function labelsOf(packs: Packs, lang: Lang): Labels {
  const pack = packs.labels[lang];
  if (!pack) throw new MissingLanguageError(lang);
  return open(pack);
}

/** Where a figure for a region comes from, in the language of the labels. */
export function provenanceOf(
  { sources }: Labels,
  { source, year, url, licence }: SourceMeta,
  region: string,
): Provenance {
  const [name = source, own = url] = sources[source] ?? [];
  return { source: name, year, region, url: own, licence };
}

/** The words of a labour-market condition. */
export const conditionOf = (
  labels: Labels,
  code: Condition['code'],
  when: 'future' | 'recent',
): Condition => ({
  code,
  label: labels.conditions.get(`${when}:${code}`) ?? labels.conditions.get(code) ?? code,
});
