import { writeFileSync } from 'node:fs';
import type { Engine } from '../engine/engine.js';
import type { Program } from '../engine/programs/types.js';
import type { Lang } from '../engine/types.js';
import { joinList } from '../data/catalogue/list.js';
import { tagCsv } from '../data/catalogue/tag-csv.js';
import type { TagCells } from '../data/catalogue/tag-csv.js';
import { writeCatalogue } from '../data/catalogue/write.js';
import type { Request } from './arguments.js';
import { readFile } from './read-file.js';

const MOST_SKILLS = 8;
const MOST_OCCUPATIONS = 3;
/** Occupations after the first are named from this strength up: weaker ones are mostly wrong. */
const ENOUGH = 0.5;

/** What the engine read, beyond what the institution states, with the words that say so. */
export function tagCells(engine: Engine, program: Program, lang: Lang): TagCells {
  const tags = engine.tag(program);
  const occupations = tags.occupations
    .filter(({ by, strength }, i) => by === 'text' && !tags.general && (!i || strength >= ENOUGH))
    .slice(0, MOST_OCCUPATIONS);
  const features = tags.features.filter(({ by }) => by !== 'stated').slice(0, MOST_SKILLS);
  const name = (id: string): string => engine.feature(id, lang)?.label ?? id;
  const quote = (words: string[]): string =>
    words.map((word) => (lang === 'fr' ? `«\u00a0${word}\u00a0»` : `“${word}”`)).join(', ');
  const share = (strength: number): string =>
    new Intl.NumberFormat(`${lang}-CA`, { style: 'percent' }).format(strength);
  const colon = lang === 'fr' ? '\u00a0:' : ':';
  const lines = [
    ...occupations.map((tag) => ({ ...tag, name: `${tag.id} ${engine.title(tag.id, lang)}` })),
    ...features.map((tag) => ({ ...tag, name: name(tag.id) })),
  ].map((tag) => `${tag.name} (${share(tag.strength)})${colon} ${quote(tag.evidence)}`);
  if (tags.general)
    lines.unshift(lang === 'fr' ? 'Aucun métier en particulier' : 'About no occupation in particular');
  return {
    noc: joinList(occupations.map(({ id }) => id)),
    skills: joinList(features.map(({ id }) => name(id))),
    evidence: lines.join('\n'),
  };
}

/** `cairn tag`: the catalogue as CSV with the tags columns. Other formats are first written as CSV. */
export async function tag(request: Request): Promise<number> {
  const { text, reading, engine } = await readFile(request);
  const { programs } = reading.catalogue;
  const isCsv = !/^\s*[[{]/.test(text);
  const { csv, tagged, reviewed } = tagCsv(
    isCsv ? text : writeCatalogue(reading.catalogue),
    new Map(programs.map((program) => [program.id, program])),
    (program) => tagCells(engine, program, request.lang),
  );
  if (request.out) {
    // The BOM tells Excel that accents are UTF-8.
    writeFileSync(request.out, `\uFEFF${csv}`);
    console.log(
      request.lang === 'fr'
        ? `${request.out}\u00a0: ${tagged} formations étiquetées, ${reviewed} déjà révisées.`
        : `${request.out}: ${tagged} programs tagged, ${reviewed} already reviewed.`,
    );
  } else console.log(csv);
  const lost = reading.report.filter(({ severity }) => severity === 'error').length;
  if (lost) {
    console.error(
      request.lang === 'fr'
        ? `${lost} erreurs\u00a0: lancez «\u00a0cairn check\u00a0» pour les voir.`
        : `${lost} errors: run "cairn check" to see them.`,
    );
  }
  return 0;
}
