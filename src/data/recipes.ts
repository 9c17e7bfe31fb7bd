import { SourceError } from '../engine/errors.js';
import type { PackHeader, SectionArray } from '../engine/packs.js';
import type { Lang } from '../engine/types.js';
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
  build(sources: Sources): Promise<Built | null>;
}

export const PROVINCES = ['NL', 'PE', 'NS', 'NB', 'QC', 'ON', 'MB', 'SK', 'AB', 'BC', 'YT', 'NT', 'NU'];
const LANGS: Lang[] = ['en', 'fr'];
const KB = 1000;

type Builder = (sources: Sources, variant?: string) => Built;

/** Builders are loaded by name; null while one is not written. */
async function builder(file: string, name: string): Promise<Builder | null> {
  try {
    const module = (await import(`./build/${file}.js`)) as Record<string, Builder>;
    return module[name] ?? null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

const recipe = (
  id: string,
  [file, name]: [string, string],
  sources: string[],
  allocation: number,
): Recipe => ({
  id,
  sources,
  allocation: allocation * KB,
  async build(input) {
    const build = await builder(file, name);
    if (!build) return null;
    const built = build(input, id.split('.')[1]);
    if (built.header.id !== id) throw new SourceError(`the builder of ${id} made "${built.header.id}".`, id);
    return built;
  },
});

/** Every pack, in the order of the manifest. */
export const RECIPES: Recipe[] = [
  ...LANGS.map((lang) =>
    recipe(
      `titles.${lang}`,
      ['titles', 'buildTitles'],
      ['noc', 'oasis', 'onet', 'esco'],
      lang === 'en' ? 200 : 255,
    ),
  ),
  ...LANGS.map((lang) => recipe(`labels.${lang}`, ['labels', 'buildLabels'], ['noc', 'oasis', 'onet'], 16)),
  recipe('occupations', ['occupations', 'buildOccupations'], ['noc', 'oasis', 'onet'], 32),
  recipe('lmi.CA', ['lmi', 'buildLmi'], ['cops', 'wages-national'], 12),
  ...PROVINCES.map((province) =>
    recipe(
      `lmi.${province}`,
      ['lmi', 'buildLmi'],
      province === 'BC' ? ['wages-regional', 'wages-bc', 'outlook-bc'] : ['wages-regional'],
      10,
    ),
  ),
  ...LANGS.map((lang) =>
    recipe(`topics.${lang}`, ['topics', 'buildTopics'], ['noc', 'oasis', 'onet', 'esco'], 150),
  ),
];
