import type { PackHeader, SectionArray } from '../../engine/packs.js';
import type { RichLabel } from '../../engine/titles/read-labels.js';
import type { Lang } from '../../engine/types.js';
import { expandDoubleForm } from '../sources/double-forms.js';
import type { Sources } from '../sources/index.js';
import { abbreviations } from './titles-abbreviations.js';
import { alternateTitles } from './titles-alternates.js';
import { chooseAlternates } from './titles-choose.js';
import { wordEvidence, type WordEvidence } from './titles-evidence.js';
import { encodeTitles } from './titles-encode.js';

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
const MOST_ALTERNATES: Record<Lang, number> = { en: 14_000, fr: 6_000 };

/** Words of duties and definitions a pack carries. */
const MOST_EVIDENCE = 3000;

/** Words by distance from the one before, how many codes each has, and the codes, strongest first, low and high bytes apart. */
function evidenceSections(
  evidence: readonly WordEvidence[],
  words: readonly string[],
  codes: readonly string[],
): Record<string, SectionArray> {
  const at = new Map(words.map((word, i) => [word, i]));
  const place = new Map(codes.map((code, i) => [code, i]));
  const found = evidence
    .map(({ word, codes: of }) => ({
      word: at.get(word)!,
      codes: of.flatMap((code) => place.get(code) ?? []),
    }))
    .sort((a, b) => a.word - b.word);
  const flat = found.flatMap((entry) => entry.codes);
  return {
    extraWord: Uint16Array.from(found, ({ word }, i) => word - (i ? found[i - 1]!.word : 0)),
    extraCodes: Uint8Array.from(found, (entry) => entry.codes.length),
    extraLow: Uint8Array.from(flat, (code) => code & 255),
    extraHigh: Uint8Array.from(flat, (code) => code >> 8),
  };
}

const lines = (map: Map<string, string>): Uint8Array =>
  new TextEncoder().encode([...map].map((pair) => pair.join('=')).join('\n'));

/** Writes a pack of the titles chosen. */
export function packTitles(
  sources: Sources,
  lang: Lang,
  own: readonly RichLabel[],
  chosen: readonly RichLabel[],
  most = MOST_EVIDENCE,
): { header: PackHeader; sections: Record<string, SectionArray>; report: string[] } {
  const all = [...own, ...chosen];
  const evidence = wordEvidence(
    sources,
    lang,
    all.map(({ label }) => label),
    most,
  );
  const { meta, sections, words } = encodeTitles(
    all,
    lang,
    evidence.map(({ word }) => word),
  );
  const codes = meta.codes.split(' ');
  return {
    header: {
      id: `titles.${lang}`,
      schema: 2,
      meta: { lang, ...meta, sources: ['noc', 'cops', 'onet', 'esco'] },
    },
    sections: {
      ...sections,
      ...evidenceSections(evidence, words, codes),
      prior: priors(sources, codes),
      abbreviations: lines(abbreviations(sources, lang)),
    },
    report: [
      `${own.length} titles of ${codes.length} unit groups`,
      `${evidence.length} words of duties and definitions`,
    ],
  };
}

/** Builds `titles.<lang>`. */
export function buildTitles(
  sources: Sources,
  lang: Lang,
): { header: PackHeader; sections: Record<string, SectionArray>; report: string[] } {
  const labels = ownTitles(sources, lang);
  const alternates = alternateTitles(sources, lang);
  const { chosen, astray } = chooseAlternates(labels, alternates, lang, MOST_ALTERNATES[lang]);
  const pack = packTitles(sources, lang, labels, chosen);
  pack.report.push(
    `${chosen.length} of ${astray} alternate titles that those lead astray, of ${alternates.length} in all`,
  );
  return pack;
}
