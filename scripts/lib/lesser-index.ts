import type { RawTitles } from '../../src/engine/titles/tables.js';
import { buildTables } from '../../src/engine/titles/build.js';
import { createLexicon } from '../../src/engine/titles/lexicon.js';
import { readLabels, type RichLabel } from '../../src/engine/titles/read-labels.js';
import type { Tables } from '../../src/engine/titles/tables.js';

/** Titles of a pack, in its order. */
export function labelsIn(raw: Tables): RichLabel[] {
  return Array.from(raw.titleCode, (code, t): RichLabel => {
    const label = raw.text(t, false);
    const feminine = raw.text(t, true);
    return {
      code: raw.codes[code]!,
      label,
      trust: raw.trust[t]! / 100,
      ...(feminine === label ? {} : { feminine }),
    };
  });
}

/** The index that a pack without some of its titles would be: what else it holds stays, meaning included. */
export function indexWithout(raw: Tables, leave: (title: RichLabel, index: number) => boolean): Tables {
  const kept = labelsIn(raw).filter((title, i) => !leave(title, i));
  const less = readLabels(kept, raw.lang);
  const prior = new Map(raw.codes.map((code, i) => [code, raw.prior[i]!]));
  const known = createLexicon(raw);
  return buildTables({
    ...less,
    prior: Float32Array.from(less.codes, (code) => prior.get(code)!),
    vectors: raw.vectors && { ...raw.vectors, ...rowsFor(less, raw, known.find) },
    ...{ noise: raw.noise, roles: raw.roles, abbreviations: raw.abbreviations, noJob: raw.noJob },
  });
}

/** The rows of meaning, under the numbers that families and codes have now. */
function rowsFor(less: RawTitles, raw: Tables, find: (word: string) => number) {
  const { row, dims, codes } = raw.vectors!;
  const rows = new Int16Array(Math.max(...less.termFamily) + 1).fill(-1);
  for (let w = 0; w < less.words.length; w++) {
    const at = find(less.words.at(w)!);
    if (at >= 0) rows[less.termFamily[less.wordTerm[w]!]!] = row[raw.termFamily[raw.wordTerm[at]!]!]!;
  }
  const of = less.codes.flatMap((code) => {
    const c = raw.codes.indexOf(code);
    return Array.from({ length: dims }, (_, d) => codes[c * dims + d]!);
  });
  return { row: rows, codes: of };
}
