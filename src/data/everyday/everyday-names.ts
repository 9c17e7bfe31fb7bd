import { readFileSync } from 'node:fs';
import { SourceError } from '../../engine/errors.js';
import { fold } from '../../engine/text/index.js';
import type { Lang } from '../../engine/types.js';
import { expandDoubleForm } from '../sources/double-forms.js';

/** What people call a job though the classification does not, and the unit groups it means, likeliest first. */
export interface EverydayName {
  /** In French a slash double form, where the name has two genders. */
  name: string;
  codes: string[];
}

/**
 * Reads `name<TAB>code[|code…]`, one a line; lines that begin with "#" say what follows.
 * @throws SourceError naming file, row and remedy, where a code is no unit group or a name stands there already
 */
export function parseEverydayNames(text: string, file: string, groups: ReadonlySet<string>): EverydayName[] {
  const names: EverydayName[] = [];
  const rowOf = new Map<string, number>();
  text.split('\n').forEach((line, i) => {
    if (line === '' || line.startsWith('#')) return;
    const fail = (what: string): never => {
      throw new SourceError(`${file}, row ${i + 1}: ${what}`, line);
    };
    const [name = '', list = '', ...rest] = line.split('\t');
    if (!name || name !== name.trim() || !list || rest.length)
      fail(`"${line}" is no name and its unit groups. Write name, one tab, code or codes parted by "|".`);
    const codes = list.split('|');
    for (const code of codes)
      if (!groups.has(code))
        fail(`"${code}" is no unit group of NOC 2021. Look up the group that "${name}" means.`);
    if (new Set(codes).size < codes.length) fail(`"${name}" has a unit group twice. Name each once.`);
    for (const form of expandDoubleForm(name)) {
      const key = fold(form);
      const before = rowOf.get(key);
      if (before !== undefined)
        fail(`"${form}" stands in row ${before} too. Keep one, with the codes of both.`);
      rowOf.set(key, i + 1);
    }
    names.push({ name, codes });
  });
  return names;
}

/** The everyday names of a language, which are the project's own. */
export function everydayNames(lang: Lang, groups: ReadonlySet<string>): EverydayName[] {
  const file = `names.${lang}.tsv`;
  return parseEverydayNames(readFileSync(new URL(file, import.meta.url), 'utf8'), file, groups);
}
