import { perPack } from './pack-text.js';
import type { OpenPack } from './packs.js';
import { readVarints } from './varint.js';
import { provinceOf } from './region.js';

/** Where the figures of a pack come from; the name of `source` is in the labels. */
export interface SourceMeta {
  source: string;
  year: string;
  url?: string;
  licence?: string;
}

/** Low, median and high in cents; 0 where the publisher gives none. */
export type WageCents = readonly [low: number, median: number, high: number];

export interface WageTable extends SourceMeta {
  /** Wages an occupation has in one of the table's regions. */
  row(region: string, occupation: number): WageCents | undefined;
}

interface WageTableMeta extends SourceMeta {
  /** The first is the base the others are written against. */
  regions: string[];
  /** The table lists pay by the year. */
  per?: 'year';
}

/**
 * The wage tables of a labour-market pack, preferred first. For each table there is a bit map of the occupations each
 * region has, and varints: all medians, then all lows, then all highs, region by region. The first region's medians are
 * plain and its lows and highs are differences from them; the other regions are differences from the first where it has
 * a figure (half of them are equal to their province).
 */
export const openWages = perPack((pack): (WageTable & { regions: string[]; per: 'hour' | 'year' })[] =>
  (pack.meta.wages as WageTableMeta[]).map((meta, t) => {
    const present = pack.sections[`present${t}`]!;
    const numbers = readVarints(pack.sections[`wages${t}`]!);
    const width = present.length / meta.regions.length;
    const maps = meta.regions.map(() => new Map<number, [number, number, number]>());
    let at = 0;
    for (const column of [1, 0, 2])
      maps.forEach((map, r) => {
        for (let o = 0; o < width * 8; o++) {
          if (!((present[r * width + (o >> 3)]! >> (o & 7)) & 1)) continue;
          const row = map.get(o) ?? [0, 0, 0];
          const base = r ? maps[0]!.get(o)?.[column] : column !== 1 ? row[1] : 0;
          row[column] = numbers[at++]! + (base ?? 0);
          map.set(o, row);
        }
      });
    return {
      ...meta,
      per: meta.per ?? 'hour',
      row: (region, occupation) => maps[meta.regions.indexOf(region)]?.get(occupation),
    };
  }),
);

/** The pack whose tables may hold a region: its own, or its parent's. */
export const packOf = (packs: readonly OpenPack[], region: string): OpenPack | undefined =>
  packs.find(({ id }) => id === `lmi.${provinceOf(region)}`);
