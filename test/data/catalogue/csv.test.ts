import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CatalogueError } from '../../../src/engine/errors.js';
import { checkCatalogue } from '../../../src/data/catalogue/check.js';
import { readCatalogue } from '../../../src/data/catalogue/index.js';

const HEAD = 'id,title,institution';

test('prerequisites: an id of the file may hold spaces, and commas may part ids', () => {
  const text = `${HEAD},prerequisites\nWELD 201,B,X,WELD 101\nWELD 301,C,X,"WELD 101, WELD 201"\nWELD 101,A,X,"Grade 12, or WELD 100"`;
  const { catalogue, report } = checkCatalogue(text);
  assert.deepEqual(report, []);
  assert.deepEqual(
    catalogue.programs.map(({ prerequisites, requirements }) => [prerequisites, requirements]),
    [
      [['WELD 101'], null],
      [['WELD 101', 'WELD 201'], null],
      [[], 'Grade 12, or WELD 100'],
    ],
  );
});

test('a report counts rows as a spreadsheet does', () => {
  const text = `${HEAD},description,cost\na,A,X,"one\ntwo\nthree",1\n\nb,B,X,,dear`;
  assert.deepEqual(
    checkCatalogue(text).report.map(({ row, value }) => [row, value]),
    [[4, 'dear']],
  );
});

test('prerequisites: ids stay ids, sentences become requirements', () => {
  const text = `${HEAD},prerequisites,stackable_into\na,A,X,,\nb,B,X,a; Grade 12 English;b;gone-101,b;Big Certificate\nc,C,X,none,`;
  const { catalogue, report } = checkCatalogue(text);
  const [, b, c] = catalogue.programs;
  assert.deepEqual(b?.prerequisites, ['a', 'gone-101']);
  assert.equal(b?.requirements, 'Grade 12 English');
  assert.deepEqual(b?.stackableInto, ['Big Certificate']);
  assert.deepEqual(c?.prerequisites, []);
  assert.deepEqual(
    report.map(({ problem, value, row }) => [problem, value, row]),
    [
      ['unknown-prerequisite', 'gone-101', 3],
      ['self-reference', 'b', 3],
      ['self-reference', 'b', 3],
    ],
  );
});

test('rows without id, title or institution are skipped, the rest is kept, rows are those of a spreadsheet', () => {
  const text = `${HEAD},hours\np1,"A\nB",X,1\n,No id,X,2\np3,,X,3\np4,T,,4\np5,Fine,X,5\np5,Again,X,6\np6,Fine,X,7\n`;
  const { catalogue, report } = checkCatalogue(text);
  assert.deepEqual(
    catalogue.programs.map(({ id }) => id),
    ['p1', 'p5', 'p6'],
  );
  assert.deepEqual(
    report.map(({ row, problem, severity }) => [row, problem, severity]),
    [
      [3, 'missing-id', 'error'],
      [4, 'missing-title', 'error'],
      [5, 'missing-institution', 'error'],
      [7, 'duplicate-id', 'error'],
      [8, 'near-duplicate', 'warning'],
    ],
  );
  assert.equal(report[3]?.data['first'], 6);
  assert.equal(report[4]?.data['other'], 'p5');
});

test('unknown columns are reported once and kept out', () => {
  const { catalogue, report } = checkCatalogue(`${HEAD},Dean\np1,A,X,Smith\np2,B,X,Jones`);
  assert.deepEqual(
    report.map(({ row, column, problem }) => [row, column, problem]),
    [[1, 'Dean', 'unknown-column']],
  );
  assert.ok(!JSON.stringify(catalogue).includes('Smith'));
});

test('a French Excel file: semicolons, windows-1252, French headings', () => {
  const text =
    'Identifiant;Titre;Établissement;Langue;Heures;Coût;Préalables\r\nx1;Soudure à l’arc;Collège du Lac;français;45,5;1 234,50 $;Aucun\r\n';
  const latin = Uint8Array.from([...text].map((char) => (char === '’' ? 0x92 : char.charCodeAt(0))));
  const { catalogue, report } = checkCatalogue(latin);
  assert.deepEqual(report, []);
  const program = catalogue.programs[0]!;
  assert.deepEqual(
    [program.title, program.institution.fr, program.hours, program.cost, program.prerequisites],
    [{ fr: 'Soudure à l’arc' }, 'Collège du Lac', 45.5, 1234.5, []],
  );
});

test('UTF-8 with a BOM, UTF-16 and tabs read the same', () => {
  const expected = checkCatalogue(`${HEAD}\np1,Éducation,X`).catalogue;
  assert.equal(expected.programs[0]?.title.en, 'Éducation');
  const utf8 = new TextEncoder().encode(`\uFEFF${HEAD}\np1,Éducation,X`);
  const utf16 = Buffer.from(`\uFEFF${HEAD.replaceAll(',', '\t')}\np1\tÉducation\tX`, 'utf16le');
  assert.deepEqual(checkCatalogue(utf8).catalogue, expected);
  assert.deepEqual(checkCatalogue(new Uint8Array(utf16)).catalogue, expected);
});

test('text that lost its accents on the way is pointed out', () => {
  const { report } = checkCatalogue(`${HEAD}\np1,Ã©ducation,X\np2,SÃO PAULO,X`);
  assert.deepEqual(
    report.map(({ row, problem }) => [row, problem]),
    [[2, 'garbled-text']],
  );
});

test('an unclosed quote and extra cells cost their line, and no other', () => {
  const { catalogue, report } = readCatalogue(`${HEAD}\np1,A,X,more\np2,"B,X\np3,C,X`);
  assert.deepEqual(
    catalogue.programs.map(({ id }) => id),
    ['p3'],
  );
  assert.deepEqual(
    report.map(({ row, problem, severity }) => [row, problem, severity]),
    [
      [2, 'extra-cells', 'error'],
      [3, 'unclosed-quote', 'error'],
    ],
  );
});

test('only what cannot be read at all throws, naming value and remedy', () => {
  for (const text of ['', '   \n', '<!doctype html><p>', '{"a":', '{"name":"x"}', '42']) {
    assert.throws(() => checkCatalogue(text), CatalogueError, text);
  }
  assert.throws(
    () => checkCatalogue('a,b\n1,2'),
    (error: CatalogueError) => error.message.includes('"a, b"') && error.message.includes('id,title'),
  );
});

test('a column without a name is left out, and said to be', () => {
  const { catalogue, report } = checkCatalogue(
    'id,title_en,institution,,url\na,Welding,Lakeshore,INTERNAL: not approved,https://x.example/a\n',
  );
  assert.ok(!JSON.stringify(catalogue).includes('INTERNAL'));
  assert.deepEqual(catalogue.programs[0]?.title, { en: 'Welding' });
  assert.deepEqual(
    report.filter(({ problem }) => problem === 'unknown-column').map(({ value, row }) => [value, row]),
    [['#4', 1]],
  );
});

for (const [what, before] of [
  ['a blank line', '\r\n'],
  ['the line for Excel', 'sep=;\r\n'],
  ['a mark, blank lines and the line for Excel', '\ufeff\n \r\nsep=;\n'],
] as const) {
  test(`before the header, ${what} is no header`, () => {
    const { catalogue, report } = checkCatalogue(`${before}id;title;institution;hours\na;A;X;12,5\nb;;X;3\n`);
    assert.deepEqual(
      catalogue.programs.map(({ id, hours }) => [id, hours]),
      [['a', 12.5]],
    );
    const above = before.match(/\r\n|\n/g)!.length;
    assert.deepEqual(
      report.map(({ row, problem }) => [row, problem]),
      [[above + 3, 'missing-title']],
    );
  });
}

test('half a character becomes the sign for a lost one', () => {
  const { catalogue } = checkCatalogue(
    JSON.stringify([{ id: 'a\ud83d', title: 'MIG welding \ud83d', institution: 'X 😀' }]),
  );
  const [program] = catalogue.programs;
  assert.deepEqual(program?.title, { en: 'MIG welding \ufffd' });
  assert.equal(program?.institution.en, 'X 😀');
  assert.doesNotThrow(() => encodeURIComponent(JSON.stringify(program)));
  assert.equal(encodeURIComponent(program!.id), 'a%EF%BF%BD');
});

test('rows of empty cells are no rows', () => {
  const { catalogue, report } = readCatalogue('id,title,institution\na,A,X\n,,\n , ,\nb,B,X\n   ');
  assert.deepEqual(
    catalogue.programs.map(({ id }) => id),
    ['a', 'b'],
  );
  assert.deepEqual(report, []);
});

test('a column of our own name counts before another for the same, and an empty cell says nothing', () => {
  const { catalogue, report } = readCatalogue(
    'code,id,title,name,institution\nABC,p1,,Welding,X\nABC,p2,Baking,B,X\nD,,Sewing,,X',
  );
  assert.deepEqual(
    catalogue.programs.map(({ id, title }) => [id, title.en]),
    [
      ['p1', 'Welding'],
      ['p2', 'Baking'],
      ['D', 'Sewing'],
    ],
  );
  assert.deepEqual(report, []);
});
