/**
 * Cairn beside the libraries a site could use instead: same machine, same run, same titles, same queries.
 *
 *   npm run bench:titles -- [--lang en|fr] [--sample 40] [--no-growth] [--no-kinds] [--short] [--sources DIR]
 *                           [--most 300] [--labels FILE.tsv --queries FILE.tsv]
 *
 * Accuracy over the development queries, time a query and a keystroke, opening, memory, bytes to transfer, keystrokes
 * saved, growth with 1, 3, 10 and 30 times the titles. Then top-1 and top-5 by set and kind, every library over the
 * same queries, at most --most of a set: learners' (both halves), withheld titles where the source files are at hand,
 * and any labels with queries for them; a `!` marks where another is ahead. Fuse.js takes up to two seconds a query,
 * so this takes an hour in French: --short leaves out growth and asks 40 queries a set; answers compared by kind (never
 * times) are remembered under .cache/ for a next run over the same titles. Writes results/titles-bench.json.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { buildTables } from '../src/engine/titles/build.js';
import { createTitleIndex, openTitleIndex } from '../src/engine/titles/index.js';
import { decodeTitles } from '../src/engine/titles/decode.js';
import type { Lang } from '../src/engine/types.js';
import { openPack } from '../src/node.js';
import { PEERS, type TitleRow } from './lib/title-peers.js';
import { GROWTH, growth, time } from './lib/title-growth.js';
import { kindTable, spread, type KindScores } from './lib/title-kinds.js';
import { readQueries, type TitleQuery } from './lib/title-queries.js';
import { percentile } from './lib/title-scores.js';
import { codesOf, scoreLabels, scoreSets, type Search } from './lib/title-sets.js';

const { values: args } = parseArgs({
  options: {
    lang: { type: 'string' },
    packs: { type: 'string', default: 'src/data/packs' },
    sample: { type: 'string', default: '40' },
    'no-growth': { type: 'boolean', default: false },
    'no-kinds': { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    most: { type: 'string', default: '300' },
    sources: { type: 'string', default: '../shared/data' },
    labels: { type: 'string' },
    queries: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (args.help) {
  console.log(
    readFileSync(new URL(import.meta.url), 'utf8')
      .split('*/')[0]!
      .replace(/^\/?\s?\*+ ?/gm, ''),
  );
  process.exit();
}
/** Queries of a set, at most, where libraries are compared by kind. */
const MOST = args.short ? 40 : Number(args.most);

const beginnings = (query: string): string[] => Array.from(query, (_, i) => query.slice(0, i + 1));

function accuracy(search: Search, queries: readonly TitleQuery[]) {
  const places = queries.map(({ query, codes }) => search(query).findIndex((code) => codes.has(code)));
  const share = (k: number): number => places.filter((at) => at >= 0 && at < k).length / places.length;
  return {
    top1: share(1),
    top5: share(5),
    mrr: places.reduce((sum, at) => sum + (at < 0 ? 0 : 1 / (at + 1)), 0) / places.length,
  };
}

/** Characters typed until a right group is among the first three; the whole query and one more where it never is. */
function keystrokes(search: Search, queries: readonly TitleQuery[]): { mean: number; p90: number } {
  const needed = queries.map(({ query, codes }) => {
    const at = beginnings(query).findIndex((begun) =>
      search(begun)
        .slice(0, 3)
        .some((code) => codes.has(code)),
    );
    return at < 0 ? query.length + 1 : at + 1;
  });
  return { mean: needed.reduce((a, b) => a + b, 0) / needed.length, p90: percentile(needed, 0.9) };
}

// Collecting on demand: without it the garbage of one library is counted as the memory of the next.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const memory = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

function measure(
  name: string,
  slow: boolean,
  open: () => Search,
  queries: readonly TitleQuery[],
  opening: readonly TitleQuery[],
  bytes: number,
) {
  const before = memory();
  const from = performance.now();
  const search = open();
  search('a');
  const openTime = performance.now() - from;
  const held = memory() - before;
  const asked = slow ? spread(queries, Number(args.sample)) : queries;
  const ask = (of: readonly TitleQuery[]): number[] =>
    time(
      search,
      of.map(({ query }) => query),
    );
  // Just opened, much of the code runs for the first time; of a slow one a few show as much.
  const cold = ask(slow ? spread(opening, 20) : opening);
  const perQuery = ask(asked);
  const again = slow ? perQuery : ask(asked);
  const typed = asked.flatMap(({ query }) => beginnings(query));
  const perKey = time(search, slow ? spread(typed, Number(args.sample)) : typed);
  const saved = slow ? null : keystrokes(search, queries);
  return {
    name,
    ...accuracy(search, asked),
    n: asked.length,
    query: {
      p50: percentile(perQuery, 0.5),
      p95: percentile(perQuery, 0.95),
      cold: percentile(cold, 0.95),
      again: percentile(again, 0.95),
    },
    keystroke: { p50: percentile(perKey, 0.5), p95: percentile(perKey, 0.95) },
    open: openTime,
    memory: held,
    bytes,
    keystrokes: saved,
  };
}

const cell = (value: number, digits = 2): string => value.toFixed(digits).padStart(8);
const byKind: KindScores[] = [];
const results: Record<string, unknown> = { node: process.version, date: new Date().toISOString() };
const langs = args.lang ? [args.lang as Lang] : (['en', 'fr'] as const);
for (const lang of langs) {
  const packs = await openPack(args.packs, { lang, region: 'CA', topics: false });
  const pack = packs.titles[lang]!;
  const raw = buildTables(decodeTitles(pack));
  const rows: TitleRow[] = [];
  for (let t = 0; t < raw.titleCode.length; t++) {
    if (raw.trust[t] !== 100) continue;
    const code = raw.codes[raw.titleCode[t]!]!;
    rows.push({ code, label: raw.text(t, false) });
    if (raw.text(t, true) !== raw.text(t, false)) rows.push({ code, label: raw.text(t, true) });
  }
  const read = (set: string): TitleQuery[] =>
    ['look', 'score']
      .flatMap((half) => readQueries(`test/evaluation/titles.${lang}.${set}${half}.tsv`))
      .filter(({ codes }) => codes.size > 0);
  const queries = read('');
  const opening = read('fresh.');
  const manifest = JSON.parse(readFileSync(`${args.packs}/manifest.json`, 'utf8')) as {
    packs: { id: string; file: string }[];
  };
  const packBytes = statSync(
    `${args.packs}/${manifest.packs.find(({ id }) => id === `titles.${lang}`)!.file}`,
  ).size;
  const titleBytes = gzipSync(JSON.stringify(rows.map(({ code, label }) => [code, label])), {
    level: 9,
  }).length;
  const cairn = (): Search => codesOf(openTitleIndex(pack));
  const table = [measure('Cairn', false, cairn, queries, opening, packBytes)];
  for (const { name, slow, build } of PEERS)
    table.push(measure(name, slow, () => build(rows), queries, opening, titleBytes));
  console.log(`\n${rows.length} titles, ${lang}; ${queries.length} queries (slow peers: a sample)`);
  console.log(
    '                    top-1   top-5     MRR  query p50    p95   again    cold   key p50     p95   open ms    MB      kB  keys mean p90',
  );
  for (const row of table) {
    console.log(
      row.name.padEnd(16) +
        cell(row.top1, 3) +
        cell(row.top5, 3) +
        cell(row.mrr, 3) +
        ' ' +
        cell(row.query.p50) +
        cell(row.query.p95) +
        cell(row.query.again) +
        cell(row.query.cold) +
        ' ' +
        cell(row.keystroke.p50) +
        cell(row.keystroke.p95) +
        ' ' +
        cell(row.open, 0) +
        cell(row.memory, 1) +
        cell(row.bytes / 1000, 1) +
        (row.keystrokes ? cell(row.keystrokes.mean, 1) + cell(row.keystrokes.p90, 0) : ''),
    );
  }
  const [own, ...others] = table;
  const ratios = Object.fromEntries(
    others.map(({ name, keystroke, query }) => [
      name,
      {
        keystroke: keystroke.p95 / own!.keystroke.p95,
        query: query.p95 / own!.query.p95,
        again: query.again / own!.query.again,
        cold: query.cold / own!.query.cold,
      },
    ]),
  );
  console.log(
    'slower than Cairn at p95, a keystroke / a whole query not asked before / asked again / just opened:',
  );
  for (const [name, { keystroke, query, again, cold }] of Object.entries(ratios))
    console.log(
      '  ' + name.padEnd(16) + [keystroke, query, again, cold].map((ratio) => cell(ratio, 1) + '×').join(''),
    );
  results[lang] = { titles: rows.length, table, ratios };
  if (!args['no-kinds']) {
    const { titles } = await openPack(args.packs, { lang: ['en', 'fr'], region: 'CA', topics: false });
    const indexes = { en: openTitleIndex(titles.en!), fr: openTitleIndex(titles.fr!) };
    byKind.push(...scoreSets(lang, indexes, rows, { most: MOST, sources: args.sources }));
  }
  if (args['no-growth'] || args.short || lang === 'fr') continue;
  const sample = spread(queries, 40).map(({ query }) => query);
  const grows: Record<string, (number | null)[]> = {
    Cairn: growth(sample, rows, (some) => codesOf(createTitleIndex(some, { lang }))),
  };
  for (const { name, build } of PEERS.filter((peer) => !peer.slow))
    grows[name] = growth(sample.slice(0, 15), rows, build);
  console.log(`p95 a query at ${GROWTH.join('×, ')}× the titles:`);
  for (const [name, times] of Object.entries(grows))
    console.log(name.padEnd(16) + times.map((value) => (value === null ? '       –' : cell(value))).join(''));
  results.growth = { times: GROWTH, p95: grows };
}
if (args.labels && args.queries) byKind.push(...scoreLabels(args.labels, args.queries, langs[0]!, MOST));
if (byKind.length) console.log(`\n${kindTable(byKind)}`);
results.kinds = byKind;
mkdirSync('results', { recursive: true });
writeFileSync('results/titles-bench.json', JSON.stringify(results, null, 2));
