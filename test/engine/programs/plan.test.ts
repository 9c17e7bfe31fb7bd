import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Budget, Plan, Program } from '../../../src/engine/programs/types.js';
import { catalogue, engine, FAR, FEATURES, NEAR, program, TARGET } from './fake.js';

const ids = ({ steps }: Plan): string[] => steps.map((step) => step.program.id);
const plan = (programs: Program[], request: object = {}): Plan =>
  engine().plan({ target: TARGET, ...request }, catalogue(programs));

const SKILLS = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'];
const programs = fc
  .array(
    fc.record({
      hours: fc.option(fc.integer({ min: 1, max: 320 }), { freq: 6 }),
      weeks: fc.option(fc.integer({ min: 1, max: 16 }), { freq: 6 }),
      cost: fc.option(fc.integer({ min: 0, max: 2000 }), { freq: 6 }),
      aid: fc.constantFrom(true, false, null),
      noc: fc.constantFrom<string[][]>([TARGET], [NEAR], [FAR], [TARGET, NEAR]),
      skills: fc.subarray(SKILLS),
      need: fc.option(fc.nat({ max: 12 }), { freq: 3 }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((rows) =>
    rows.map(({ need, ...over }, i) =>
      program(`p${i}`, {
        ...over,
        prerequisites: need === null ? [] : [`p${need}`],
        title: { en: `Unlike${i}` },
      }),
    ),
  );
const budgets: fc.Arbitrary<Budget> = fc.record(
  {
    hours: fc.integer({ min: 0, max: 400 }),
    weeks: fc.integer({ min: 0, max: 30 }),
    cost: fc.integer({ min: 0, max: 3000 }),
    steps: fc.integer({ min: 1, max: 5 }),
  },
  { requiredKeys: [] },
);

test('a plan never breaks a budget, a prerequisite or an aid rule', () => {
  fc.assert(
    fc.property(programs, budgets, (list, budget) => {
      const { steps, totals, quality, closes, coverage } = plan(list, { budget });
      assert.ok(totals.hours <= (budget.hours ?? Infinity) && totals.weeks <= (budget.weeks ?? Infinity));
      assert.ok(totals.cost <= (budget.cost ?? Infinity) && steps.length <= (budget.steps ?? 5));
      if (budget.hours !== undefined) assert.equal(totals.hoursUnknown, 0);
      const taken = new Set<string>();
      for (const step of steps) {
        for (const id of step.program.prerequisites)
          assert.ok(taken.has(id), `${step.program.id} before ${id}`);
        taken.add(step.program.id);
        const { aid, weeks, hours } = step.program;
        const law = [
          aid,
          weeks === null ? null : weeks < 12,
          hours === null ? null : hours >= 5 && hours <= 300,
        ];
        const status = law.includes(false) ? 'no' : law.includes(null) ? 'unknown' : 'likely';
        assert.equal(step.aid.status, status);
      }
      assert.equal(
        totals.aided,
        steps.reduce((sum, step) => sum + (step.aid.status === 'likely' ? (step.program.cost ?? 0) : 0), 0),
      );
      assert.deepEqual(quality, { exact: true, bound: 1 });
      assert.ok(Math.abs(steps.reduce((sum, step) => sum + step.closes, 0) - closes) < 1e-9);
      assert.ok(Math.abs(coverage.after - coverage.before - closes) < 1e-9);
    }),
    { numRuns: 500 },
  );
});

test('adding a program to the catalogue never lowers the best coverage', () => {
  fc.assert(
    fc.property(programs, budgets, (list, budget) => {
      const fewer = plan(list.slice(0, -1), { budget }).coverage.after;
      assert.ok(plan(list, { budget }).coverage.after >= fewer - 1e-9);
    }),
    { numRuns: 500 },
  );
});

test('what stays open and what is closed make up the gap', () => {
  fc.assert(
    fc.property(programs, (list) => {
      const { open, closes } = plan(list);
      const left = open.reduce((sum, { share }) => sum + share, 0);
      assert.ok(Math.abs(left + closes - 1) < 1e-4);
    }),
  );
});

test('picked programs are kept, budget or not, after what they need', () => {
  const list = [
    program('second', { prerequisites: ['first'], cost: 900, title: { en: 'Alpha' } }),
    program('first', { cost: 900, noc: [FAR], title: { en: 'Beta' } }),
    program('other', { cost: 10, title: { en: 'Gamma' } }),
  ];
  const found = plan(list, { picked: ['second'], budget: { cost: 100 } });
  assert.deepEqual(ids(found), ['first', 'second']);
  assert.deepEqual(
    found.steps.map(({ picked, after }) => [picked, after]),
    [
      [false, []],
      [true, ['first']],
    ],
  );
  assert.deepEqual(found.notices, [{ id: 'over-budget', value: 'cost' }]);
});

test('a loop of prerequisites is reported and never suggested', () => {
  const loop = [
    program('a', { prerequisites: ['b'], title: { en: 'Alpha' } }),
    program('b', { prerequisites: ['a'], title: { en: 'Beta' } }),
  ];
  const found = plan(loop);
  assert.deepEqual(ids(found), []);
  assert.ok(found.notices.some(({ id }) => id === 'cycle'));
  assert.equal(plan(loop, { picked: ['a'] }).steps.length, 2);
});

test('a prerequisite the catalogue lacks keeps a program from being suggested, not from being picked', () => {
  const list = [program('a', { prerequisites: ['elsewhere'] })];
  assert.deepEqual(ids(plan(list)), []);
  const picked = plan(list, { picked: ['a'] });
  assert.deepEqual(picked.notices, [{ id: 'missing-prerequisite', program: 'a', value: 'elsewhere' }]);
});

test('what is dropped stays dropped, and picks alone are enough when asked', () => {
  const list = [program('a', { title: { en: 'Alpha' } }), program('b', { title: { en: 'Beta' } })];
  assert.deepEqual(ids(plan(list, { exclude: ['a'] })), ['b']);
  assert.deepEqual(ids(plan(list, { picked: ['b'], suggest: false })), ['b']);
  assert.deepEqual(ids(plan(list, { picked: ['b'], order: ['b', 'a'] })), ['b', 'a']);
});

test('steps come in a sensible order: stacking, introductions', () => {
  const list = [
    program('adv', { title: { en: 'Advanced Alpha' }, skills: ['Alpha'] }),
    program('intro', { title: { en: 'Introduction to Beta' }, skills: ['Beta'] }),
    program('whole', { title: { en: 'Gamma Certificate' }, skills: ['Gamma'], starts: ['2027-01-05'] }),
    program('part', { title: { en: 'Delta' }, skills: ['Delta'], stackableInto: ['whole'] }),
  ];
  const order = ids(plan(list, { picked: list.map(({ id }) => id) }));
  const before = (a: string, b: string): boolean => order.indexOf(a) < order.indexOf(b);
  assert.ok(before('intro', 'adv') && before('part', 'whole'), order.join());
});

test('the empty state says that nothing fits, and a regulated target that programs are no licence', () => {
  assert.deepEqual(plan([program('x', { noc: [FAR] })]).notices, [{ id: 'nothing-fits' }]);
  const found = engine().plan({ target: FAR }, catalogue([program('x', { noc: [FAR], skills: ['Zeta'] })]));
  assert.deepEqual(found.notices, [{ id: 'regulated' }]);
  assert.equal(found.steps.length, 1);
});

test('who brings all that is asked is told so, and is suggested nothing', () => {
  const [first] = FEATURES;
  const found = plan([program('a', { title: { en: 'Alpha' } })], { have: FEATURES });
  assert.deepEqual([ids(found), found.notices], [[], [{ id: 'nothing-left' }]]);
  assert.deepEqual(found.coverage, { before: 1, after: 1 });
  const kept = plan([program('a', { title: { en: 'Alpha' } })], { have: FEATURES, picked: ['a'] });
  assert.deepEqual([ids(kept), kept.closes, kept.notices], [['a'], 0, [{ id: 'nothing-left' }]]);
  const some = plan([program('a', { title: { en: 'Alpha' } })], {
    have: FEATURES.filter((id) => id !== first),
  });
  assert.deepEqual([ids(some), some.notices], [['a'], []]);
});

test('a plan without steps says why', () => {
  const why = (list: Program[], over: object = {}) => plan(list, over).notices.map(({ id }) => id);
  assert.deepEqual(why([program('a', { hours: 1 })]), ['too-little']);
  assert.deepEqual(why([program('a')], { exclude: ['a'] }), ['none-left']);
  assert.deepEqual(why([program('a')], { budget: { cost: 1 } }), ['none-left']);
});

test('programs in another language are planned only where none in the learner’s is worth a step', () => {
  const french = program('fr', { languages: ['fr'], title: { fr: 'Cours' } });
  const alone = plan([french], { lang: 'en' });
  assert.deepEqual([ids(alone), alone.notices], [['fr'], [{ id: 'other-language' }]]);
  const both = plan([french, program('en', { noc: [NEAR] })], { lang: 'en' });
  assert.deepEqual([ids(both), both.notices], [['en'], [{ id: 'untaught', program: 'fr', value: '1' }]]);
  const slight = plan([french, program('en', { hours: 1 })], { lang: 'en' });
  assert.deepEqual([ids(slight), slight.notices], [['fr'], [{ id: 'other-language' }]]);
});

test('courses for the target come before those for a near occupation, entry level first', () => {
  const list = [
    program('near', { noc: [NEAR], title: { en: 'Introduction to Alpha' }, skills: ['Gamma', 'Delta'] }),
    program('later', { title: { en: 'Beta' }, skills: ['Alpha', 'Beta'] }),
    program('entry', { title: { en: 'Epsilon, Entry Level' }, skills: ['Epsilon'] }),
  ];
  assert.deepEqual(ids(plan(list)), ['entry', 'later', 'near']);
});

test('picked programs that the catalogue lacks are counted, and the rest is planned with', () => {
  const list = catalogue([program('a', { noc: [TARGET], skills: ['Alpha'] })]);
  const { steps, notices } = engine().plan(
    { target: TARGET, picked: ['gone', 'a', 'lost'], suggest: false },
    list,
  );
  assert.deepEqual(
    steps.map(({ program: { id } }) => id),
    ['a'],
  );
  assert.deepEqual(
    notices.filter(({ id }) => id === 'gone'),
    [{ id: 'gone', value: '2' }],
  );
});

test('a program that others need is counted once among those that do not state what a limit asks', () => {
  const first = program('first', { noc: [TARGET], skills: ['Alpha'], hours: null });
  const after = ['a', 'b'].map((id) =>
    program(id, { noc: [TARGET], skills: ['Beta'], hours: 20, prerequisites: ['first'] }),
  );
  const { notices } = plan([first, ...after], { budget: { hours: 100 } });
  assert.deepEqual(
    notices.filter(({ id }) => id === 'unstated'),
    [{ id: 'unstated', program: 'first', value: '1' }],
  );
});
