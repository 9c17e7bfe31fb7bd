import type { Lang } from '../../engine/types.js';
import type { Sources } from '../sources/index.js';
import { alsoCalled } from './also-called.js';
import { encodeRows } from './encode.js';
import { RATED } from './features.js';
import { unitGroupClasses } from './groups.js';
import { lexicon } from './lexicon.js';
import type { BuiltPack } from './occupations.js';
import { sourceNames } from './provenance.js';
import { REGIONS } from './regions.js';
import { CONDITION_LABELS, TEER_LABELS } from './words.js';

/** Typographic apostrophes and dashes; the words stay as published. */
const typeset = (title: string): string => title.replace(/'/g, '’').replace(/ - /g, ' – ').trim();

/** Every word the engine says in one language. */
export function buildLabels(sources: Sources, lang: Lang): BuiltPack {
  const column = lang === 'en' ? 1 : 2;
  const pick = (rows: readonly (readonly [string, string, string])[]) =>
    rows.map((row) => [row[0], row[column]!]);
  const titles = unitGroupClasses(sources, lang).map(({ code, title }) => [code, typeset(title)]);
  const broad = sources
    .nocStructure(lang)
    .filter(({ level }) => level === 1)
    .map(({ code, title }) => [code, typeset(title)]);
  return {
    header: { id: `labels.${lang}`, schema: 1, meta: { unofficial: lang === 'fr' } },
    sections: {
      titles: encodeRows(titles),
      also: encodeRows(alsoCalled(sources, lang)),
      lexicon: encodeRows(lexicon(lang)),
      features: encodeRows(RATED.map((feature) => [feature.id, feature[lang]])),
      broad: encodeRows(broad),
      regions: encodeRows(pick(REGIONS)),
      teers: encodeRows(pick(TEER_LABELS)),
      conditions: encodeRows(pick(CONDITION_LABELS)),
      sources: encodeRows(sourceNames(sources, lang)),
    },
    report: [`titles: ${titles.length}, features: ${RATED.length}, regions: ${REGIONS.length}`],
  };
}
