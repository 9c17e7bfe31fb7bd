/**
 * Measures title matching on queries with known answers.
 *
 *   npm run eval:titles -- --queries FILE.tsv --lang en [--labels FILE.tsv] [--misses]
 *
 * Without --queries it runs the development sets of test/evaluation and, where the source files are at hand
 * (--sources DIR, default ../shared/data), the titles withheld from the packs, all and those that are no title of the
 * pack some other way. The last line is JSON.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createTitleIndex, openTitleIndex, suggestAcross } from '../src/engine/titles/index.js';
import type { Lang } from '../src/engine/types.js';
import { openPack } from '../src/node.js';
import { readLabelFile, readQueries, type TitleQuery } from './lib/title-queries.js';
import { chanceError, claimsOf, place, scoreAnswers, type Answer } from './lib/title-scores.js';
import { packTitles, unseen, withheldTitles } from './lib/withheld-titles.js';

const { values: args } = parseArgs({
  options: {
    queries: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    labels: { type: 'string' },
    packs: { type: 'string', default: 'src/data/packs' },
    sources: { type: 'string', default: '../shared/data' },
    misses: { type: 'boolean', default: false },
  },
});
const LIMIT = 10;
/** The development sets, and the beginnings and ends of the names of their files; the first three together as well. */
const SETS: [name: string, ...files: [set: string, version: string][]][] = [
  ['learner queries', ['titles', '']],
  ['fresh queries', ['titles', 'fresh.']],
  ['later queries', ['titles', 'later.']],
  ['learner, fresh and later queries', ['titles', ''], ['titles', 'fresh.'], ['titles', 'later.']],
  ['latest queries', ['titles', 'latest.']],
  ['blind queries', ['titles', 'blind.']],
  ['phrases', ['phrases', '']],
  ['no job', ['none', '']],
];
type Find = (query: string) => { code: string; matched: string; confidence: number }[];

async function finder(lang: Lang): Promise<Find> {
  if (args.labels) {
    const index = createTitleIndex(readLabelFile(args.labels), { lang });
    return (query) => index.search(query, LIMIT);
  }
  const { titles } = await openPack(args.packs, { lang: ['en', 'fr'], region: 'CA', topics: false });
  const indexes = { en: openTitleIndex(titles.en!), fr: openTitleIndex(titles.fr!) };
  return (query) => suggestAcross(indexes, query, lang, LIMIT);
}

function answer(find: Find, query: string): Answer {
  const from = performance.now();
  const found = find(query);
  return {
    milliseconds: performance.now() - from,
    codes: found.map(({ code }) => code),
    confidence: found[0]?.confidence ?? 0,
    matched: found[0]?.matched ?? '',
  };
}

function report(name: string, queries: TitleQuery[], find: Find): void {
  // Asked once before it is timed: at a keystroke, all but the last letter has been asked before.
  for (const { query } of queries) find(query);
  const answers = queries.map(({ query }) => answer(find, query));
  if (args.misses) {
    queries.forEach((query, i) => {
      const at = place(query, answers[i]!);
      if (at === 0) return;
      const { codes, matched, confidence } = answers[i]!;
      const wanted = [...query.codes].join('|') || 'NONE';
      console.log(
        `${at < 0 ? '–' : at + 1}\t${query.query}\twanted ${wanted}\tgot ${codes[0] ?? 'nothing'} ${matched} (${confidence.toFixed(2)})`,
      );
    });
  }
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  if (kinds.length > 1) {
    for (const kind of kinds) {
      const of = queries
        .map((query, i) => [query, answers[i]!] as const)
        .filter(([query]) => query.kind === kind);
      const { top1, top5, n } = scoreAnswers(
        of.map(([query]) => query),
        of.map(([, found]) => found),
      );
      console.log(`  ${kind.padEnd(16)} top-1 ${top1.toFixed(2)}  top-5 ${top5.toFixed(2)}  n ${n}`);
    }
  }
  const scores = scoreAnswers(queries, answers);
  console.log(
    `${name}: top-1 ${scores.top1.toFixed(3)}, top-5 ${scores.top5.toFixed(3)}, success@10 ${scores.success10.toFixed(3)}, ` +
      `MRR ${scores.mrr.toFixed(3)}, calibration error ${scores.ece.toFixed(3)} (${chanceError(claimsOf(queries, answers)).toFixed(3)} were it perfect), p50 ${scores.p50} ms, p95 ${scores.p95} ms, n ${scores.n}`,
  );
  console.log(JSON.stringify(scores));
}

if (args.queries) {
  report(args.queries, readQueries(args.queries), await finder(args.lang as Lang));
} else {
  for (const lang of ['en', 'fr'] as const) {
    const find = await finder(lang);
    for (const half of ['look', 'score']) {
      for (const [name, ...files] of SETS) {
        const queries = files.flatMap(([set, version]) =>
          readQueries(`test/evaluation/${set}.${lang}.${version}${half}.tsv`),
        );
        // Kinds are told set by set.
        report(
          `${name}, ${lang}, ${half}`,
          files.length > 1 ? queries.map((query) => ({ ...query, kind: '' })) : queries,
          find,
        );
      }
    }
    if (existsSync(args.sources)) {
      const withheld = withheldTitles(args.sources, lang);
      report(`withheld titles, ${lang}`, withheld, find);
      report(`withheld titles, unseen, ${lang}`, unseen(withheld, await packTitles(args.packs, lang)), find);
    }
  }
}
