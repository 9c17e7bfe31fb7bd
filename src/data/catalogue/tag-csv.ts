import { csvCell } from '../csv.js';
import type { Program } from '../../engine/programs/types.js';
import { columnOf } from './columns.js';
import { openCsv } from './csv-rows.js';
import { TAG_COLUMNS } from './known-columns.js';
import { clean } from './text.js';
import { parseYesNo } from './words.js';

/** What the tagger read in one program, as cells. */
export interface TagCells {
  noc: string;
  skills: string;
  evidence: string;
}

/**
 * Adds the tags columns to a CSV catalogue. Every line, column and cell of the registrar's own file stays as it is,
 * also those the intake does not know. Rows marked yes under `tags_reviewed` keep the tags a person left there.
 * @returns the new CSV and how many rows were tagged, and kept as reviewed.
 */
export function tagCsv(
  text: string,
  programs: ReadonlyMap<string, Program>,
  tag: (program: Program) => TagCells,
): { csv: string; tagged: number; reviewed: number } {
  const { before, delimiter, rows: all } = openCsv(text);
  const [header, ...rows] = all;
  const names = [...(header?.cells ?? [])];
  for (const name of TAG_COLUMNS) if (!names.some((own) => columnOf(own) === name)) names.push(name);
  const at = (column: string): number => names.findIndex((name) => columnOf(name) === column);
  const [nocAt, skillsAt, evidenceAt, reviewedAt] = TAG_COLUMNS.map(at) as [number, number, number, number];
  const idAt = at('id');
  const done = new Set<string>();
  let tagged = 0;
  let reviewed = 0;
  const lines = rows.map(({ cells }) => {
    const own = cells.slice(0, header!.cells.length);
    // Cells beyond the header are kept too, after the new columns.
    const row = [...names.map((_, index) => own[index] ?? ''), ...cells.slice(own.length)];
    const id = clean(row[idAt] ?? '');
    const program = done.has(id) ? undefined : programs.get(id);
    done.add(id);
    if (parseYesNo(clean(row[reviewedAt] ?? ''))) reviewed++;
    else if (program) {
      const found = tag(program);
      row[nocAt] = found.noc;
      row[skillsAt] = found.skills;
      row[evidenceAt] = found.evidence;
      tagged++;
    }
    return row;
  });
  const csv = [names, ...lines].map((row) => row.map((cell) => csvCell(cell, delimiter)).join(delimiter));
  return { csv: `${before}${csv.join('\r\n')}\r\n`, tagged, reviewed };
}
