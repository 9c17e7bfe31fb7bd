import { CatalogueError } from '../../engine/errors.js';
import { csvRows } from '../csv.js';
import { columnOf } from './columns.js';
import type { Row } from './types.js';

/** The sign that parts the cells of a header line: a French Excel writes `;`. */
export function delimiterOf(text: string): string {
  const header = (/^(?:"[^"]*"|[^\r\n"])*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string): number => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Rows of a CSV catalogue by our column names; of two columns that say the same the first counts. */
export function* readCsv(text: string): Generator<Row> {
  let columns: string[] | undefined;
  for (const { line: at, cells } of csvRows(text, { delimiter: delimiterOf(text) })) {
    if (columns) {
      const values: Row['values'] = {};
      columns.forEach((column, index) => (values[column] ??= cells[index]));
      yield { at, values };
    } else {
      columns = cells.map(columnOf);
      if (columns.some((column) => column.startsWith('title'))) continue;
      const seen = cells.join(', ').slice(0, 120);
      throw new CatalogueError(
        `no title column in "${seen}". Begin with a line such as id,title,institution,url,hours,cost.`,
        seen,
      );
    }
  }
}
