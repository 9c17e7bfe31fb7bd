import type { CsvRow } from '../csv.js';
import { nocCode, regionCode } from './codes.js';
import type { FileSpec, SourceFolder } from './folder.js';
import type { Table } from './table.js';

/** Wages of a unit group in a region, dollars an hour; null where the publisher gives none. */
export interface WageRow {
  noc: string;
  /** `CA`, `ON`, `ON-3530`. */
  region: string;
  low: number | null;
  median: number | null;
  high: number | null;
  /** Published as annual earnings; the figures above are those divided by 2,080 hours, to the cent. */
  annual: boolean;
}

/** Regional rows carry the publisher's name of the region too. */
export interface RegionalWageRow extends WageRow {
  regionName: string;
}

const remedy = 'Get it from the Job Bank wages dataset (ESDC) on the open.canada.ca portal.';
const official = /wages?[-_]?\d{4}.*(opendata|esdc|edsc).*\.csv$/i;
export const nationalWagesFile: FileSpec = {
  folder: 'wages',
  names: [/^national_\d{4}\.csv$/, official],
  remedy,
};
export const regionalWagesFile: FileSpec = {
  folder: 'wages',
  names: [/^regional_\d{4}\.tsv$/, official],
  remedy,
};

const HOURS_A_YEAR = 2080;
export const hourly = (yearly: number | null): number | null =>
  yearly === null ? null : Math.round((yearly / HOURS_A_YEAR) * 100) / 100;

/** The published file, all regions: `NOC_` prefixes, `ER35`, an annual flag. */
function readOfficial(table: Table): RegionalWageRow[] {
  const noc = table.column('NOC_CNP');
  const region = table.column('ER_Code_Code_RE');
  const name = table.column('ER_Name', 'ER_Name_Nom_RE');
  const columns = [
    ['Low_Wage_Salaire_Minium', 'Low_Wage_Salaire_Minimum'],
    ['Median_Wage_Salaire_Median'],
    ['High_Wage_Salaire_Maximal'],
  ].map((names) => table.column(...names));
  const flag = table.column('Annual_Wage_Flag_Salaire_annuel');
  return table.rows.flatMap((row) => {
    const annual = /^(1|y|yes|true|o|oui)$/i.test(table.text(row, flag));
    const [low, median, high] = columns.map((i) => {
      const value = table.number(row, i);
      return annual ? hourly(value) : value;
    });
    const wages = { low: low!, median: median!, high: high!, annual };
    return { noc: table.code(row, noc, nocCode), ...where(table, row, region, name), ...wages };
  });
}

const where = (table: Table, row: CsvRow, region: number, name: number) => ({
  region: table.code(row, region, regionCode),
  regionName: table.text(row, name),
});

/** A province that is one economic region may be listed twice; the first figure of a group and region stands. */
function once(rows: RegionalWageRow[]): RegionalWageRow[] {
  const seen = new Map<string, RegionalWageRow>();
  for (const row of rows) {
    const key = `${row.noc} ${row.region}`;
    const known = seen.get(key);
    if (!known || (known.median === null && row.median !== null)) seen.set(key, row);
  }
  return [...seen.values()];
}

export function readWagesNational(folder: SourceFolder): WageRow[] {
  const table = folder.table(nationalWagesFile);
  if (table.find('NOC_CNP') !== undefined) {
    return once(readOfficial(table)).filter((row) => row.region === 'CA');
  }
  const noc = table.column('code');
  const [low, median, high] = ['low_pay_hourly', 'median_pay_hourly', 'high_pay_hourly'].map((name) =>
    table.column(name),
  );
  return table.rows.map((row) => ({
    noc: table.code(row, noc, nocCode),
    region: 'CA',
    low: table.number(row, low!),
    median: table.number(row, median!),
    high: table.number(row, high!),
    annual: false,
  }));
}

/** Canada, provinces and economic regions in one list. */
export function readWagesRegional(folder: SourceFolder): RegionalWageRow[] {
  if (official.test(folder.path(regionalWagesFile).split('/').pop()!)) {
    return once(readOfficial(folder.table(regionalWagesFile)));
  }
  const table = folder.table(regionalWagesFile, { delimiter: '\t', quotes: false });
  const noc = table.column('noc');
  const region = table.column('er_code');
  const name = table.column('region');
  const [low, median, high] = ['low', 'median', 'high'].map((column) => table.column(column));
  return once(
    table.rows.map((row) => ({
      noc: table.code(row, noc, nocCode),
      ...where(table, row, region, name),
      low: table.number(row, low!),
      median: table.number(row, median!),
      high: table.number(row, high!),
      annual: false,
    })),
  );
}
