import type { Program } from '../../engine/programs/types.js';
import { Cells } from './cells.js';
import type { Warn } from './check.js';
import { parseCip, parseNoc, splitCodes } from './codes.js';
import { parseUrl } from './links.js';
import { clockHours, parseNumber, parsePrice } from './numbers.js';
import type { Issue, Problem, Row } from './types.js';

/** UTF-8 that was once read as windows-1252 (`Ã©`), or characters already lost. */
const GARBLED = /\uFFFD|Ã[^\sA-Za-zÀ-ÿ]|â€/;

/** Compares the cells of a row with what was read from them. */
export function checkCells(row: Row, program: Program, warn: Warn): void {
  const { id } = program;
  const cells = new Cells(row, []);
  const say = (column: string, value: string, problem: Problem, data?: Issue['data']): void =>
    warn(row.at, column, value, problem, data, id);

  for (const column of Object.keys(row.values)) {
    const cell = cells.text(column);
    if (GARBLED.test(cell)) say(column, cell, 'garbled-text');
  }
  const weeks = cells.text('weeks');
  // Weeks made of days or months are rounded.
  if (program.weeks && parseNumber(weeks) === null && clockHours(weeks) !== program.weeks * 168)
    say('weeks', weeks, 'converted', { used: program.weeks });

  for (const [column, parse] of [
    ['noc', parseNoc],
    ['cip', parseCip],
  ] as const) {
    for (const item of cells.list(column).flatMap(splitCodes)) {
      const used = parse(item);
      if (used && program[column].includes(used) && !item.includes(used))
        say(column, item, 'repaired-code', { used });
    }
  }
  for (const column of ['url', 'inquire'] as const) {
    const cell = cells.text(column);
    const used = program[column] ?? '';
    if (/^http:/.test(used)) say(column, cell, 'insecure-url');
    else if (used && cell[0] !== '/' && used === parseUrl(`https://${cell}`))
      say(column, cell, 'completed-url', { used });
  }
  const used = parsePrice(cells.text('cost'))?.currency;
  const other = cells.text('currency').toUpperCase();
  if (used && /^[A-Z]{3}$/.test(other) && used !== other)
    say('cost', cells.text('cost'), 'currency-conflict', { used, other });
  for (const column of ['prerequisites', 'stackable_into'])
    if (cells.list(column).includes(id)) say(column, id, 'self-reference');
}
