import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeTitles } from '../../../src/data/build/titles-encode.js';
import { buildTables } from '../../../src/engine/titles/build.js';
import { decodeTitles } from '../../../src/engine/titles/decode.js';
import { readLabels } from '../../../src/engine/titles/read-labels.js';
import { createFinder } from '../../../src/engine/titles/find.js';
import type { Rows } from '../../../src/engine/titles/rows.js';
import { endOf, mainEndOf, type RawTitles, type Tables } from '../../../src/engine/titles/tables.js';
import type { Lang } from '../../../src/engine/types.js';
import { openPack } from '../../../src/node.js';
import { naiveTables } from './naive-tables.js';

const row = ({ start, end, items }: Rows, i: number): number[] => [...items.subarray(start[i], end[i])];

/** Everything filled in, term by term in the order given, is what the definitions say. */
function sameTables(open: () => RawTitles, order: (count: number) => Iterable<number>): void {
  const naive = naiveTables(open());
  const tables = buildTables(open());
  for (const term of order(tables.termCount)) {
    tables.ready(term);
    assert.equal(tables.idf[term], naive.idf[term]);
    assert.deepEqual(row(tables.posts, term), naive.posts[term]);
    assert.deepEqual(row(tables.rows, term), naive.rows[term]);
    assert.deepEqual(
      [...tables.rows.share.subarray(tables.rows.start[term], tables.rows.end[term])],
      naive.shares[term],
    );
    assert.deepEqual(
      [...tables.rows.begun.subarray(tables.rows.start[term], tables.rows.end[term])],
      naive.begun[term],
    );
  }
  naive.titles.forEach(({ code, terms, main }, t) => {
    tables.prepare(t);
    assert.equal(tables.titleCode[t], code);
    const { items, start } = tables.terms;
    const end = endOf(items, start[t]!);
    assert.deepEqual([...items.subarray(start[t], end)], terms);
    assert.equal(mainEndOf(items, start[t]!) - start[t]!, main);
  });
}

/** Each number below `count` once, far from where it stands. */
function* scattered(count: number): Generator<number> {
  for (let step = 0; step < 7; step++) for (let i = 6 - step; i < count; i += 7) yield i;
}

for (const lang of ['en', 'fr'] as const) {
  const packs = openPack('src/data/packs', { lang, region: 'CA', topics: false });

  test(`tables of the ${lang} pack, filled in as asked, are those counted at once`, async () => {
    const pack = (await packs).titles[lang]!;
    sameTables(() => decodeTitles(pack), scattered);
  });

  test(`searches of the ${lang} pack answer the same whatever was asked before`, async () => {
    const pack = (await packs).titles[lang]!;
    const whole = buildTables(decodeTitles(pack));
    for (let term = 0; term < whole.termCount; term++) whole.ready(term);
    const eager = createFinder(whole);
    const lazy = createFinder(buildTables(decodeTitles(pack)));
    const fresh = (tables: Tables, query: string) => createFinder(tables).find(query);
    for (let i = 0; i < 1500; i++) {
      const title = whole.text((i * 7919) % whole.titleCode.length, i % 2 === 1);
      const query = i % 3 ? title.slice(0, 1 + (i % title.length)) : `${title.slice(2)} ${title.slice(0, 1)}`;
      assert.deepEqual(lazy.find(query), eager.find(query), query);
      if (i % 500 === 1) assert.deepEqual(fresh(buildTables(decodeTitles(pack)), query), eager.find(query));
    }
  });
}

const word = fc.constantFrom(
  'nurse',
  'nurses',
  'of',
  'truck',
  'driver',
  'manager',
  'œuvre',
  'été',
  'A.B.',
  '3',
);
const label = fc
  .array(fc.tuple(fc.constantFrom(' ', ' ', ' - ', ' (', '-', "'"), word), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map(([between, of], i) => (i ? between : '') + of).join(''));
const labels = fc.array(
  fc.record({ code: fc.constantFrom('a', 'b', 'c'), label, trust: fc.constantFrom(1, 0.5) }),
  { minLength: 1, maxLength: 30 },
);

test('tables of any labels, read or packed, are those counted at once', () => {
  fc.assert(
    fc.property(labels, fc.constantFrom<Lang>('en', 'fr'), (rows, lang) => {
      sameTables(() => readLabels(rows, lang), scattered);
      const { meta, sections } = encodeTitles(rows, lang);
      const pack = { id: 'titles.x', schema: 2, meta: { lang, ...meta }, sections };
      sameTables(() => decodeTitles(pack), scattered);
    }),
  );
});
