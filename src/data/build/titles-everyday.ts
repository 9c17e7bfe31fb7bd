import { buildTables } from '../../engine/titles/build.js';
import { createFinder } from '../../engine/titles/find.js';
import { readLabels, type RichLabel } from '../../engine/titles/read-labels.js';
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

/**
 * The names that an index of `titles` would lead astray: only those are worth their bytes. Where the taxonomy itself
 * calls another group just so, its word stands.
 */
export function chooseEveryday(
  titles: readonly RichLabel[],
  names: readonly RichLabel[],
  lang: Lang,
): RichLabel[] {
  const tables = buildTables(readLabels(titles, lang));
  const { find } = createFinder(tables);
  return names.filter(({ code, label }) => {
    const [first] = find(label, 1).candidates;
    return !first || (tables.codes[first.code] !== code && first.exact < 1);
  });
}
