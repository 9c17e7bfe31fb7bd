import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeTitles } from '../../../src/data/build/titles-encode.js';
import { learnVectors, vectorSections } from '../../../src/data/build/vectors.js';
import { decodePack, encodePack } from '../../../src/data/pack/container.js';
import { root } from '../../../src/engine/text/index.js';
import { openTitleIndex } from '../../../src/engine/titles/index.js';
import { numberAt, readVectors } from '../../../src/engine/titles/meaning.js';

const CODES = ['B1', 'C1', 'P1', 'R1'];
const LABELS = [
  { code: 'B1', label: 'Baker' },
  { code: 'C1', label: 'Cashier' },
  { code: 'P1', label: 'Plumber' },
  { code: 'R1', label: 'Roofer' },
];
/** What is done in each: words that no title holds. */
const DEEDS: [string, string][] = [
  ['B1', 'bread dough oven'],
  ['B1', 'bread cake'],
  ['C1', 'till money customers'],
  ['C1', 'till groceries'],
  ['P1', 'pipes water'],
  ['P1', 'leaking pipes drains'],
  ['R1', 'shingles house'],
  ['R1', 'shingles ladder'],
];
const lessons = DEEDS.flatMap(([code, text]) =>
  Array.from({ length: 20 }, () => ({
    roots: text.split(' ').map((word) => root(word, 'en')),
    codes: new Map([[code, 1]]),
    weight: 1,
  })),
);
const vectors = learnVectors(lessons, CODES, 5, 8);
const more = ['bread', 'till', 'pipes', 'shingles', 'water', 'money', 'dough', 'cake', 'drains'];

function pack(withVectors: boolean) {
  const { meta, sections, words, wordTerm, termFamily } = encodeTitles(LABELS, 'en', more);
  const written = vectorSections(vectors, 'en', words, (word) => termFamily[wordTerm[word]!]!);
  return {
    words,
    family: (word: string): number => termFamily[wordTerm[words.indexOf(word)]!]!,
    families: Math.max(...termFamily) + 1,
    open: decodePack(
      encodePack(
        {
          id: 'titles.en',
          schema: 2,
          meta: { lang: 'en', ...meta, ...(withVectors ? written.meta : {}) },
        },
        { ...sections, ...(withVectors ? written.sections : {}) },
      ),
    ),
  };
}
const made = pack(true);
const index = openTitleIndex(made.open);
const silent = openTitleIndex(pack(false).open);

for (const [query, code] of [
  ['bread', 'B1'],
  ['someone at a till', 'C1'],
  ['pipe', 'P1'],
  ['shingles', 'R1'],
] as const) {
  test(`"${query}", in no title, means ${code}`, () => {
    assert.equal(index.search(query)[0]?.code, code);
    assert.deepEqual(silent.search(query), [], 'without vectors nothing is known of it');
  });
}

test('meaning finds, but makes far less sure than a title does', () => {
  const [bread, baker] = ['bread', 'baker'].map((query) => index.search(query)[0]!.confidence);
  // How sure in numbers is fitted to whole packs; on a toy one only the distance means something.
  assert.ok(bread! < 0.75 * baker!, `${bread} and ${baker}`);
});

test('the words of a title still decide', () => {
  assert.equal(index.search('baker')[0]?.code, 'B1');
  assert.equal(index.search('roofer')[0]?.matched, 'Roofer');
});

test('words that nothing is known of mean nothing', () => {
  assert.deepEqual(index.search('zzzyx'), silent.search('zzzyx'));
});

test('only the roots that tell most have a vector', () => {
  assert.equal(vectors.roots.size, 8);
  assert.ok(vectors.roots.has(root('shingles', 'en')));
});

test('learning is the same every time', () => {
  const again = learnVectors(lessons, CODES, 5, 8);
  assert.deepEqual(again.codes, vectors.codes);
  assert.deepEqual(again.roots, vectors.roots);
});

test('what a pack holds is what was learned, within what four bits lose', () => {
  const written = readVectors(made.open, made.families)!;
  const { dims, row, unit, codes } = written;
  for (const word of ['bread', 'till', 'shingles']) {
    const learned = vectors.roots.get(root(word, 'en'))!;
    const at = row[made.family(word)]!;
    const read = Array.from({ length: dims }, (_, d) => numberAt(written, at, d) * unit);
    CODES.forEach((code, c) => {
      const dot = (a: ArrayLike<number>, b: ArrayLike<number>, from: number): number =>
        Array.from({ length: dims }, (_, d) => a[d]! * b[from + d]!).reduce((x, y) => x + y, 0);
      const wanted = dot(learned, vectors.codes, c * dims);
      const sizes = dot(learned.map(Math.abs), vectors.codes.map(Math.abs), c * dims);
      assert.ok(
        Math.abs(dot(read, codes, c * dims) - wanted) <= 0.2 * sizes + 0.05,
        `${word} and ${code}: ${dot(read, codes, c * dims)} for ${wanted}`,
      );
    });
  }
});

test('families far apart keep their vectors', () => {
  const gaps = { vectorGap: Uint8Array.of(1, 255, 255, 3), vectorScale: Uint8Array.of(1, 2) };
  const sections = { ...gaps, vectorWords: Uint8Array.of(0x9f, 0x18), vectorCodes: Int8Array.of(1, 1) };
  const read = readVectors({ id: '', schema: 2, meta: { dims: 2, unit: 0.5 }, sections }, 600)!;
  assert.equal(read.row[0], 0);
  assert.equal(read.row[513], 1);
  assert.equal(read.row.filter((at) => at >= 0).length, 2);
  assert.deepEqual(
    [0, 1].map((at) => [numberAt(read, at, 0), numberAt(read, at, 1)]),
    [
      [7, 1],
      [0, -14],
    ],
  );
});
