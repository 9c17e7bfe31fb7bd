import type { PackHeader, SectionArray } from '../../engine/packs.js';
import { root, tokenize } from '../../engine/text/index.js';
import type { RichLabel } from '../../engine/titles/read-labels.js';
import type { Lang } from '../../engine/types.js';
import { askedQueries } from '../everyday/asked.js';
import { expandDoubleForm } from '../sources/double-forms.js';
import type { Sources } from '../sources/index.js';
import { unitGroupCodes } from './groups.js';
import { abbreviations } from './titles-abbreviations.js';
import { alternateTitles } from './titles-alternates.js';
import { encodeBeginnings } from './titles-beginnings.js';
import { chooseAlternates } from './titles-choose.js';
import { noJobSection, noJobWords } from './titles-no-job.js';
import { encodeTitles } from './titles-encode.js';
import { inBothGenders } from './titles-gender.js';
import { chooseEveryday, everydayTitles } from './titles-everyday.js';
import { learnVectors, vectorSections } from './vectors.js';
import { vectorLessons } from './vectors-lessons.js';

/** Everything the taxonomy itself calls its unit groups: class titles and example titles. */
function ownTitles(sources: Sources, lang: Lang): RichLabel[] {
  const labels: RichLabel[] = [];
  const seen = new Set<string>();
  const add = (code: string, title: string): void => {
    const [label, feminine] = expandDoubleForm(title) as [string, string?];
    if (seen.has(code + label)) return;
    seen.add(code + label);
    labels.push(feminine ? { code, label, feminine } : { code, label });
  };
  for (const { level, code, title } of sources.nocStructure(lang)) if (level === 5) add(code, title);
  for (const { noc, title } of sources.nocTitles(lang)) add(noc, title);
  return labels;
}

/** Log of employment, in sixteenths, centred on the median group: how common an occupation is. */
function priors(sources: Sources, codes: readonly string[]): Int8Array {
  const { years, rows } = sources.cops('employment');
  const employed = new Map(rows.map(({ code, values }) => [code, values[years.indexOf(2023)] ?? 0]));
  const logs = codes.map((code) => Math.log(500 + (employed.get(code) ?? 2000)));
  const middle = [...logs].sort((a, b) => a - b)[logs.length >> 1]!;
  return Int8Array.from(logs, (log) => Math.round(Math.max(-7, Math.min(7, log - middle)) * 16));
}

/** As many alternate titles as the pack's budget holds. */
const MOST_ALTERNATES: Record<Lang, number> = { en: 6_750, fr: 6_000 };

/** Words with a vector, and numbers in one: as many as the pack's budget holds. */
const MOST_VECTORS: Record<Lang, number> = { en: 1500, fr: 3050 };
const DIMS: Record<Lang, number> = { en: 16, fr: 24 };

const lines = (map: Map<string, string>): Uint8Array =>
  new TextEncoder().encode([...map].map((pair) => pair.join('=')).join('\n'));

/** Builds `titles.<lang>`. */
export function buildTitles(
  sources: Sources,
  lang: Lang,
): { header: PackHeader; sections: Record<string, SectionArray>; report: string[] } {
  const own = ownTitles(sources, lang);
  const names = everydayTitles(sources, lang);
  const everyday = chooseEveryday(own, names, lang);
  const alternates = alternateTitles(sources, lang);
  const { chosen, astray } = chooseAlternates([...own, ...everyday], alternates, lang, MOST_ALTERNATES[lang]);
  // Alternate titles have a vote: what they lead astray in turn is carried as well.
  const carried = new Set(everyday);
  everyday.push(
    ...chooseEveryday([...own, ...everyday, ...chosen], names, lang).filter((name) => !carried.has(name)),
  );
  const asked = askedQueries(lang, new Set(unitGroupCodes(sources)));
  const { lessons, spelling } = vectorLessons(
    sources,
    lang,
    [...own, ...names],
    (of) => (of === lang ? alternates : alternateTitles(sources, of)),
    asked,
  );
  const vectors = learnVectors(lessons, unitGroupCodes(sources), DIMS[lang], MOST_VECTORS[lang]);
  const named = [...own, ...everyday, ...chosen];
  const labels = lang === 'fr' ? inBothGenders(named) : named;
  const held = new Set(
    labels.flatMap(({ label }) => tokenize(label, lang).map(({ word }) => root(word, lang))),
  );
  const more = [...vectors.roots.keys()].flatMap((each) =>
    held.has(each) ? [] : (spelling.get(each) ?? []),
  );
  const { meta, sections, words, wordTerm, termFamily } = encodeTitles(labels, lang, more);
  const written = vectorSections(vectors, lang, words, (word) => termFamily[wordTerm[word]!]!);
  const codes = meta.codes.split(' ');
  const noJob = noJobWords(asked, labels, lang);
  const header = {
    id: `titles.${lang}`,
    schema: 2,
    meta: { lang, ...meta, ...written.meta, sources: ['noc', 'oasis', 'cops', 'onet', 'esco', 'cairn'] },
  };
  const plain = {
    ...sections,
    ...written.sections,
    prior: priors(sources, codes),
    abbreviations: lines(abbreviations(sources, lang)),
    noJob: noJobSection(noJob),
  };
  const begun = encodeBeginnings({ ...header, sections: plain });
  return {
    header: { ...header, meta: { ...header.meta, ...begun.meta } },
    sections: { ...plain, ...begun.sections },
    report: [
      `${own.length} titles of ${codes.length} unit groups`,
      `${everyday.length} of ${names.length} everyday names that those lead astray`,
      `${chosen.length} of ${astray} alternate titles that those lead astray, of ${alternates.length} in all`,
      `${begun.meta.begun.split(' ').length} beginnings of two letters with their answers`,
      `${noJob.size} words that tell whether a job is meant, from ${asked.length} queries`,
      `${vectors.roots.size} words with a vector, ${more.length} of them in no title, from ${lessons.length} lessons`,
    ],
  };
}
