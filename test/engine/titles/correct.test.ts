import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createCorrector, distance, slips } from '../../../src/engine/titles/correct.js';
import { naiveDistance, naivePrefixDistance } from './naive.js';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'r'), minLength: 1, maxLength: 9 });

test('the bounded distance is the naive one, up to its bound', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (from, to, most) => {
      assert.equal(distance(from, to, most), Math.min(naiveDistance(from, to), most + 1));
    }),
    { numRuns: 2000 },
  );
});

test('the distance to a beginning is the least over all beginnings', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (from, to, most) => {
      assert.equal(distance(from, to, most, true), Math.min(naivePrefixDistance(from, to), most + 1));
    }),
    { numRuns: 2000 },
  );
});

test('corrections are every near word and no other, nearest first', () => {
  // Letters that no sound rule touches, and a first letter in common: the plain distance alone decides.
  const plain = fc
    .string({ unit: fc.constantFrom('a', 'e', 'n', 't', 'r'), minLength: 3, maxLength: 8 })
    .map((tail) => `m${tail}`);
  const single = plain.filter((text) => !/(.)\1/.test(text));
  fc.assert(
    fc.property(fc.uniqueArray(single, { minLength: 1, maxLength: 20 }), single, (words, sought) => {
      const found = createCorrector(words)(sought, false);
      const most = slips(sought.length);
      const distances = words.map((other) => naiveDistance(sought, other));
      const least = Math.min(...distances);
      const wanted = words.flatMap((_, at) => (distances[at]! <= Math.min(most, least + 1) ? [at] : []));
      assert.deepEqual(new Set(found.map(({ at }) => at)).size, Math.min(12, wanted.length));
      for (const { at, slips: d } of found) assert.equal(d, distances[at]);
      for (let i = 1; i < found.length; i++) assert.ok(found[i]!.slips >= found[i - 1]!.slips);
    }),
  );
});
