import { SourceError } from '../../engine/errors.js';
import type { SourceMeta } from '../../engine/lmi.js';
import type { Lang } from '../../engine/types.js';
import type { Sources } from '../sources/index.js';

/** Facts read by our rules are ours: the source's name says so. */
const BY_RULES: Record<Lang, string> = {
  en: 'employment requirements of the National Occupational Classification 2021, read by rules',
  fr: 'conditions d’accès à la profession de la Classification nationale des professions 2021, lues par des règles',
};

/** What the packs draw on: keys of the datasets, and what is derived from one. */
const KEYS = [
  'noc',
  'entry',
  'oasis',
  'onet',
  'cops',
  'wages-national',
  'wages-regional',
  'wages-bc',
  'outlook-bc',
] as const;
export type SourceKey = (typeof KEYS)[number];

function dataset(sources: Sources, key: SourceKey) {
  const id = key === 'entry' ? 'noc' : key;
  const found = sources.provenance()[id];
  if (!found)
    throw new SourceError(`no dataset "${id}" among the sources. Describe it in sources/provenance.ts.`, id);
  return found;
}

/** What a pack records of a source; its name is in the labels packs. */
export function sourceMeta(sources: Sources, source: SourceKey): SourceMeta {
  const { vintage, url, licence } = dataset(sources, source);
  return { source, year: vintage, url, licence };
}

/** Names of the sources, by key. */
export function sourceNames(sources: Sources, lang: Lang): [SourceKey, string][] {
  return KEYS.map((key) => [key, key === 'entry' ? BY_RULES[lang] : dataset(sources, key).name[lang]]);
}
