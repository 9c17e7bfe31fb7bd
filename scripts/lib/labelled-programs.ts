import type { Program } from '../../src/engine/programs/types.js';
import type { Lang } from '../../src/engine/types.js';

/** A program of an evaluation set, with the unit groups it was given. */
export interface Labelled {
  program: Program;
  lang: Lang;
  codes: string[];
}

const split = (text: string, by: RegExp): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * Reads columns id, lang, title, topics (`;`), codes (`|`), named by a heading.
 *
 * @throws Error naming the line whose language is neither en nor fr
 */
export function readLabelled(text: string, file: string): Labelled[] {
  const [head, ...lines] = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(Boolean);
  const names = head!.split('\t').map((name) => name.trim().toLowerCase());
  return lines.map((line, i) => {
    const cells = line.split('\t');
    const cell = (name: string): string => cells[names.indexOf(name)]?.trim().replace(/^"(.*)"$/, '$1') ?? '';
    const lang = cell('lang').toLowerCase().slice(0, 2);
    if (lang !== 'en' && lang !== 'fr')
      throw new Error(`${file}, line ${i + 2}: lang is "${lang}"; en or fr expected`);
    return {
      lang,
      codes: split(cell('codes'), /[|;,]/),
      program: blank(cell('id') || `row ${i + 1}`, lang, cell('title'), split(cell('topics'), /;/)),
    };
  });
}

/** A program of which only title and topics are known. */
const blank = (id: string, lang: Lang, title: string, topics: string[]): Program => ({
  ...{
    id,
    title: { [lang]: title },
    topics,
    institution: { en: '' },
    url: null,
    languages: [lang],
    delivery: null,
  },
  ...{ hours: null, weeks: null, cost: null, currency: 'CAD', aid: null, credential: null, noc: [], cip: [] },
  ...{ skills: [], prerequisites: [], requirements: null, stackableInto: [], location: null, starts: [] },
  ...{ description: {}, inquire: null },
});
