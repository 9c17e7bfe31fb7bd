import { openTitleIndex, suggestAcross, type LangMatch } from '../../../src/engine/titles/index.js';
import { openPack } from '../../../src/node.js';

/** The committed title packs, and their indexes. */
export const { titles } = await openPack('src/data/packs', {
  lang: ['en', 'fr'],
  region: 'CA',
  topics: false,
});
export const indexes = { en: openTitleIndex(titles.en!), fr: openTitleIndex(titles.fr!) };

/** What stands first for a learner of a language. */
export const first = (query: string, lang: 'en' | 'fr'): LangMatch | undefined =>
  suggestAcross(indexes, query, lang)[0];
