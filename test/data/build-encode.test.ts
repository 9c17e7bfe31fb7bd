import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeRows, encodeVarints } from '../../src/data/build/encode.js';
import { rows } from '../../src/engine/pack-text.js';
import { readVarints } from '../../src/engine/varint.js';

const pack = (sections: Record<string, Uint8Array>) => ({ id: 'x', schema: 1, meta: {}, sections });

test('varints come back as they went', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -90_000_000, max: 90_000_000 })), (numbers) => {
      assert.deepEqual(readVarints(encodeVarints(numbers)), numbers);
    }),
  );
  assert.deepEqual([...encodeVarints([0, -1, 1, 63, 64])], [0, 1, 2, 126, 128, 1]);
});

test('a torn last number is dropped; what is no integer is refused', () => {
  assert.deepEqual(readVarints(encodeVarints([5, 70_000]).subarray(0, 2)), [5]);
  assert.throws(() => encodeVarints([1.5]), RangeError);
});

test('rows of text come back as they went, accents and all', () => {
  const table = [
    ['ON', 'Ontario'],
    ['QC', 'Québec'],
  ];
  assert.deepEqual(rows(pack({ names: encodeRows(table) }), 'names'), table);
  assert.deepEqual(rows(pack({ names: encodeRows([]) }), 'names'), []);
  assert.deepEqual(rows(pack({}), 'names'), []);
  assert.throws(() => encodeRows([['a\tb']]), RangeError);
});
