import type { PackHeader, SectionArray } from '../engine/packs.js';
import type { Lang } from '../engine/types.js';
import { buildLabels } from './build/labels.js';
import { buildLmi } from './build/lmi.js';
import { buildOccupations } from './build/occupations.js';
import { buildProfiles } from './build/profiles.js';
import { buildTitles } from './build/titles.js';
import { buildTopics } from './build/topics.js';
import type { Sources } from './sources/index.js';

/** What a builder gives. */
export interface Built {
  header: PackHeader;
  sections: Record<string, SectionArray>;
  /** Lines for the compiler's report: rows joined, dropped and why. */
  report?: string[];
}

/** How one pack is made. */
export interface Recipe {
  id: string;
  /** Keys of the datasets it draws on. */
  sources: string[];
  /** Most bytes it may weigh, compressed. */
  allocation: number;
  build(sources: Sources): Built;
}

export const PROVINCES = ['NL', 'PE', 'NS', 'NB', 'QC', 'ON', 'MB', 'SK', 'AB', 'BC', 'YT', 'NT', 'NU'];
const LANGS: Lang[] = ['en', 'fr'];
const KB = 1000;

const recipe = (
  id: string,
  build: (sources: Sources) => Built,
  sources: string[],
  allocation: number,
): Recipe => ({ id, build, sources, allocation: allocation * KB });

/** Every pack, in the order of the manifest. */
export const RECIPES: Recipe[] = [
  ...LANGS.map((lang) =>
    recipe(
      `titles.${lang}`,
      (sources) => buildTitles(sources, lang),
      ['noc', 'oasis', 'cops', 'onet', 'esco'],
      lang === 'en' ? 200 : 255,
    ),
  ),
  ...LANGS.map((lang) =>
    recipe(`labels.${lang}`, (sources) => buildLabels(sources, lang), ['noc', 'oasis', 'onet', 'esco'], 40),
  ),
  recipe('occupations', buildOccupations, ['noc', 'oasis', 'onet'], 32),
  recipe('profiles', buildProfiles, ['noc', 'oasis', 'esco'], 32),
  recipe('lmi.CA', (sources) => buildLmi(sources, 'CA'), ['cops', 'wages-national'], 12),
  ...PROVINCES.map((province) =>
    recipe(
      `lmi.${province}`,
      (sources) => buildLmi(sources, province),
      province === 'BC' ? ['wages-regional', 'wages-bc', 'outlook-bc'] : ['wages-regional'],
      10,
    ),
  ),
  ...LANGS.map((lang) =>
    recipe(`topics.${lang}`, (sources) => buildTopics(sources, lang), ['noc', 'oasis', 'onet', 'esco'], 150),
  ),
];
