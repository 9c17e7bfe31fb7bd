import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compress } from '../../src/data/pack/compress.js';
import { decodePack, encodePack } from '../../src/data/pack/container.js';
import { decompress } from '../../src/data/pack/decompress.js';
import { PackError } from '../../src/engine/errors.js';

const header = { id: 'occupations', schema: 1, meta: { note: 'é' } };
const sample = (): Uint8Array =>
  encodePack(header, { a: Uint8Array.of(1, 2, 3), b: Float32Array.of(1.5, -2), c: new Uint32Array(0) });

const section = fc.oneof(
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.int8Array(),
  fc.int16Array(),
  fc.int32Array(),
  fc.float32Array({ noNaN: true }),
);

test('what is encoded is decoded, in any place of a buffer', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), section, { maxKeys: 6 }),
      fc.string(),
      fc.nat(9),
      (sections, note, shift) => {
        const bytes = encodePack({ id: 'x', schema: 3, meta: { note } }, sections);
        const host = new Uint8Array(bytes.length + shift);
        host.set(bytes, shift);
        const pack = decodePack(host.subarray(shift));
        assert.deepEqual(
          { ...pack, sections: undefined },
          { id: 'x', schema: 3, meta: { note }, sections: undefined },
        );
        assert.deepEqual(Object.keys(pack.sections), Object.keys(sections));
        for (const [name, data] of Object.entries(sections)) {
          assert.equal(pack.sections[name]!.constructor, data.constructor);
          assert.deepEqual([...pack.sections[name]!], [...data]);
        }
      },
    ),
  );
});

test('every cut is noticed', () => {
  const bytes = sample();
  const needed = bytes.length - 5; // the last section with content ends before padding
  for (let length = 0; length < needed - 8; length++) {
    assert.throws(() => decodePack(bytes.slice(0, length)), PackError, `cut at ${length}`);
  }
});

test('other bytes are refused by name', () => {
  assert.throws(() => decodePack(new TextEncoder().encode('<!doctype html><p>Not found')), /no Cairn pack/);
  const other = sample();
  other[5] = 2;
  assert.throws(() => decodePack(other), PackError);
});

test('compression is deterministic, and checked when undone', async () => {
  const raw = sample();
  const [one, two] = await Promise.all([compress(raw), compress(raw)]);
  assert.deepEqual(one, two);
  assert.deepEqual(await decompress(new Uint8Array(one)), raw);
  const torn = new Uint8Array(one.slice(0, -9));
  await assert.rejects(decompress(torn));
  const flipped = new Uint8Array(one);
  flipped[flipped.length - 6]! ^= 1; // the checksum
  await assert.rejects(decompress(flipped));
});
