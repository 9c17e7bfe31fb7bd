import { existsSync } from 'node:fs';
import { createTitleIndex, suggestAcross, type TitleIndex } from '../../src/engine/titles/index.js';
import type { Lang } from '../../src/engine/types.js';
import { scoreKinds, spread, type KindScores } from './title-kinds.js';
import { PEERS, type TitleRow } from './title-peers.js';
import { remembered } from './remembered.js';
import { readLabelFile, readQueries, type TitleQuery } from './title-queries.js';
import { spellings, unseen, withheldTitles } from './withheld-titles.js';

export type Search = (query: string) => string[];

/** Codes of an index's answers. */
export const codesOf =
  (index: TitleIndex): Search =>
  (query) =>
    index.search(query, 10).map(({ code }) => code);

/** Scores the sets, Cairn beside every library over the same rows. */
function scoreAll(
  sets: readonly { name: string; queries: readonly TitleQuery[] }[],
  cairn: Search,
  rows: readonly TitleRow[],
): KindScores[] {
  const peers = PEERS.map((peer) => ({ name: peer.name, ...remembered(peer, rows) }));
  const contenders = [{ name: 'Cairn', search: cairn }, ...peers];
  const scores = sets.flatMap(({ name, queries }) => scoreKinds(name, queries, contenders));
  for (const peer of peers) peer.keep();
  return scores;
}

/**
 * Learners' queries, those written after the engine, and withheld titles that are in no pack some other way, at most
 * `most` of each. Cairn answers as the widget does: from the other language's titles too, where one's own is not sure.
 */
export function scoreSets(
  lang: Lang,
  indexes: Partial<Record<Lang, TitleIndex>>,
  rows: readonly TitleRow[],
  { most, sources }: { most: number; sources: string },
): KindScores[] {
  const ask: Search = (query) => suggestAcross(indexes, query, lang, 10).map(({ code }) => code);
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
  if (existsSync(sources)) {
    const known = new Set(rows.flatMap(({ label }) => spellings(label)));
    sets.push({ name: `withheld ${lang}`, queries: unseen(withheldTitles(sources, lang), known) });
  }
  return scoreAll(
    sets.map(({ name, queries }) => ({ name, queries: spread(queries, most) })),
    ask,
    rows,
  );
}

/** Any labels, and queries for them. */
export function scoreLabels(labels: string, queries: string, lang: Lang, most: number): KindScores[] {
  const rows = readLabelFile(labels);
  const asked = readQueries(queries).filter(({ codes }) => codes.size > 0);
  const set = { name: labels.split('/').at(-1)!, queries: spread(asked, most) };
  return scoreAll([set], codesOf(createTitleIndex(rows, { lang })), rows);
}
