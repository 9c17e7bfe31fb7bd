import { CatalogueError } from '../../engine/errors.js';
import { parseCsv } from '../csv.js';
import { addIssue, type Context } from './cells.js';
import { columnOf } from './columns.js';
import type { Row } from './types.js';

/** The sign that parts the cells of a header line: a French Excel writes `;`. */
export function delimiterOf(text: string): string {
  const header = (/^(?:"[^"]*"|[^\r\n"])*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (sign: string): number => header.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** Rows of a CSV catalogue by our column names; columns that are none of ours are reported once and left out. */
export function* readCsv(text: string, context: Context): Generator<Row> {
  const [header, ...lines] = parseCsv(text, { delimiter: delimiterOf(text) });
  const columns = new Map<string, number>();
  const names: Record<string, string> = {};
  context.header = (column) => names[column] ?? names[`${column}_en`] ?? names[`${column}_fr`] ?? column;
  header?.cells.forEach((name, index) => {
    const column = columnOf(name);
    if (!column) {
      if (name.trim()) addIssue(context, header.line, name.trim(), name.trim(), 'unknown-column');
    } else if (columns.has(column)) {
      addIssue(context, header.line, column, name.trim(), 'repeated-column', { used: names[column] ?? '' });
    } else {
      columns.set(column, index);
      names[column] = name.trim();
    }
  });
  if (!['title', 'title_en', 'title_fr'].some((column) => columns.has(column))) {
    const seen = header?.cells.join(', ').slice(0, 120) ?? '';
    throw new CatalogueError(
      `the first line of the catalogue names no title column ("${seen}"). Begin with a line such as id,title,institution,url,language,hours,cost.`,
      seen,
    );
  }
  const width = header!.cells.length;
  for (const { line, cells, unclosed } of lines) {
    if (unclosed) addIssue(context, line, '', cells.at(-1)?.slice(0, 60), 'unclosed-quote');
    const extra = cells.slice(width).join(' ').trim();
    if (extra) {
      addIssue(context, line, '', extra.slice(0, 60), 'extra-cells', {
        expected: width,
        found: cells.length,
      });
    }
    const values: Row['values'] = {};
    for (const [column, index] of columns) values[column] = cells[index];
    yield { at: line, values };
  }
}
