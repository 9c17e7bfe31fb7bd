import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readCatalogue } from '../../../src/data/catalogue/index.js';
import { joinList, splitList } from '../../../src/data/catalogue/list.js';
import { tagCsv } from '../../../src/data/catalogue/tag-csv.js';
import { writeCatalogue } from '../../../src/data/catalogue/write.js';
import type { Bilingual, Catalogue, Program } from '../../../src/engine/programs/types.js';

/** Text as the intake leaves it: trimmed, single spaces, no markup, and no word that means "not stated". */
const word = fc
  .stringMatching(/^[A-Za-zÀ-ÿ0-9œŒ'’«»"“”,;|:!?$%()\u00a0\\-]{3,12}$/)
  .map((text) => `x${text}x`);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const id = fc
  .stringMatching(/^[a-z][a-z0-9-]{1,10}[a-z0-9]$/)
  .filter((s) => !/^(unknown|null|tb[ad])/.test(s));
const list = fc.uniqueArray(text, { maxLength: 4 });
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const both: fc.Arbitrary<Bilingual> = fc.oneof(
  fc.record({ en: text }),
  fc.record({ fr: text }),
  fc.record({ en: text, fr: text }),
);
const day = fc
  .integer({ min: 20_000, max: 25_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
const cents = (max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 10, max: max * 100 }).map((n) => n / 100);

const program: fc.Arbitrary<Program> = fc.record({
  id,
  title: both,
  institution: both,
  url: maybe(fc.webUrl().map((url) => new URL(url.replace(/^http:/, 'https:')).href)),
  languages: fc.subarray(['en', 'fr'] as const).map((langs) => [...langs]),
  delivery: maybe(fc.constantFrom('online', 'hybrid', 'in-person')),
  hours: maybe(cents(5000)),
  weeks: maybe(cents(260)),
  cost: maybe(cents(9000)),
  currency: fc.constantFrom('CAD', 'USD', 'EUR'),
  aid: maybe(fc.boolean()),
  credential: maybe(text),
  noc: fc.uniqueArray(fc.constantFrom('00010', '31301', '72106', '63200'), { maxLength: 3 }),
  cip: fc.uniqueArray(fc.constantFrom('01.0101', '51.3902', '48.05'), { maxLength: 2 }),
  skills: list,
  topics: list,
  prerequisites: fc.uniqueArray(
    id.map((s) => `ref-${s}`),
    { maxLength: 2 },
  ),
  requirements: maybe(text),
  stackableInto: list,
  location: maybe(text),
  starts: fc.uniqueArray(day, { maxLength: 3 }).map((days) => days.sort()),
  description: fc.oneof(fc.constant({}), both),
  inquire: maybe(fc.constantFrom('mailto:ask@lakeshore.example', 'https://lakeshore.example/ask')),
});
const programs = fc
  .uniqueArray(program, { selector: (one) => one.id, maxLength: 6 })
  // Plain prototypes, as the intake makes.
  .map((items) => structuredClone(items));
const asCatalogue = (items: Program[]): Catalogue => ({
  name: {},
  updated: null,
  jurisdiction: 'CA',
  sample: false,
  programs: items,
});

test('a catalogue written as CSV reads back the same, whatever the separator', () => {
  fc.assert(
    fc.property(programs, fc.constantFrom(',', ';', '\t'), (items, delimiter) => {
      const csv = writeCatalogue(asCatalogue(items), delimiter);
      assert.deepEqual(readCatalogue(csv).catalogue.programs, items);
    }),
    { numRuns: 300 },
  );
});

test('lists keep separators and backslashes that belong to an item', () => {
  assert.deepEqual(splitList('a; b |c;;a'), ['a', 'b', 'c']);
  for (const items of [['a;b', 'c|d'], ['a\\', 'b'], ['a\\;b'], ['AC\\DC', 'x'], ['\\\\'], []]) {
    assert.deepEqual(splitList(joinList(items)), items);
  }
});

const OWN =
  'Code;Titre;Établissement;Doyenne\r\nx1;"Soudure; base";Lac;"dit ""bonjour"""\r\n;sans id;Lac;\r\nx1;double;Lac;z;de trop\r\n';
const asMap = (csv: string): Map<string, Program> =>
  new Map(readCatalogue(csv).catalogue.programs.map((one) => [one.id, one]));
const TAGS = { noc: '72106', skills: 'Welding; Safety', evidence: 'because' };

test('tagging changes no cell of the registrar, and adds four columns', () => {
  const { csv, tagged } = tagCsv(OWN, asMap(OWN), () => TAGS);
  assert.equal(tagged, 1);
  const own = OWN.trimEnd().split('\r\n');
  const rows = csv.trimEnd().split('\r\n');
  assert.equal(rows[0], `${own[0]};tags_noc;tags_skills;tags_evidence;tags_reviewed`);
  assert.equal(rows[1], `${own[1]};72106;"Welding; Safety";because;`);
  assert.equal(rows[2], `${own[2]};;;;`);
  assert.equal(rows[3], 'x1;double;Lac;z;;;;;de trop');
});

test('tags count once reviewed, survive another round, and are not given twice', () => {
  const { csv } = tagCsv(OWN, asMap(OWN), () => TAGS);
  assert.deepEqual(asMap(csv).get('x1')?.noc, []);
  const edited = csv.replace(';72106;"Welding; Safety";because;', ';72106;Soudage;because;oui');
  assert.deepEqual([asMap(edited).get('x1')?.noc, asMap(edited).get('x1')?.skills], [['72106'], ['Soudage']]);
  const again = tagCsv(edited, asMap(edited), () => ({ noc: '', skills: '', evidence: '' }));
  assert.deepEqual([again.tagged, again.reviewed], [0, 1]);
  assert.equal(again.csv, edited);
});
