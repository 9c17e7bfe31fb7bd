import { openWages, packOf } from './lmi.js';
import { provenanceOf, type Labels } from './occupations/labels.js';
import type { OpenPack } from './packs.js';
import type { Wages } from './types.js';
import { provinceOf } from './region.js';

/** A region and those around it, nearest first: `ON-3530` → `ON-3530`, `ON`, `CA`. */
export function widening(region: string, root: string): string[] {
  const chain = [region];
  if (region.includes('-')) chain.push(provinceOf(region));
  if (region !== root) chain.push(root);
  return chain;
}

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
