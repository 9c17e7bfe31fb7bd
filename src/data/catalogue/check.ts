import { Cells } from './cells.js';
import { checkAbout } from './check-about.js';
import { checkCells } from './check-cells.js';
import { checkColumns } from './check-columns.js';
import { checkOthers } from './check-others.js';
import { fileText } from './file-text.js';
import { lost } from './issue.js';
import { readCatalogue } from './read.js';
import { openRows } from './rows.js';
import type { Issue, Problem, Reading, ReadOptions } from './types.js';

/** Adds a warning: nothing is lost, and it is worth a look. */
export type Warn = (
  row: number,
  column: string,
  value: string,
  problem: Problem,
  data?: Issue['data'],
  programId?: string,
) => void;

/**
 * `readCatalogue` for the person who keeps the file: the same catalogue, and a report that also says what was mended,
 * completed or left out, and what looks wrong between programs. Columns are named as the file names them.
 * @throws {CatalogueError} as `readCatalogue` does.
 */
export function checkCatalogue(input: string | Uint8Array, options: ReadOptions = {}): Reading {
  const text = fileText(input);
  const { catalogue, report: errors } = readCatalogue(text, options);
  const { programs } = catalogue;
  const source = openRows(text, options.type);
  const rows = [...source.rows];
  const report: Issue[] = [];
  const warn: Warn = (row, column, value, problem, data, programId) => {
    report.push({ ...lost(row, column, value, problem, data, programId), severity: 'warning' });
  };
  const nameOf = checkColumns(text, options.type, rows, warn);
  report.push(...checkAbout(source.given ?? {}), ...errors);
  // The first row with its id is the one a program was read from: later ones, from the end, give way to it.
  const rowOf = new Map(rows.reverse().map((row) => [new Cells(row, []).text('id'), row]));
  checkOthers(programs, rowOf, warn);
  for (const program of programs) checkCells(rowOf.get(program.id)!, program, warn);
  return {
    catalogue,
    report: report.map((issue) => ({ ...issue, column: nameOf(issue.column) })).sort((a, b) => a.row - b.row),
  };
}
