import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { planToCalendar, planToJson, schedule } from '../../../src/engine/programs/export.js';
import { decodeSituation, encodeSituation } from '../../../src/engine/programs/link.js';
import type { SharedSituation } from '../../../src/engine/programs/link.js';
import type { Program } from '../../../src/engine/programs/types.js';
import { catalogue, engine, program, TARGET } from './fake.js';

const plan = (list: Program[], start?: string) =>
  engine().plan({ target: TARGET, picked: list.map(({ id }) => id), suggest: false, start }, catalogue(list));

test('steps follow one another, at their own start dates where these are ahead', () => {
  const made = plan([
    program('a', { weeks: 2, starts: ['2026-11-01', '2027-01-11'] }),
    program('b', { weeks: null, hours: 12, title: { en: 'Beta' } }),
  ]);
  assert.deepEqual(
    schedule(made, '2027-01-04').map(({ from, to, estimated }) => [from, to, estimated]),
    [
      ['2027-01-11', '2027-01-25', false],
      ['2027-01-25', '2027-02-15', true],
    ],
  );
  assert.throws(() => schedule(made, 'soon'), /"soon" is no date/);
});

test('the calendar is valid: escaped, folded at 75 octets, one event a step', () => {
  const title = `Été; soins, éthique et ${'longueur '.repeat(12)}`;
  const text = planToCalendar(plan([program('a b', { title: { fr: title }, url: 'https://x.ca/a' })]), {
    lang: 'fr',
    start: '2027-01-04',
  });
  const lines = text.split('\r\n');
  assert.ok(lines.every((line) => new TextEncoder().encode(line).length <= 75));
  const unfolded = text.replaceAll('\r\n ', '');
  assert.match(unfolded, /SUMMARY:Été\\; soins\\, éthique et longueur/);
  assert.match(unfolded, /UID:a%20b-20270104@cairn\r\n/);
  assert.match(unfolded, /DTSTART;VALUE=DATE:20270104\r\nDTEND;VALUE=DATE:20270201\r\n/);
  assert.equal(unfolded.match(/BEGIN:VEVENT/g)?.length, 1);
  assert.ok(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n') && text.endsWith('END:VCALENDAR\r\n'));
});

test('the JSON holds the steps, totals and coverage of the plan', () => {
  const made = plan([program('a')]);
  const read = JSON.parse(planToJson(made, { lang: 'en' }));
  assert.deepEqual(read.totals, made.totals);
  assert.deepEqual(read.coverage, made.coverage);
  assert.equal(read.steps[0].title, 'Course a');
  assert.equal('from' in read.steps[0], false);
  const dated = plan([program('a', { starts: ['2027-02-01'] })], '2027-01-04');
  assert.equal(JSON.parse(planToJson(dated, { lang: 'en' })).steps[0].from, '2027-02-01');
  assert.equal(read.steps[0].closes, made.steps[0]!.closes);
});

const id = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((text) => text.trim() === text);

test('a link gives back what was put in', () => {
  const list = fc.uniqueArray(id, { minLength: 1, maxLength: 5 });
  const situation: fc.Arbitrary<SharedSituation> = fc.record(
    { target: id, profile: id, current: id, region: id, have: list, lack: list, picked: list },
    { requiredKeys: ['target'], noNullPrototype: true },
  );
  fc.assert(
    fc.property(situation, (given) => assert.deepEqual(decodeSituation(`#${encodeSituation(given)}`), given)),
  );
  assert.equal(
    encodeSituation({ target: '72106', have: ['skill:numeracy', 'tech:autocad'], picked: ['p-1'] }),
    't=72106&have=skill:numeracy,tech:autocad&picked=p-1',
  );
});

test('a torn or foreign fragment never throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = decodeSituation(text);
      assert.ok(read === null || read.target.length > 0);
    }),
  );
  assert.equal(decodeSituation('#section-2'), null);
  assert.deepEqual(decodeSituation('t=1&have=%E9,skill:a&picked='), { target: '1', have: ['skill:a'] });
  assert.equal(decodeSituation(`t=${'1'.repeat(9000)}`), null);
});
