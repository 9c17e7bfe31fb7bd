import { CatalogueError } from '../../engine/errors.js';
import { csvRows, type CsvRow } from '../csv.js';
import { columnOf, ownFirst } from './columns.js';
import type { Row } from './types.js';

/** What may stand before the header: blank lines, and the one by which Excel is told the sign that parts cells. */
const BEFORE = /^\ufeff?(?:[^\S\r\n]*(?:"?sep=(.)"?[^\S\r\n]*)?(?:\r\n?|\n))*/i;

/** The sign that parts the cells of a header line: a French Excel writes `;`. */
function delimiterOf(text: string): string {
  const header = (/^(?:"[^"]*"|[^\r\n"])*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string): number => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** A CSV catalogue from its header on. */
export interface CsvTable {
  /** What stands before the header. */
  before: string;
  delimiter: string;
  /** The header first; rows are those of the file. */
  rows: Iterable<CsvRow>;
}

export function openCsv(text: string): CsvTable {
  const [before, told] = BEFORE.exec(text)!;
  const above = before.match(/\r\n?|\n/g)?.length ?? 0;
  const table = text.slice(before.length);
  const delimiter = told ?? delimiterOf(table);
  function* rows(): Generator<CsvRow> {
    for (const row of csvRows(table, { delimiter })) yield { ...row, row: row.row + above };
  }
  return { before, delimiter, rows: rows() };
}

/** What tells that the cells of a line may stand under the wrong columns. */
function fault({ cells, unclosed }: CsvRow, expected: number): Row['broken'] {
  if (unclosed) return { problem: 'unclosed-quote', value: unclosed };
  const value = cells.slice(expected).join(' ').trim();
  return value
    ? { problem: 'extra-cells', value: value.slice(0, 60), data: { expected, found: cells.length } }
    : undefined;
}

/** Rows of a CSV catalogue by our column names; of columns that say the same the first that says something counts. Blank rows are none. */
export function* readCsv(text: string): Generator<Row> {
  let columns: string[] | undefined;
  let order: number[] = [];
  for (const line of openCsv(text).rows) {
    const { row: at, cells } = line;
    if (columns) {
      if (cells.every((cell) => !cell.trim())) continue;
      const values: Row['values'] = {};
      for (const index of order) values[columns[index]!] ||= cells[index];
      yield { at, values, broken: fault(line, columns.length) };
    } else {
      columns = cells.map(columnOf);
      order = ownFirst(cells);
      if (columns.some((column) => column.startsWith('title'))) continue;
      const seen = cells.join(', ').slice(0, 120);
      throw new CatalogueError(
        `no title column in "${seen}". Begin with a line such as id,title,institution,url,hours,cost.`,
        seen,
        { reason: 'no-title' },
      );
    }
  }
}
