import type { Warn } from './check.js';
import { columnOf } from './columns.js';
import { openCsv } from './csv-rows.js';
import { isKnown } from './known-columns.js';
import { isCsv } from './rows.js';
import type { Row } from './types.js';

/**
 * What is wrong with the columns of a file.
 * @returns the file's own name for a column of ours.
 */
export function checkColumns(
  text: string,
  type: string | undefined,
  rows: Row[],
  warn: Warn,
): (column: string) => string {
  if (!isCsv(text, type)) {
    checkKeys(rows, warn);
    return (column) => column;
  }
  const [header, ...lines] = openCsv(text).rows;
  const names = new Map<string, string>();
  for (const name of header!.cells.map((cell) => cell.trim()).filter(Boolean)) {
    const column = columnOf(name);
    const used = names.get(column);
    if (!isKnown(name)) warn(header!.row, name, name, 'unknown-column');
    else if (used !== undefined) warn(header!.row, column, name, 'repeated-column', { used });
    else names.set(column, name);
  }
  header!.cells.forEach((name, at) => {
    if (!name.trim() && lines.some(({ cells }) => cells[at]?.trim()))
      warn(header!.row, '', `#${at + 1}`, 'unknown-column');
  });
  return (column) => names.get(column) ?? names.get(`${column}_en`) ?? names.get(`${column}_fr`) ?? column;
}

/** Keys of our JSON that are none of ours, each once. */
function checkKeys(rows: Row[], warn: Warn): void {
  const seen = new Set<string>();
  for (const { at, values } of rows) {
    for (const key of Object.keys(values)) {
      if (isKnown(key) || seen.has(key)) continue;
      seen.add(key);
      warn(at, key, key, 'unknown-column');
    }
  }
}
