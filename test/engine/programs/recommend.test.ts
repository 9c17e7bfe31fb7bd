import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dose } from '../../../src/engine/programs/dose.js';
import { createPrograms } from '../../../src/engine/programs/index.js';
import { transfer } from '../../../src/engine/programs/stand.js';
import { catalogue, deps, engine, FAR, FEATURES, NEAR, near as less, program, TARGET } from './fake.js';

const near = (actual: number, expected: number, what: string): void =>
  assert.ok(Math.abs(actual - expected) < 1e-6, `${what}: ${actual}, expected ${expected}`);

test('stated codes and skills outrank words; evidence stands as it does in the catalogue', () => {
  const tags = engine().tag(
    program('x', { title: { en: 'First Letters' }, topics: ['Gammas'], skills: ['Beta'], noc: [FAR] }),
  );
  assert.deepEqual(
    tags.occupations.map(({ id, by, evidence }) => [id, by, evidence]),
    [[FAR, 'stated', [FAR]]],
  );
  const tag = (id: string) => tags.features.find((found) => found.id === id);
  assert.deepEqual([tag('skill:b')?.by, tag('skill:b')?.evidence], ['stated', ['Beta']]);
  assert.deepEqual([tag('skill:c')?.by, tag('skill:c')?.evidence], ['text', ['Gammas']]);
  assert.deepEqual([tag('skill:a')?.by, tag('skill:a')?.evidence], ['text', ['First Letters']]);
  assert.ok(tag('skill:b')!.strength > tag('skill:c')!.strength);
});

test('every number of a reason can be computed from the gap, the tags and the hours', () => {
  const hours = fc.option(fc.integer({ min: 1, max: 300 }));
  const rows = fc.array(
    fc.record({
      hours,
      noc: fc.constantFrom<string[][]>([TARGET], [NEAR], [NEAR, FAR], [TARGET, NEAR]),
      skills: fc.subarray(['Alpha', 'Beta', 'Gamma', 'Zeta']),
      topics: fc.subarray(['delta', 'epsilon', 'first letter']),
    }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(rows, fc.subarray(FEATURES.slice(0, 4)), (over, have) => {
      const list = catalogue(over.map((values, i) => program(String(i), values)));
      const { items } = engine().recommend({ target: TARGET, have, limit: 20 }, list);
      assert.equal(items.length, over.length);
      const gap = deps.gap({ target: TARGET, have }, 'en');
      for (const { program: offered, closures, closes, reasons } of items) {
        const tags = engine().tag(offered);
        const fit = offered.noc.includes(TARGET) ? 1 : 38 / 63 + 0.12;
        near(reasons.fit, fit, 'fit');
        assert.equal(reasons.statedFor, true);
        assert.equal(reasons.near, offered.noc.includes(TARGET) ? null : NEAR);
        near(
          closes,
          closures.reduce((sum, { share }) => sum + share, 0),
          'closes',
        );
        near(reasons.closes, closes, 'closes in the reasons');
        for (const { feature, share, evidence } of closures) {
          const item = gap.items.find(({ id }) => id === feature.id)!;
          const tag = tags.features.find(({ id }) => id === feature.id)!;
          assert.deepEqual(evidence, tag);
          near(
            share,
            (item.gap / gap.total) * tag.strength * dose(offered.hours) * transfer(fit, false),
            feature.id,
          );
        }
        const touched = new Set(closures.map(({ feature }) => feature.id));
        assert.ok(
          reasons.open.every(
            ({ id }) => !touched.has(id) && gap.items.some((item) => item.id === id && item.gap > 0),
          ),
        );
        assert.deepEqual(reasons.unknown, offered.hours === null ? ['hours'] : []);
      }
    }),
  );
});

test('what is stated for the target comes before what is near, and what is far is left out', () => {
  const { items, relevant } = engine().recommend(
    { target: TARGET },
    catalogue([program('far', { noc: [FAR] }), program('near', { noc: [NEAR] }), program('own')]),
  );
  assert.deepEqual(
    items.map((item) => item.program.id),
    ['own', 'near'],
  );
  assert.equal(relevant, 2);
});

test('programs in the learner’s language come before those in another, which are not hidden', () => {
  const list = [
    program('twin', { languages: ['fr'], hours: 200 }),
    program('near', { noc: [NEAR], hours: 20 }),
    program('both', { languages: ['en', 'fr'], hours: 10 }),
  ];
  const ask = (lang: 'en' | 'fr') =>
    engine()
      .recommend({ target: TARGET, lang }, catalogue(list))
      .items.map((item) => item.program.id);
  assert.deepEqual(ask('en'), ['both', 'near', 'twin']);
  assert.deepEqual(ask('fr'), ['twin', 'both', 'near']);
});

test('nothing fits when no program is about the target', () => {
  const found = engine().recommend(
    { target: TARGET },
    catalogue([program('far', { noc: [FAR], skills: ['Alpha'] })]),
  );
  assert.equal(found.nothingFits, true);
  assert.deepEqual(found.items, []);
});

test('occupations of like schooling serve where nothing nearer does, if they are somewhat alike', () => {
  const slightly = {
    ...deps.packs,
    occupations: { ...deps.packs.occupations, sections: { near: less(20) } },
  };
  const ask = (nocs: string[], teer: (code: string) => number) =>
    createPrograms({ ...deps, packs: slightly, teer }).recommend(
      { target: TARGET },
      catalogue(nocs.map((noc) => program(noc, { noc: [noc] }))),
    );
  assert.deepEqual(
    ask([NEAR, FAR], () => 2).items.map((item) => item.program.id),
    [NEAR],
  );
  assert.deepEqual(
    ask([NEAR, TARGET], () => 2).items.map((item) => item.program.id),
    [TARGET],
  );
  assert.equal(ask([NEAR, FAR], (code) => Number(code === NEAR)).nothingFits, true);
});

test('the occupation an institution states first counts most, those after it a little less', () => {
  const { occupations } = engine().tag(program('x', { noc: [NEAR, TARGET, FAR] }));
  assert.deepEqual(
    occupations.map(({ id }) => id),
    [NEAR, TARGET, FAR],
  );
  assert.ok(occupations.every(({ strength }) => strength >= 0.8));
});

test('filters count what they drop only because it is not stated', () => {
  const list = catalogue([
    program('cheap', { cost: 50 }),
    program('dear', { cost: 5000 }),
    program('silent', { cost: null }),
    program('silent on both', { cost: null, delivery: null }),
  ]);
  const ask = (filters: object) => engine().recommend({ target: TARGET, filters }, list);
  const strict = ask({ maxCost: 100 });
  assert.deepEqual(
    strict.items.map((item) => item.program.id),
    ['cheap'],
  );
  assert.deepEqual(strict.unstated, { maxCost: 2 });
  assert.equal(strict.relevant, 4);
  assert.equal(ask({ maxCost: 100, keepUnknown: true }).kept, 3);
  assert.deepEqual(ask({ maxCost: 100, delivery: ['online'] }).unstated, { maxCost: 2, delivery: 1 });
  assert.deepEqual(ask({ aid: true, languages: ['fr'] }).items, []);
  assert.equal(ask({ institutions: ['College'] }).kept, 4);
});

test('a region is read from the stated place alone; online passes, and a town alone is not stated', () => {
  const at = (id: string, location: string | null, delivery: 'online' | 'in-person' | null = 'in-person') =>
    program(id, { location, delivery });
  const list = catalogue([
    at('code', 'Sarnia, ON'),
    at('name', 'Sudbury (Ontario)'),
    at('post', 'Sarnia, ON N7S 6K4'),
    at('two', 'Kenora, ON; Winnipeg, MB'),
    at('other', 'Brandon, Manitoba'),
    at('town', 'Hearst'),
    at('mute', null),
    at('web', null, 'online'),
    at('unknown', null, null),
  ]);
  const ask = (filters: object) => engine().recommend({ target: TARGET, filters }, list);
  const ids = (filters: object) =>
    ask(filters)
      .items.map((item) => item.program.id)
      .sort();
  assert.deepEqual(ids({ regions: ['ON'] }), ['code', 'name', 'post', 'two', 'web']);
  assert.deepEqual(ids({ regions: ['MB'] }), ['other', 'two', 'web']);
  assert.deepEqual(ask({ regions: ['ON'] }).unstated, { regions: 3 });
  assert.equal(ask({ regions: ['ON'], keepUnknown: true }).kept, 8);
  assert.equal(ask({ regions: [] }).kept, 9);
  assert.deepEqual(engine().places(list), ['ON', 'MB']);
});

test('a keyword narrows the list, forgiving a slip', () => {
  const list = catalogue([
    program('w', { title: { en: 'Welding Level 1' }, topics: ['blueprints'] }),
    program('m', { title: { en: 'Machining' }, topics: ['lathe'] }),
  ]);
  const ask = (text: string) =>
    engine()
      .recommend({ target: TARGET, filters: { text } }, list)
      .items.map((item) => item.program.id);
  assert.deepEqual(ask('wleding'), ['w']);
  assert.deepEqual(ask('college lathe'), ['m']);
  assert.deepEqual(ask('lathe blueprints'), []);
});

test('a keyword finds a program about something else too, after those about the target', () => {
  const list = catalogue([
    program('far', { title: { en: 'Spreadsheets for farmers' }, noc: [FAR] }),
    program('own', { title: { en: 'Spreadsheets in practice' }, noc: [TARGET] }),
  ]);
  const ask = (text?: string) => engine().recommend({ target: TARGET, filters: { text } }, list);
  assert.deepEqual(
    ask('spreadsheets').items.map((item) => item.program.id),
    ['own', 'far'],
  );
  assert.equal(ask('spreadsheets').relevant, 1);
  assert.deepEqual(
    ask().items.map((item) => item.program.id),
    ['own'],
  );
});

test('copies of one course do not crowd out the others', () => {
  const copies = Array.from({ length: 5 }, (_, i) =>
    program(`copy ${i}`, { title: { en: 'Alpha Practice' }, institution: { en: `College ${i}` } }),
  );
  const { items } = engine().recommend(
    { target: TARGET, limit: 3 },
    catalogue([...copies, program('b', { title: { en: 'Beta' } }), program('g', { title: { en: 'Gamma' } })]),
  );
  const titles = items.map((item) => item.program.title.en);
  assert.deepEqual(new Set(titles), new Set(['Alpha Practice', 'Beta', 'Gamma']));
});

test('preparing in steps gives the same answer as asking at once', () => {
  const programs = Array.from({ length: 450 }, (_, i) =>
    program(String(i), { noc: i % 3 ? [TARGET] : [FAR] }),
  );
  const steps = [...engine().prepare(catalogue(programs))];
  assert.deepEqual(
    steps,
    Array.from({ length: 45 }, (_, i) => ((i + 1) * 10) / 450),
  );
  const [stepped, whole] = [catalogue(programs), catalogue(programs)];
  for (const share of engine().prepare(stepped)) assert.ok(share <= 1);
  const ask = (list: typeof whole) => engine().recommend({ target: TARGET }, list);
  assert.deepEqual(ask(stepped), ask(whole));
});
