import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { UnknownOccupationError } from '../../../src/engine/errors.js';
import { codes, engine } from '../packs.js';

const code = fc.constantFrom(...codes);
/** A target, perhaps a current job, and some of the target's features by position. */
const situation = fc.record({
  target: code,
  current: fc.option(code, { nil: undefined }),
  ticks: fc.uniqueArray(fc.nat(25), { maxLength: 12 }),
  lacks: fc.uniqueArray(fc.nat(25), { maxLength: 6 }),
});
const ids = (target: string): string[] => engine.gap(target).items.map(({ id }) => id);
const pick = (all: string[], at: number[]): string[] => at.flatMap((i) => all[i] ?? []);

test('without a past, the gap is the whole profile', () => {
  for (const target of codes) {
    const gap = engine.gap(target);
    assert.ok(Math.abs(gap.total - 1) < 1e-9, target);
    assert.equal(gap.current, null);
    assert.ok(gap.items.every(({ has, from }) => has === 0 && from === 'none'));
  }
});

test('the job one already has leaves no gap', () => {
  for (const target of codes) assert.ok(engine.gap(target, { current: target }).total < 1e-9, target);
});

test('parts sum to the total, and covered is the rest', () => {
  fc.assert(
    fc.property(situation, ({ target, current, ticks, lacks }) => {
      const all = ids(target);
      const gap = engine.gap(target, { current, have: pick(all, ticks), lack: pick(all, lacks) });
      const sum = gap.items.reduce((total, item) => total + item.gap, 0);
      assert.ok(Math.abs(sum - gap.total) < 1e-12);
      assert.ok(Math.abs(gap.covered + gap.total - 1) < 1e-12);
      assert.ok(gap.total >= 0 && gap.total <= 1 + 1e-12);
      for (const item of gap.items) assert.ok(item.has >= 0 && item.has <= item.level && item.gap >= 0);
      assert.deepEqual(
        gap.items.map(({ gap: open }) => open),
        gap.items.map(({ gap: open }) => open).sort((a, b) => b - a),
      );
    }),
  );
});

test('ticking one more feature never raises the gap, of the whole or of any part', () => {
  fc.assert(
    fc.property(situation, fc.nat(25), ({ target, current, ticks, lacks }, more) => {
      const all = ids(target);
      const have = pick(all, ticks);
      const lack = pick(all, lacks);
      const before = engine.gap(target, { current, have, lack });
      const after = engine.gap(target, { current, have: [...have, ...pick(all, [more])], lack });
      assert.ok(after.total <= before.total + 1e-12);
      const open = new Map(before.items.map((item) => [item.id, item.gap]));
      for (const item of after.items) assert.ok(item.gap <= open.get(item.id)! + 1e-12);
    }),
  );
});

test('a current job never raises the gap, and lacking a feature never lowers it', () => {
  fc.assert(
    fc.property(situation, ({ target, current, ticks, lacks }) => {
      const all = ids(target);
      const have = pick(all, ticks);
      const alone = engine.gap(target, { have }).total;
      const helped = engine.gap(target, { current, have }).total;
      const without = engine.gap(target, { current, have, lack: pick(all, lacks) }).total;
      assert.ok(helped <= alone + 1e-12);
      assert.ok(helped <= without + 1e-12 && without <= alone + 1e-12);
    }),
  );
});

test('everything ticked leaves nothing open; unknown features change nothing', () => {
  assert.ok(engine.gap('31301', { have: ids('31301') }).total < 1e-12);
  assert.equal(engine.gap('31301', { have: ['skill:juggling'] }).total, engine.gap('31301').total);
});

test('says where each level comes from', () => {
  const { items } = engine.gap('32101', {
    current: '33102',
    have: ['skill:monitoring'],
    lack: ['knowledge:biology'],
  });
  const from = (id: string) => items.find((item) => item.id === id)!.from;
  assert.equal(from('skill:monitoring'), 'ticked');
  assert.equal(from('knowledge:physical-health'), 'current');
  assert.equal(from('knowledge:biology'), 'none');
});

test('unknown codes are named', () => {
  assert.throws(
    () => engine.gap('99999'),
    (error) => error instanceof UnknownOccupationError && error.value === '99999',
  );
  assert.throws(() => engine.gap('31301', { current: 'nurse' }), UnknownOccupationError);
});
