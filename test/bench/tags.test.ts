import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreement, both, readPass, score, shares, tally, union } from '../../scripts/lib/tag-scores.js';

const known = new Set(['x', 'y', 'z']);
const pass = (lists: Record<string, string[]>): Map<string, string[]> => new Map(Object.entries(lists));

test('label files: heading or not, several features, none, CRLF, byte order mark', () => {
  const read = readPass('\ufeffid\tfeatures\r\np1\tx; y\r\np2\t-\r\n\r\n', 'file', known);
  assert.deepEqual([...read], Object.entries({ p1: ['x', 'y'], p2: [] }));
  assert.deepEqual([...readPass('p1\tz', 'file', known)], [['p1', ['z']]]);
});

test('label files: an unknown or empty feature and a program given twice are named with their line', () => {
  assert.throws(() => readPass('id\tfeatures\np1\tx;w\n', 'file', known), /file, line 2: "w"/);
  assert.throws(() => readPass('p1\t\n', 'file', known), /file, line 1: ""/);
  assert.throws(() => readPass('p1\tx\np1\ty\n', 'file', known), /file, line 2: p1 stands twice/);
});

test('precision, recall and F1 are over all decisions, not a mean of programs', () => {
  const sum = tally();
  score(sum, ['x'], ['x']);
  score(sum, ['x', 'y', 'z'], ['z']);
  score(sum, [], ['x', 'y']);
  assert.deepEqual(sum, { said: 4, wanted: 4, right: 2 });
  assert.deepEqual(shares({ said: 4, wanted: 8, right: 2 }), { precision: 0.5, recall: 0.25, f1: 0.333 });
  assert.deepEqual(shares(tally()), { precision: 0, recall: 0, f1: 0 });
});

test('union and both', () => {
  assert.deepEqual(union(['x', 'y'], ['y', 'z']), ['x', 'y', 'z']);
  assert.deepEqual(both(['x', 'y'], ['y', 'z']), ['y']);
});

test('labellers who say the same agree wholly; two empty lists are the same', () => {
  const one = pass({ p1: ['x'], p2: [] });
  assert.deepEqual(agreement(one, one, 3), { f1: 1, jaccard: 1, kappa: 1 });
});

test('agreement worked by hand: ten decisions, one shared yes, one yes each apart', () => {
  // Observed 8 of 10; by chance 0.2 × 0.2 + 0.8 × 0.8 = 0.68; kappa = 0.12 ÷ 0.32.
  const found = agreement(pass({ p1: ['x', 'y'], p2: [] }), pass({ p1: ['x'], p2: ['z'] }), 5);
  assert.deepEqual(found, { f1: 0.5, jaccard: 0.25, kappa: 0.375 });
});

test('agreement is the same whoever comes first, and chance alone is no agreement', () => {
  const [one, two] = [pass({ p1: ['x', 'y'], p2: ['z'] }), pass({ p1: ['y'], p2: ['x', 'z'] })];
  assert.deepEqual(agreement(one, two, 3), agreement(two, one, 3));
  const [half, other] = [pass({ p1: ['x', 'y'], p2: [] }), pass({ p1: ['x'], p2: ['x'] })];
  assert.equal(agreement(half, other, 2).kappa, 0);
});
