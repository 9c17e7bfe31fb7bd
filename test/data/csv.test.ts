import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { csvCell, parseCsv } from '../../src/data/csv.js';

const cells = (text: string, options?: Parameters<typeof parseCsv>[1]) =>
  parseCsv(text, options).map((row) => row.cells);

test('cells, quotes and line ends', () => {
  assert.deepEqual(cells('a,b\r\n"1,2","say ""hi"""\n,\r'), [
    ['a', 'b'],
    ['1,2', 'say "hi"'],
    ['', ''],
  ]);
  assert.deepEqual(cells('\uFEFFa;b\n1;2', { delimiter: ';' }), [
    ['a', 'b'],
    ['1', '2'],
  ]);
  assert.deepEqual(cells('a|b', { delimiter: '|' }), [['a', 'b']]);
});

test('a stray quote inside a bare cell is kept', () => {
  assert.deepEqual(cells('5" pipe,x'), [['5" pipe', 'x']]);
});

test('quotes are ordinary where they are switched off', () => {
  assert.deepEqual(cells('"a"\tb', { delimiter: '\t', quotes: false }), [['"a"', 'b']]);
});

test('each row knows its line and its place in a spreadsheet, whatever a quoted cell spans', () => {
  const rows = parseCsv('h\r\n\r\n"x\r\ny\nz"\r\nlast');
  assert.deepEqual(
    rows.map(({ line, row, cells }) => [line, row, cells[0]]),
    [
      [1, 1, 'h'],
      [3, 3, 'x\r\ny\nz'],
      [6, 4, 'last'],
    ],
  );
});

test('blank lines are no rows, a quoted empty cell is one', () => {
  assert.deepEqual(cells('\n\na\n\n'), [['a']]);
  assert.deepEqual(cells('""\n'), [['']]);
  assert.deepEqual(cells(''), []);
});

test('an unclosed quote is told, and takes no other line with it', () => {
  const rows = parseCsv('a,b\n1,"two\n3,"four ""and"" more"\n5,six');
  assert.deepEqual(
    rows.map(({ unclosed }) => unclosed),
    [undefined, '"two\n3,"four ""and"" more"\n5,six', undefined, undefined],
  );
  assert.deepEqual(
    rows.map((row) => row.cells),
    [
      ['a', 'b'],
      ['1', '"two'],
      ['3', 'four "and" more'],
      ['5', 'six'],
    ],
  );
  assert.deepEqual(
    rows.map(({ line, row }) => [line, row]),
    [1, 2, 3, 4].map((n) => [n, n]),
  );
  assert.deepEqual(parseCsv('1,"two')[0], { line: 1, row: 1, cells: ['1', '"two'], unclosed: '"two' });
  assert.deepEqual(cells('1,"two" three'), [['1', 'two three']]);
});

test('what is written is read back, with any delimiter and line end', () => {
  const cell = fc.oneof(fc.string(), fc.stringMatching(/^[",;\t\r\n a\uFEFF]{0,6}$/));
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      (rows, delimiter, eol) => {
        const text = rows
          .map((row) => row.map((value) => csvCell(value, delimiter)).join(delimiter) + eol)
          .join('');
        assert.deepEqual(cells(text, { delimiter }), rows);
      },
    ),
  );
});
