import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PlanRequest, Program } from '../../../src/engine/programs/types.js';
import { catalogue, engine, program, TARGET } from './fake.js';

const START = '2027-01-04';
const plan = (list: Program[], over: Partial<PlanRequest> = {}) =>
  engine().plan(
    { target: TARGET, picked: list.map(({ id }) => id), suggest: false, start: START, ...over },
    catalogue(list),
  );
const ids = (list: Program[], over?: Partial<PlanRequest>): string[] =>
  plan(list, over).steps.map((step) => step.program.id);

const date = fc
  .date({ min: new Date('2026-06-01'), max: new Date('2028-06-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const dated = fc
  .array(
    fc.record({
      starts: fc.uniqueArray(date, { maxLength: 3 }).map((list) => list.sort()),
      weeks: fc.option(fc.integer({ min: 1, max: 20 })),
      hours: fc.option(fc.integer({ min: 5, max: 200 })),
      first: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) =>
    rows.map(({ first, ...values }, i) =>
      program(`p${i}`, { ...values, prerequisites: first && i ? [`p${i - 1}`] : [] }),
    ),
  );

test('no step begins before a start it states, before the one before it ends, or before what it needs', () => {
  fc.assert(
    fc.property(dated, fc.boolean(), (list, reversed) => {
      const order = reversed ? list.map(({ id }) => id).reverse() : [];
      const { steps } = plan(list, { order });
      assert.equal(steps.length, list.length);
      let free = START;
      for (const { program: one, when } of steps) {
        const { from, to, stated, estimated } = when!;
        assert.ok(from >= free && to > from);
        const next = one.starts.find((day) => day >= free);
        assert.deepEqual([from, stated], [next ?? free, next !== undefined]);
        assert.equal(estimated, !stated || one.weeks === null);
        free = to;
      }
      const at = (id: string) => steps.findIndex((step) => step.program.id === id);
      for (const { id, prerequisites } of list)
        for (const first of prerequisites) assert.ok(at(first) < at(id));
    }),
  );
});

test('of two steps none misses its last start where some order meets both', () => {
  const met = (list: Program[], over?: Partial<PlanRequest>): number =>
    plan(list, over).steps.filter(({ program: { starts }, when }) => !starts.length || when!.stated).length;
  fc.assert(
    fc.property(dated, (list) => {
      const two = list.slice(0, 2).map((one) => ({ ...one, prerequisites: [] }));
      const best = Math.max(
        ...[two, [...two].reverse()].map((order) => met(two, { order: order.map(({ id }) => id) })),
      );
      assert.equal(met(two), best);
    }),
  );
});

test('while one waits for its start another is taken; what would be missed comes first', () => {
  const late = program('late', { title: { en: 'Introduction to Alpha' }, starts: ['2027-09-07'] });
  const any = program('any', { title: { en: 'Advanced Beta' } });
  assert.deepEqual(ids([late, any]), ['any', 'late']);
  const once = program('once', { title: { en: 'Advanced Gamma' }, starts: ['2027-01-11'], weeks: 8 });
  const often = program('often', { title: { en: 'Delta Basics' }, starts: ['2027-01-05', '2027-05-03'] });
  assert.deepEqual(ids([often, once]), ['once', 'often']);
  assert.deepEqual(ids([often, once], { order: ['often', 'once'] }), ['often', 'once']);
});

test('without a day to begin no step is dated; with a wrong one the call says so', () => {
  const list = [program('a', { starts: ['2027-02-01'] })];
  assert.equal(plan(list, { start: undefined }).steps[0]!.when, null);
  assert.throws(() => plan(list, { start: 'soon' }), /"soon" is no date/);
});

test('an empty order is no order: what stacks still comes before what it stacks into', () => {
  const list = [
    program('whole', { title: { en: 'Gamma Certificate' } }),
    program('part', { title: { en: 'Delta' }, stackableInto: ['whole'] }),
  ];
  assert.deepEqual(ids(list, { order: [] }), ['part', 'whole']);
});
