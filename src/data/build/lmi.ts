import { CONDITIONS } from '../../engine/outlook.js';
import type { SectionArray } from '../../engine/packs.js';
import type { Condition } from '../../engine/types.js';
import { SourceError } from '../../engine/errors.js';
import type { CopsKind, Sources } from '../sources/index.js';
import { encodeVarints } from './encode.js';
import { unitGroupCodes } from './groups.js';
import type { BuiltPack } from './occupations.js';
import type { SourceKey } from './provenance.js';
import { sourceMeta } from './provenance.js';

/** Wages in dollars, as a source row gives them. */
interface Row {
  noc: string;
  region: string;
  low: number | null;
  median: number | null;
  high: number | null;
}

interface WageTable {
  meta: ReturnType<typeof sourceMeta> & { regions: string[]; per?: 'year' };
  present: Uint8Array;
  wages: Uint8Array;
  count: number;
}

const cents = (dollars: number | null): number => (dollars === null ? 0 : Math.round(dollars * 100));

/** Encodes wage rows as `openWages` reads them; `regions[0]` is the base of the others. */
export function encodeWages(
  sources: Sources,
  codes: readonly string[],
  rows: readonly Row[],
  regions: string[],
  source: SourceKey,
  per?: 'year',
): WageTable {
  const width = Math.ceil(codes.length / 8);
  const present = new Uint8Array(width * regions.length);
  const maps = regions.map(
    (region) =>
      new Map(
        rows
          .filter((row) => row.region === region && row.median !== null)
          .map((row) => [row.noc, [cents(row.low), cents(row.median), cents(row.high)]]),
      ),
  );
  const numbers: number[] = [];
  for (const column of [1, 0, 2])
    maps.forEach((map, r) =>
      codes.forEach((code, o) => {
        const row = map.get(code);
        if (!row) return;
        present[r * width + (o >> 3)]! |= 1 << (o & 7);
        const base = r ? maps[0]!.get(code)?.[column] : column !== 1 ? row[1] : 0;
        numbers.push(row[column]! - (base ?? 0));
      }),
    );
  const count = maps.reduce((sum, map) => sum + map.size, 0);
  return {
    meta: { ...sourceMeta(sources, source), regions, ...(per && { per }) },
    present,
    wages: encodeVarints(numbers),
    count,
  };
}

const CONDITION_WORDS: [RegExp, Condition['code']][] = [
  [/^$/, 'unknown'],
  [/^strong.*shortage/i, 'strong-shortage'],
  [/shortage/i, 'shortage'],
  [/^balance/i, 'balance'],
  [/^strong.*surplus/i, 'strong-surplus'],
  [/surplus/i, 'surplus'],
];

function conditionNumber(text: string): number {
  const found = CONDITION_WORDS.find(([pattern]) => pattern.test(text));
  if (!found)
    throw new SourceError(`unknown labour-market condition "${text}". Teach it to the compiler.`, text);
  return CONDITIONS.indexOf(found[1]);
}

/** Yearly projections, in hundreds, the ten broad categories' totals after the occupations. */
function buildOutlook(sources: Sources, codes: readonly string[]) {
  const broad = sources.cops('employment').broad.map(({ code }) => code);
  const table = (kind: CopsKind) => {
    const { years, rows, broad: totals } = sources.cops(kind);
    const byCode = new Map([...rows, ...totals].map(({ code, values }) => [code, values]));
    return { years, rows: [...codes, ...broad].map((code) => byCode.get(code) ?? years.map(() => null)) };
  };
  const employment = table('employment');
  const hundreds = employment.rows.map((row) => row.map((value) => Math.round((value ?? 0) / 100)));
  const ahead = (kind: CopsKind) => {
    const { years, rows } = table(kind);
    const first = employment.years[0]!;
    const span = years.flatMap((year, y) => (year > first && year <= first + 5 ? [y] : []));
    return rows.map((row) => {
      const values = span.map((y) => row[y] ?? null);
      return values.includes(null) ? 0 : 1 + Math.round(values.reduce<number>((a, b) => a + b!, 0) / 100);
    });
  };
  const openings = ahead('openings');
  const seekers = ahead('seekers');
  const conditions = codes.map((code) => {
    const of = (kind: 'future' | 'recent') =>
      conditionNumber(sources.copsConditions(kind).find((row) => row.code === code)?.en ?? '');
    return of('future') + of('recent') * 16;
  });
  return {
    meta: { ...sourceMeta(sources, 'cops'), region: 'CA', years: employment.years, broad },
    sections: {
      employment: encodeVarints(
        employment.years.flatMap((_, y) => hundreds.map((row) => row[y]! - (y ? row[y - 1]! : 0))),
      ),
      openings: encodeVarints(openings),
      seekers: encodeVarints(seekers),
      conditions: Uint8Array.from(conditions),
    },
    report:
      `employment projections: ${codes.length - hundreds.slice(0, codes.length).filter((row) => !row[0]).length} ` +
      `of ${codes.length}, the others shown by broad category; conditions: ${conditions.filter((value) => value & 15).length}`,
  };
}

/** The provincial outlook of British Columbia: per mille a year and tens of persons, one up so that 0 is unknown. */
function buildRegionalOutlook(sources: Sources, codes: readonly string[]) {
  const rows = new Map(sources.outlookBc().map((row) => [row.noc, row]));
  const growth = codes.map((code) => {
    const value = rows.get(code)?.growth.first5 ?? null;
    const mille = Math.round((value ?? 0) * 10);
    return value === null ? 0 : mille >= 0 ? mille + 1 : mille;
  });
  const openings = codes.map((code) => {
    const value = rows.get(code)?.openings.first5 ?? null;
    return value === null ? 0 : Math.round(value / 10) + 1;
  });
  return {
    meta: { ...sourceMeta(sources, 'outlook-bc'), region: 'BC' },
    sections: { regionalGrowth: encodeVarints(growth), regionalOpenings: encodeVarints(openings) },
    report: `provincial outlook: ${growth.filter(Boolean).length} of ${codes.length}`,
  };
}

/** `region`'s labour-market pack: wages of the province and its economic regions; projections for Canada. */
export function buildLmi(sources: Sources, region: string): BuiltPack {
  const codes = unitGroupCodes(sources);
  const tables: WageTable[] = [];
  const meta: Record<string, unknown> = {};
  let sections: Record<string, SectionArray> = {};
  const report: string[] = [];
  const add = (extra: { sections: Record<string, SectionArray>; report: string }) => {
    sections = { ...sections, ...extra.sections };
    report.push(extra.report);
  };

  if (region === 'CA') {
    tables.push(encodeWages(sources, codes, sources.wagesNational(), ['CA'], 'wages-national'));
    const outlook = buildOutlook(sources, codes);
    meta.outlook = outlook.meta;
    add(outlook);
  } else {
    if (region === 'BC') {
      const rows = sources.wagesBc();
      const yearly = rows.filter(({ annual }) => annual).map((row) => ({ ...row, ...row.published }));
      tables.push(
        encodeWages(
          sources,
          codes,
          rows.filter(({ annual }) => !annual),
          ['BC'],
          'wages-bc',
        ),
        encodeWages(sources, codes, yearly, ['BC'], 'wages-bc', 'year'),
      );
      const outlook = buildRegionalOutlook(sources, codes);
      meta.regionalOutlook = outlook.meta;
      add(outlook);
    }
    const rows = sources.wagesRegional().filter((row) => row.region.split('-')[0] === region);
    const inside = [...new Set(rows.map((row) => row.region))].filter((code) => code !== region).sort();
    tables.push(encodeWages(sources, codes, rows, [region, ...inside], 'wages-regional'));
  }
  tables.forEach(({ present, wages }, t) => {
    sections[`present${t}`] = present;
    sections[`wages${t}`] = wages;
  });
  meta.wages = tables.map((table) => table.meta);
  report.push(
    ...tables.map(
      ({ meta: { source, regions, per }, count }) =>
        `wages ${source}${per ? ' (yearly)' : ''}: ${count} figures, ${regions.length} regions`,
    ),
  );
  return { header: { id: `lmi.${region}`, schema: 1, meta }, sections, report };
}
