import { buildTables } from '../../engine/titles/build.js';
import { createFinder } from '../../engine/titles/find.js';
import { readLabels, type RichLabel } from '../../engine/titles/read-labels.js';
import { stem, STOP_WORDS, tokenize } from '../../engine/text/index.js';
import type { Lang } from '../../engine/types.js';
import { everydayNames } from '../everyday/everyday-names.js';
import { capital, expandDoubleForm } from '../sources/double-forms.js';
import type { Sources } from '../sources/index.js';
import { unitGroupCodes } from './groups.js';

/** What people call the unit groups, as titles: trusted like the taxonomy's own, for each was checked against its group. */
export function everydayTitles(sources: Sources, lang: Lang): RichLabel[] {
  return everydayNames(lang, new Set(unitGroupCodes(sources))).flatMap(({ name, codes }) => {
    const [label, feminine] = expandDoubleForm(name).map(capital) as [string, string?];
    return codes.map((code) => ({ code, label, ...(feminine && { feminine }) }));
  });
}

/** What a title says without its small words, in whatever order, written apart or as one. */
export function wordings(title: string, lang: Lang): string[] {
  const words = tokenize(title, lang)
    .filter(({ word }) => !STOP_WORDS[lang].has(word))
    .map(({ word }) => stem(word, lang));
  return [words.join(''), words.sort().join('')];
}

/**
 * The names that an index of `titles` would lead astray: only those are worth their bytes. Where the taxonomy itself
 * calls another group just so, its word stands; what it calls one only within a field ("Customer service agent - casino")
 * does not.
 */
export function chooseEveryday(
  titles: readonly RichLabel[],
  names: readonly RichLabel[],
  lang: Lang,
): RichLabel[] {
  const tables = buildTables(readLabels(titles, lang));
  const { find } = createFinder(tables);
  const called = new Set(
    titles.filter(({ trust = 1 }) => trust === 1).flatMap(({ label }) => wordings(label, lang)),
  );
  return names.filter(({ code, label }) => {
    const [first] = find(label, 1).candidates;
    const elsewhere = first && tables.codes[first.code] !== code;
    return !first || (elsewhere && !wordings(label, lang).some((words) => called.has(words)));
  });
}
