import { packOf } from './lmi.js';
import type { SourceMeta } from './lmi.js';
import { conditionOf, provenanceOf } from './occupations/labels.js';
import type { Labels } from './occupations/labels.js';
import { perPack } from './pack-text.js';
import type { OpenPack } from './packs.js';
import type { Condition, Outlook, RegionalOutlook } from './types.js';
import { readVarints } from './varint.js';

/** Years an outlook looks ahead. */
const AHEAD = 5;

/** Order of the condition codes in a pack. */
export const CONDITIONS: readonly Condition['code'][] = [
  'unknown',
  'strong-shortage',
  'shortage',
  'balance',
  'surplus',
  'strong-surplus',
];

interface OutlookMeta extends SourceMeta {
  /** Years of the employment series. */
  years: number[];
  region: string;
  /** Codes of the broad categories, whose rows follow those of the occupations. */
  broad: string[];
}

/** Hundreds of persons: the first year plainly (0: not published), then yearly differences, year by year. */
const open = perPack((pack) => {
  const meta = pack.meta.outlook as OutlookMeta;
  const [employment, openings, seekers] = ['employment', 'openings', 'seekers'].map((name) =>
    readVarints(pack.sections[name]!),
  );
  const n = employment!.length / meta.years.length;
  return {
    ...meta,
    n,
    series: (row: number) => {
      let value = 0;
      return meta.years.map((year, y) => ({ year, value: (value += employment![y * n + row]!) * 100 }));
    },
    // Written one up, so that 0 can say "not published".
    sum: (numbers: 'openings' | 'seekers', row: number) => {
      const value = (numbers === 'openings' ? openings : seekers)![row]!;
      return value ? (value - 1) * 100 : null;
    },
    conditions: (row: number) => pack.sections.conditions![row] ?? 0,
  };
});

/**
 * The five-year outlook of an occupation, from the pack that has one (the root region's). Where nothing is published
 * for the occupation, its broad category stands in, and `scope` and the source say so.
 */
export function outlookOf(
  packs: readonly OpenPack[],
  labels: Labels,
  code: string,
  occupation: number,
  root: string,
): Outlook | null {
  const pack = packOf(packs, root);
  if (!pack?.meta.outlook) return null;
  const data = open(pack);
  let row = occupation;
  let scope: Outlook['scope'];
  if (!data.series(row)[0]!.value) {
    const b = data.broad.findIndex((prefix) => code.startsWith(prefix));
    if (b < 0) return null;
    row = data.n - data.broad.length + b;
    scope = { code: data.broad[b]!, title: labels.broad.get(data.broad[b]!) ?? data.broad[b]! };
  }
  const employment = data.series(row);
  const from = employment[0]!;
  const to = employment[AHEAD]!;
  const condition = data.conditions(occupation);
  const provenance = provenanceOf(labels, data, data.region);
  if (scope) provenance.source += `, ${scope.title}`;
  return {
    ...(scope && { scope }),
    employment,
    from,
    to,
    growth: to.value / from.value - 1,
    annualGrowth: (to.value / from.value) ** (1 / AHEAD) - 1,
    openings: data.sum('openings', row),
    seekers: data.sum('seekers', row),
    condition: conditionOf(labels, CONDITIONS[condition & 15]!, 'future'),
    recent: conditionOf(labels, CONDITIONS[condition >> 4]!, 'recent'),
    provenance,
  };
}

const openRegional = perPack((pack) => ({
  growth: readVarints(pack.sections.regionalGrowth!),
  openings: readVarints(pack.sections.regionalOpenings!),
}));

/** The province's own outlook, where it publishes one. */
export function regionalOutlookOf(
  packs: readonly OpenPack[],
  labels: Labels,
  occupation: number,
  region: string,
): RegionalOutlook | null {
  const pack = packOf(packs, region);
  const meta = pack?.meta.regionalOutlook as (SourceMeta & { region: string }) | undefined;
  if (!pack || !meta) return null;
  // Both are written one up and zigzag: 0 is "not published".
  const { growth, openings } = openRegional(pack);
  const [rate, places] = [growth[occupation], openings[occupation]];
  if (!rate && !places) return null;
  return {
    annualGrowth: rate ? (rate > 0 ? rate - 1 : rate) / 1000 : null,
    openings: places ? (places - 1) * 10 : null,
    provenance: provenanceOf(labels, meta, meta.region),
  };
}
