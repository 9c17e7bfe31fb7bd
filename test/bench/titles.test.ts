import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PEERS } from '../../scripts/lib/title-peers.js';
import { readLabelFile, readQueries } from '../../scripts/lib/title-queries.js';
import { chanceError, percentile, place, scoreAnswers, type Answer } from '../../scripts/lib/title-scores.js';

const folder = mkdtempSync(join(tmpdir(), 'titles-'));
after(() => rmSync(folder, { recursive: true }));
const file = (text: string): string => {
  const path = join(folder, 'file.tsv');
  writeFileSync(path, text);
  return path;
};
const answer = (codes: string[], confidence = 0.5): Answer => ({
  codes,
  confidence,
  matched: '',
  milliseconds: 1,
});

test('query files: several codes, no occupation, kinds, heading, CRLF, byte order mark', () => {
  const queries = readQueries(file('\ufeffcodes\tquery\r\nA|B\tnurse\tplain\r\nNONE\tzzz\r\n\r\n'));
  assert.deepEqual(
    queries.map(({ query, codes, kind }) => [query, [...codes], kind]),
    [
      ['nurse', ['A', 'B'], 'plain'],
      ['zzz', [], ''],
    ],
  );
});

test('label files: with and without a heading', () => {
  assert.deepEqual(readLabelFile(file('code\tlabel\nA\tNurse\n')), [{ code: 'A', label: 'Nurse' }]);
  assert.deepEqual(readLabelFile(file('A\tNurse\n')), [{ code: 'A', label: 'Nurse' }]);
});

test('a query for no occupation is right when nothing confident is said', () => {
  const none = { query: 'zzz', codes: new Set<string>(), kind: '' };
  assert.equal(place(none, answer([])), 0);
  assert.equal(place(none, answer(['A'], 0.49)), 0);
  assert.equal(place(none, answer(['A'], 0.5)), -1);
});

test('scores are what counting by hand gives', () => {
  const wanted = ['A', 'B', 'C', 'D'].map((code) => ({ query: code, codes: new Set([code]), kind: '' }));
  const scores = scoreAnswers(wanted, [
    answer(['A'], 0.95),
    answer(['A', 'B'], 0.25),
    answer([...'ABXYZWC'], 0.25),
    answer([]),
  ]);
  assert.deepEqual(
    [scores.top1, scores.top5, scores.success10, scores.mrr, scores.n],
    [0.25, 0.5, 0.75, 0.4107, 4],
  );
  // Bins: one answer of 0.95, right; two of 0.25, wrong: (0.05 + 0.5) / 3.
  assert.equal(scores.ece, 0.1833);
  assert.equal(percentile([3, 1, 2], 0.5), 2);
});

const ROWS = ['Registered nurse', 'Truck driver', 'Welder', 'Dental hygienist'].map((label, i) => ({
  code: `C${i}`,
  label,
}));
for (const { name, build } of PEERS) {
  test(`${name} is set up so that it finds a title it was given`, () => {
    const search = build(ROWS);
    for (const { code, label } of ROWS) assert.equal(search(label)[0], code, label);
  });
}

test('the calibration error of perfect confidences is what drawing answers by them gives', () => {
  const answers = Array.from({ length: 400 }, (_, i) => answer(['A'], 0.05 + (0.9 * i) / 399));
  let seed = 7;
  const random = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
  let sum = 0;
  for (let round = 0; round < 300; round++) {
    const drawn = answers.map(({ confidence }) => ({
      query: '',
      codes: new Set([random() < confidence ? 'A' : 'B']),
      kind: '',
    }));
    sum += scoreAnswers(drawn, answers).ece;
  }
  assert.ok(Math.abs(sum / 300 - chanceError(answers)) < 0.004, `${sum / 300}`);
  assert.equal(chanceError([]), 0);
});
