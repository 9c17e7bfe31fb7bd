import { existsSync } from 'node:fs';
import { createTitleIndex, suggestAcross, type TitleIndex } from '../../src/engine/titles/index.js';
import type { Lang } from '../../src/engine/types.js';
import { scoreKinds, spread, type Contender, type KindScores } from './title-kinds.js';
import { PEERS, type TitleRow } from './title-peers.js';
import { readLabelFile, readQueries } from './title-queries.js';
import { withheldTitles } from './withheld-titles.js';

export type Search = (query: string) => string[];

/** Codes of an index's answers. */
export const codesOf =
  (index: TitleIndex): Search =>
  (query) =>
    index.search(query, 10).map(({ code }) => code);

/** Every library, opened over the same rows. */
const contenders = (cairn: Search, rows: readonly TitleRow[]): Contender[] => [
  { name: 'Cairn', search: cairn },
  ...PEERS.map(({ name, build }) => ({ name, search: build(rows) })),
];

/**
 * Learners' queries, those written after the engine, and titles no pack holds, at most `most` of each. Cairn answers
 * as the widget does: from the other language's titles too, where one's own is not sure.
 */
export function scoreSets(
  lang: Lang,
  indexes: Partial<Record<Lang, TitleIndex>>,
  rows: readonly TitleRow[],
  { most, sources }: { most: number; sources: string },
): KindScores[] {
  const ask: Search = (query) => suggestAcross(indexes, query, lang, 10).map(({ code }) => code);
  const all = contenders(ask, rows);
  const read = (name: string, files: readonly string[]) => {
    const queries = files.flatMap((file) => readQueries(`test/evaluation/titles.${lang}.${file}.tsv`));
    return { name: `${name} ${lang}`, queries: queries.filter(({ codes }) => codes.size > 0) };
  };
  const sets = [
    read('learners, look,', ['look']),
    read('learners, score,', ['score']),
    read('fresh', ['fresh.look', 'fresh.score']),
    read('later', ['later.look', 'later.score']),
  ];
  if (existsSync(sources)) sets.push({ name: `withheld ${lang}`, queries: withheldTitles(sources, lang) });
  return sets.flatMap(({ name, queries }) => scoreKinds(name, spread(queries, most), all));
}

/** Any labels, and queries for them. */
export function scoreLabels(labels: string, queries: string, lang: Lang, most: number): KindScores[] {
  const rows = readLabelFile(labels);
  const asked = readQueries(queries).filter(({ codes }) => codes.size > 0);
  const all = contenders(codesOf(createTitleIndex(rows, { lang })), rows);
  return scoreKinds(labels.split('/').at(-1)!, spread(asked, most), all);
}
