import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkCatalogue } from '../../../src/data/catalogue/check.js';
import type { Reading } from '../../../src/data/catalogue/index.js';
import { describeIssue } from '../../../src/data/catalogue/messages.js';
import { CatalogueError } from '../../../src/engine/errors.js';

/** The reading, or null when the file was refused in the one way allowed. */
function attempt(input: string | Uint8Array): Reading | null {
  try {
    return checkCatalogue(input);
  } catch (error) {
    assert.ok(error instanceof CatalogueError, String(error));
    return null;
  }
}

/** What holds of every program, whatever it was read from. */
function checkSound({ catalogue, report }: Reading): void {
  const ids = new Set<string>();
  for (const program of catalogue.programs) {
    assert.ok(program.id && !ids.has(program.id));
    ids.add(program.id);
    assert.ok(program.title.en ?? program.title.fr);
    assert.ok(program.institution.en ?? program.institution.fr);
    for (const value of [program.hours, program.weeks, program.cost]) {
      assert.ok(value === null || (Number.isFinite(value) && value >= 0));
    }
    for (const link of [program.url, program.inquire]) assert.match(link ?? 'https:', /^(https?:|mailto:)/);
    for (const code of program.noc) assert.match(code, /^\d{5}$/);
    for (const day of program.starts) assert.match(day, /^\d{4}-\d\d-\d\d$/);
  }
  for (const issue of report) assert.ok(describeIssue(issue).message);
}

const COLUMNS = [
  'url',
  'language',
  'delivery',
  'hours',
  'weeks',
  'cost',
  'aid',
  'noc',
  'cip',
  'starts',
  'inquire',
];
const scrap = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.stringMatching(/^[-PTMWDH$€ .,;|:/\d]{0,10}$/),
  fc.constantFrom(
    '&xconstructor;',
    '&#9999999999;',
    '<p',
    '"',
    '1e999',
    'javascript:x',
    'P1Y',
    '0,5',
    '__proto__',
  ),
);

test('whatever the cells hold, rows are kept sound', () => {
  fc.assert(
    fc.property(fc.array(fc.array(scrap, { minLength: 11, maxLength: 11 }), { maxLength: 5 }), (rows) => {
      const cells = rows.map((row, i) =>
        [`p${i}`, 'T', 'X', ...row].map((cell) => `"${cell.replaceAll('"', '""')}"`),
      );
      const reading = attempt(['id,title,institution', ...COLUMNS].join(',') + '\n' + cells.join('\n'));
      assert.equal(reading?.catalogue.programs.length, rows.length);
      checkSound(reading!);
    }),
    { numRuns: 500 },
  );
});

test('whatever bytes or JSON a file holds, it is read or refused by name', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.json(),
    fc.string({ maxLength: 80 }).map((rest) => `id,title,institution\n${rest}`),
  );
  const bytes = fc.uint8Array({ maxLength: 120 });
  fc.assert(
    fc.property(fc.oneof(text, bytes), (input) => {
      const reading = attempt(input);
      if (reading) checkSound(reading);
    }),
    { numRuns: 500 },
  );
});

test('whatever a course says of itself, linked data is read soundly', () => {
  const property = fc.constantFrom(
    ...[
      'name',
      'provider',
      'offers',
      'timeRequired',
      'hasCourseInstance',
      'location',
      'inLanguage',
      'teaches',
      '@id',
    ],
    ...[
      'occupationalCategory',
      'coursePrerequisites',
      'schema:__proto__',
      'ceterms:name',
      'ceterms:requires',
      'url',
    ],
  );
  const course = fc.dictionary(property, fc.jsonValue({ maxDepth: 3 }), {
    maxKeys: 8,
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(fc.array(course, { minLength: 1, maxLength: 4 }), (courses) => {
      const graph = courses.map((one) => ({ name: 'T', provider: 'X', ...one, '@type': 'Course' }));
      const reading = attempt(JSON.stringify({ '@graph': graph }));
      if (reading) checkSound(reading);
    }),
    { numRuns: 300 },
  );
});

test('no cell, however long, makes a reader go back and forth', () => {
  const long = ['<a', 'P1', '1,', 'a.', '9 ', 'YMWD', 'x@', '"', '&a', '; '].map((piece) =>
    piece.repeat(20_000),
  );
  for (const cell of long) {
    const row = [...COLUMNS.map(() => cell), cell].map((one) => `"${one.replaceAll('"', '""')}"`);
    const text = `id,title,institution,${COLUMNS.join(',')},description\np,T,X,${row.join(',')}`;
    assert.equal(attempt(text)?.catalogue.programs.length, 1);
  }
});
