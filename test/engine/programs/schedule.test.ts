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

/** Every order of a list. */
const orders = <T>(list: readonly T[]): T[][] =>
  list.length < 2
    ? [[...list]]
    : list.flatMap((one) => orders(list.filter((other) => other !== one)).map((rest) => [one, ...rest]));

const DAY = 86_400_000;

test('no order closes the gap sooner, by what each closes times the days until it is done', () => {
  const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;
  fc.assert(
    fc.property(dated, (all) => {
      const list = all.slice(0, 4);
      const closes = new Map(list.map((one) => [one.id, plan([one]).steps[0]!.closes + 1e-4]));
      const cost = (order: string[]): number =>
        plan(list, { order }).steps.reduce((sum, { program: { id, starts }, when }) => {
          const { from, to, stated } = when!;
          const last = starts.at(-1);
          // What is missed counts as if its last start came again, a year or two later.
          let wait = days(START, to);
          if (last && !stated) {
            let again = days(START, last);
            while (again < days(START, from)) again += 365;
            wait = again + days(from, to);
          }
          return sum + closes.get(id)! * wait;
        }, 0);
      const chosen = cost(ids(list));
      for (const order of orders(list.map(({ id }) => id)))
        assert.ok(
          chosen <= cost(order) + 1e-6,
          `${ids(list).join()} ${chosen}, ${order.join()} ${cost(order)}`,
        );
    }),
    { numRuns: 60 },
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
