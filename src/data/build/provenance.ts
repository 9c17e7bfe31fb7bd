import { SourceError } from '../../engine/errors.js';
import type { SourceMeta } from '../../engine/lmi.js';
import type { Lang } from '../../engine/types.js';
import type { Sources } from '../sources/index.js';

/** Facts that rules read out of a text are a summary of it, and ours: the source's name says so. */
const BY_RULES: Record<Lang, string> = {
  en: 'Our summary of the entry requirements in the National Occupational Classification',
  fr: 'Notre résumé des conditions d’accès de la Classification nationale des professions',
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

/** Names of the sources, by key; with their addresses in the language, where those are others than packs record. */
export function sourceNames(sources: Sources, lang: Lang): string[][] {
  return KEYS.map((key) => {
    const { name, french } = dataset(sources, key);
    const named = [key, key === 'entry' ? BY_RULES[lang] : name[lang]];
    return lang === 'fr' && french ? [...named, french] : named;
  });
}
