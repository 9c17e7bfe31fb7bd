import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { catalogue, engine, FAR, FEATURES, NEAR, program, TARGET } from './fake.js';

test('what closes too little for a step of a plan comes last, unless words are searched for', () => {
  const list = catalogue([program('slight', { hours: 1 }), program('foreign', { languages: ['fr'] })]);
  const shown = (text?: string) =>
    engine()
      .recommend({ target: TARGET, lang: 'en', filters: { text } }, list)
      .items.map(({ program: { id }, slight }) => [id, slight]);
  assert.deepEqual(shown(), [
    ['foreign', false],
    ['slight', true],
  ]);
  assert.deepEqual(shown('course'), [
    ['slight', true],
    ['foreign', false],
  ]);
});

test('the list says that nothing fits exactly where a plan has no step for want of a program that does', () => {
  const rows = fc.array(
    fc.record({
      hours: fc.option(fc.integer({ min: 1, max: 60 })),
      noc: fc.constantFrom([TARGET], [NEAR], [FAR], [] as string[]),
      skills: fc.subarray(['Alpha', 'Beta', 'Delta']),
    }),
    { maxLength: 4 },
  );
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(rows, (some) => {
      const list = catalogue(
        some.map((row, i) => program(`${i}`, { ...row, title: { en: `Course ${i}x` } })),
      );
      const { nothingFits, items } = engine().recommend({ target: TARGET }, list);
      const { steps, notices } = engine().plan({ target: TARGET }, list);
      assert.equal(nothingFits, !steps.length, JSON.stringify(notices));
      assert.equal(
        nothingFits,
        items.every(({ slight }) => slight),
      );
      seen.add(nothingFits);
    }),
  );
  assert.equal(seen.size, 2, 'both were seen');
});

test('where nothing is left to build, that is said, not that nothing fits', () => {
  const list = catalogue([program('a', { title: { en: 'Alpha' } })]);
  const found = engine().recommend({ target: TARGET, have: FEATURES }, list);
  assert.deepEqual([found.nothingLeft, found.nothingFits], [true, false]);
  assert.deepEqual(
    found.items.map(({ slight, closes, closures }) => [slight, closes, closures]),
    [[false, 0, []]],
  );
  assert.equal(engine().recommend({ target: TARGET }, list).nothingLeft, false);
});
