import { openWages, packOf } from './lmi.js';
import { provenanceOf, type Labels } from './occupations/labels.js';
import type { OpenPack } from './packs.js';
import type { Wages } from './types.js';
import { provinceOf } from './region.js';

/** A region and those around it, nearest first: `ON-3530` → `ON-3530`, `ON`, `CA`. */
export const widening = (region: string, root: string): Iterable<string> =>
  new Set([region, provinceOf(region), root]);

const dollars = (cents: number): number | null => (cents ? cents / 100 : null);

/**
 * What an occupation pays in a region, or in the nearest wider one that has a figure among the open packs;
 * `provenance.region` says which. Null when none has.
 */
export function wagesIn(
  packs: readonly OpenPack[],
  labels: Labels,
  occupation: number,
  asked: string,
  root: string,
): Wages | null {
  for (const region of widening(asked, root)) {
    const pack = packOf(packs, region);
    for (const table of pack ? openWages(pack) : []) {
      const found = table.row(region, occupation);
      if (!found) continue;
      const [low, median, high] = found;
      return {
        low: dollars(low),
        median: dollars(median),
        high: dollars(high),
        currency: 'CAD',
        per: table.per,
        asked,
        provenance: provenanceOf(labels, table, region),
      };
    }
  }
  return null;
}

/**
 * What the second of two occupations pays an hour more than the first (medians, in dollars; less is negative), in the nearest
 * region around the one asked for that has both from one source and year; null where none has.
 */
export function raiseIn(
  packs: readonly OpenPack[],
  labels: Labels,
  both: readonly [from: number, to: number],
  asked: string,
  root: string,
): { dollars: number; region: string } | null {
  for (const region of widening(asked, root)) {
    const [from, to] = both.map((occupation) => wagesIn(packs, labels, occupation, region, root));
    // A list of pay by the year is no list of wages.
    const here = [from, to].every(
      (wages) => wages?.median && wages.per === 'hour' && wages.provenance.region === region,
    );
    if (here && from!.provenance.year === to!.provenance.year)
      return { dollars: to!.median! - from!.median!, region };
  }
  return null;
}
