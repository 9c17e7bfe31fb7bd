import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCatalogue } from '../../../src/data/catalogue/check.js';
import { readCatalogue, readCatalogueAsync } from '../../../src/data/catalogue/index.js';

const PROGRAM = {
  id: 'w1',
  title: { en: 'Welding', fr: 'Soudage' },
  institution: 'Lakeshore',
  language: 'en+fr',
  hours: 45,
  cost: '395,00 $',
  aid: true,
  noc: [72106, 'NOC_72100'],
  topics: ['arc; MIG', 'TIG'],
  prerequisites: [],
};

test('our JSON: numbers, booleans, lists and both languages as they are', () => {
  const text = JSON.stringify({
    name: { en: 'Short programs', fr: 'Programmes courts' },
    updated: '2026-10-01',
    jurisdiction: 'ON',
    programs: [PROGRAM],
  });
  const { catalogue, report } = readCatalogue(text);
  assert.deepEqual(report, []);
  assert.deepEqual(catalogue.name, { en: 'Short programs', fr: 'Programmes courts' });
  assert.deepEqual(
    [catalogue.updated, catalogue.jurisdiction, catalogue.sample],
    ['2026-10-01', 'ON', false],
  );
  const program = catalogue.programs[0]!;
  assert.deepEqual(program.title, PROGRAM.title);
  assert.deepEqual(program.languages, ['en', 'fr']);
  assert.deepEqual([program.hours, program.cost, program.aid], [45, 395, true]);
  assert.deepEqual(program.noc, ['72106', '72100']);
  assert.deepEqual(program.topics, ['arc; MIG', 'TIG']);
});

test('a catalogue written out as JSON reads back the same', () => {
  const { catalogue } = readCatalogue(JSON.stringify([PROGRAM]), { jurisdiction: 'ON' });
  const again = readCatalogue(JSON.stringify(catalogue));
  assert.deepEqual(again, { catalogue, report: [] });
});

test('items that are no programs and keys that are no columns are reported', () => {
  const { catalogue, report } = checkCatalogue(
    JSON.stringify([PROGRAM, 7, { ...PROGRAM, id: 'w2', title: 'B', dean: 'S' }]),
  );
  assert.equal(catalogue.programs.length, 2);
  assert.deepEqual(
    report.map(({ row, problem, column }) => [row, problem, column]),
    [
      [2, 'not-a-program', ''],
      [3, 'unknown-column', 'dean'],
    ],
  );
});

test('hostile values never throw', () => {
  const values = [
    null,
    {},
    [],
    [[]],
    { en: 3 },
    1e400,
    true,
    -0,
    '\u0000',
    '__proto__',
    [null, { a: 1 }],
    [{ toString: 1 }],
  ];
  const keys = [
    'title',
    'institution',
    'url',
    'language',
    'hours',
    'cost',
    'noc',
    'skills',
    'starts',
    'description',
  ];
  const items = values.flatMap((value, v) =>
    keys.map((key, k) => ({ ...PROGRAM, id: `h${v}-${k}`, [key]: value })),
  );
  const { catalogue } = readCatalogue(JSON.stringify(items));
  assert.ok(catalogue.programs.length > 80);
  for (const { hours, skills } of catalogue.programs) {
    assert.ok(hours === null || Number.isFinite(hours));
    assert.ok(!skills.some((skill) => skill.includes('[object')));
  }
});

test('the asynchronous reading gives the same, lets others run, and stops when told', async () => {
  const items = Array.from({ length: 1000 }, (_, i) => ({ ...PROGRAM, id: `p${i}`, title: `T${i}` }));
  const text = JSON.stringify(items);
  let turns = 0;
  const timer = setInterval(() => turns++);
  const reading = await readCatalogueAsync(text);
  clearInterval(timer);
  assert.deepEqual(reading, readCatalogue(text));
  assert.ok(turns > 0);
  await assert.rejects(readCatalogueAsync(text, { signal: AbortSignal.abort() }), { name: 'AbortError' });
});

test('10,000 rows are all read', () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, i) =>
      `p${i},Program ${i},Lakeshore,https://lakeshore.example/${i},en,online,"45,5",10,"$1,395.00",72106;72100,a;b;c,"Line one, and two"`,
  );
  const { catalogue, report } = readCatalogue(
    `id,title,institution,url,language,delivery,hours,weeks,cost,noc,topics,description\n${rows.join('\n')}`,
  );
  assert.equal(catalogue.programs.length, 10_000);
  assert.deepEqual(report, []);
  assert.equal(catalogue.programs[9_999]?.cost, 1395);
});

test('an object where a value is wanted is reported, once, with what it holds', () => {
  const odd = {
    ...PROGRAM,
    cost: { amount: 5 },
    hours: { value: 3 },
    delivery: { mode: 'online' },
    noc: [{ code: '72106' }],
    skills: ['Welding', { name: 'Brazing' }],
    topics: { name: 'arc' },
    location: { town: 'Hearst' },
    description: { text: 'Arc.' },
    dean: { name: 'S' },
  };
  const { catalogue, report } = readCatalogue(JSON.stringify([odd]));
  assert.deepEqual(report.map(({ column, value, problem }) => [column, value, problem]).sort(), [
    ['cost', '{"amount":5}', 'bad-price'],
    ['delivery', '{"mode":"online"}', 'bad-delivery'],
    ['description', '{"text":"Arc."}', 'bad-text'],
    ['hours', '{"value":3}', 'bad-number'],
    ['location', '{"town":"Hearst"}', 'bad-text'],
    ['noc', '{"code":"72106"}', 'bad-noc'],
    ['skills', '{"name":"Brazing"}', 'bad-text'],
    ['topics', '{"name":"arc"}', 'bad-text'],
  ]);
  const [program] = catalogue.programs;
  assert.deepEqual([program?.cost, program?.delivery, program?.skills], [null, null, ['Welding']]);
});

test('what a file says of itself is checked: its date and whose aid rules apply', () => {
  const about = (self: object): unknown[] =>
    checkCatalogue(JSON.stringify({ ...self, programs: [PROGRAM] })).report.map(
      ({ row, column, value, problem, severity }) => [row, column, value, problem, severity],
    );
  assert.deepEqual(about({ updated: 'yesterday', jurisdiction: 'Ontario' }), [
    [0, 'updated', 'yesterday', 'bad-date', 'error'],
    [0, 'jurisdiction', 'Ontario', 'bad-jurisdiction', 'warning'],
  ]);
  assert.deepEqual(about({ updated: { on: 1 }, jurisdiction: 35 }), [
    [0, 'updated', '{"on":1}', 'bad-date', 'error'],
    [0, 'jurisdiction', '35', 'bad-jurisdiction', 'warning'],
  ]);
  assert.deepEqual(about({ jurisdiction: 'CA-ON' }).length, 1);
  assert.deepEqual(about({ updated: '2026-10-01T08:00', jurisdiction: 'ON' }), []);
  assert.deepEqual(about({ updated: null, jurisdiction: '' }), []);
});

test('a key of our own name counts before another for the same', () => {
  const { catalogue } = readCatalogue(
    JSON.stringify([{ code: 'ABC', id: 'p1', name: 'Welding', title: '', institution: 'X' }]),
  );
  assert.deepEqual(
    catalogue.programs.map(({ id, title }) => [id, title.en]),
    [['p1', 'Welding']],
  );
});
