import { nocCode } from './codes.js';
import type { FileSpec, SourceFolder } from './folder.js';

const FILES = {
  employment: 'employment_emploi',
  growth: 'employment_growth_croissance_emploi',
  openings: 'jo_pe',
  seekers: 'job_seekers_chercheurs_emploi',
  retirements: 'retirements_retraites',
  'retirement-rates': 'retirement_rates_taux_de_retraite',
  'other-replacement': 'other_replacement_autre_remplacement',
  'school-leavers': 'school_leavers_sortants_scolaires',
  immigration: 'immigration',
  'other-seekers': 'other_seekers_autres_chercheurs',
} as const;
export type CopsKind = keyof typeof FILES;

/** Yearly figures of the 516 unit groups (persons, or per cent for rates); `values` runs parallel to `years`. */
export interface CopsTable {
  years: number[];
  rows: { code: string; values: (number | null)[] }[];
  /** Totals of the broad categories, by their digit; they hold groups too small to be published. */
  broad: { code: string; values: (number | null)[] }[];
}

export interface CopsCondition {
  code: string;
  /** As published: "Moderate risk of Shortage"; empty where it says N/A. */
  en: string;
  fr: string;
}

const spec = (stem: string): FileSpec => ({
  folder: 'cops',
  names: [new RegExp(`^${stem}_\\d{4}_\\d{4}_noc\\d{4}.*\\.csv$`, 'i')],
  remedy: 'Get it from the COPS projections dataset (ESDC) on the open.canada.ca portal.',
});

/** `00000`, `TEER_n` and `NOC1_n` are totals, and a code column may hold nothing else but unit groups. */
const isTotal = (code: string): boolean => /^(0+|TEER_\d|NOC1_\d)$/i.test(code.trim());

export function readCops(folder: SourceFolder, kind: CopsKind): CopsTable {
  const table = folder.table(spec(FILES[kind]));
  const code = table.column('Code');
  const columns = table.names.map((_, i) => i).filter((i) => /^\d{4}$/.test(table.names[i]!));
  if (!columns.length) table.column('2023');
  return {
    years: columns.map((i) => Number(table.names[i])),
    rows: table.rows
      .filter((row) => !isTotal(row.cells[code]!))
      .map((row) => ({
        code: table.code(row, code, nocCode),
        values: columns.map((i) => table.number(row, i)),
      })),
    broad: table.rows.flatMap((row) => {
      const digit = /^NOC1_(\d)$/i.exec(row.cells[code]!.trim())?.[1];
      return digit ? [{ code: digit, values: columns.map((i) => table.number(row, i)) }] : [];
    }),
  };
}

/** Labour-market conditions: of the last three years (`recent`) or of the projection (`future`). */
export function readConditions(folder: SourceFolder, kind: 'recent' | 'future'): CopsCondition[] {
  const table = folder.table(spec(kind === 'recent' ? 'rlmc_crmt' : 'flmc_cfmt'));
  const code = table.column('Code');
  const en = table.column(
    kind === 'recent' ? 'Recent_Labour_Market_Conditions' : 'Future_Labour_Market_Conditions',
  );
  const fr = table.column(
    kind === 'recent'
      ? 'Conditions_récentes_sur_le_marché_du_travail'
      : 'Conditions_futures_sur_le_marché_du_travail',
  );
  const said = (text: string): string => (/^n\/[ad]$/i.test(text) ? '' : text);
  return table.rows
    .filter((row) => !isTotal(row.cells[code]!))
    .map((row) => ({
      code: table.code(row, code, nocCode),
      en: said(table.text(row, en)),
      fr: said(table.text(row, fr)),
    }));
}

/** The ten-year summary: one figure a column, by the publisher's column name. */
export function readCopsSummary(
  folder: SourceFolder,
): { code: string; figures: Record<string, number | null> }[] {
  const table = folder.table(spec('summary_sommaire'));
  const code = table.column('Code');
  const columns = table.names.map((_, i) => i).filter((i) => i > 2 && !/conditions/i.test(table.names[i]!));
  return table.rows
    .filter((row) => !isTotal(row.cells[code]!))
    .map((row) => ({
      code: table.code(row, code, nocCode),
      figures: Object.fromEntries(columns.map((i) => [table.names[i]!, table.number(row, i)])),
    }));
}
