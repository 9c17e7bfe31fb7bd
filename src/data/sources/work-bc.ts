import type { CsvRow } from '../csv.js';
import { nocCode, unitGroupsOf } from './codes.js';
import type { FileSpec, SourceFolder } from './folder.js';
import { hourly, type WageRow } from './job-bank.js';
import type { Table, TableOptions } from './table.js';

/** The provincial outlook: yearly growth in per cent, openings in persons; null where withheld. */
export interface BcOutlookRow {
  noc: string;
  growth: { first5: number | null; second5: number | null; ten: number | null };
  openings: { first5: number | null; second5: number | null; ten: number | null };
}

/** Wages as British Columbia restates them, dollars an hour. */
export interface BcWageRow extends WageRow {
  /** The row as published: dollars a year where `annual`, an hour otherwise. */
  published: { low: number | null; median: number | null; high: number | null };
  /** Median annual earnings as published, dollars. */
  annualMedian: number | null;
  /** What the figure rests on, as published. */
  basis: string;
}

const remedy = 'Get it from the WorkBC Labour Market Outlook data (British Columbia).';
const WAGES: FileSpec = { folder: 'wages', names: [/^bc_\d{4}\.csv$/], remedy };
const OUTLOOK: FileSpec = { folder: 'outlook', names: [/^bc_\d{4}\.csv$/], remedy };
/** No hourly wage reaches this; no full-time annual one is below it. */
const ANNUAL_FROM = 1000;

/** These files have no header, may end with blank rows, and a first row that is a title in some releases. */
function open(folder: SourceFolder, spec: FileSpec, names: string[]): { table: Table; rows: CsvRow[] } {
  const options: TableOptions = { names };
  const table = folder.table(spec, options);
  const rows = table.rows.filter((row, i) => {
    const first = row.cells[0]!.trim();
    if (nocCode(first)) return true;
    if (first === '' || i === 0) return false;
    return table.fail(row, first, 'a 5-digit occupation code expected');
  });
  return { table, rows };
}

/** 18 of the rows are annual earnings in the hourly columns; they are converted and marked. */
export function readWagesBc(folder: SourceFolder): BcWageRow[] {
  const names = ['noc', 'title', 'low', 'median', 'high', 'hourly median', 'annual', 'annual 2', 'source'];
  const { table, rows } = open(folder, WAGES, names);
  return rows.flatMap((row) => {
    const figures = [2, 3, 4].map((i) => table.number(row, i));
    const annual = figures.some((value) => value !== null && value >= ANNUAL_FROM);
    const [low, median, high] = annual ? figures.map(hourly) : figures;
    const annualMedian = table.number(row, 6);
    return unitGroupsOf(table.code(row, 0, nocCode)).map((noc) => ({
      noc,
      region: 'BC',
      low: low!,
      median: median!,
      high: high!,
      annual,
      published: { low: figures[0]!, median: figures[1]!, high: figures[2]! },
      annualMedian,
      basis: table.text(row, 8),
    }));
  });
}

export function readOutlookBc(folder: SourceFolder): BcOutlookRow[] {
  const names = ['noc', 'title', 'growth 1–5', 'growth 6–10', 'growth 1–10', 'openings 1–5', 'openings 6–10'];
  const { table, rows } = open(folder, OUTLOOK, [...names, 'openings 1–10']);
  return rows.flatMap((row) => {
    const [g1, g2, g3, o1, o2, o3] = [2, 3, 4, 5, 6, 7].map((i) => table.number(row, i));
    return unitGroupsOf(table.code(row, 0, nocCode)).map((noc) => ({
      noc,
      growth: { first5: g1!, second5: g2!, ten: g3! },
      openings: { first5: o1!, second5: o2!, ten: o3! },
    }));
  });
}
