import type { TitleRow } from './title-peers.js';
import { percentile } from './title-scores.js';
import type { Search } from './title-sets.js';

/** How many times the titles. */
export const GROWTH = [1, 3, 10, 30];
/** Whatever grows past this many milliseconds a query is not grown further. */
const PATIENCE = 1000;

/** Milliseconds each query takes. */
export function time(search: Search, queries: readonly string[]): number[] {
  return queries.map((query) => {
    const from = performance.now();
    search(query);
    return performance.now() - from;
  });
}

/** Time a query with many times the titles: each copy is told apart by a word of its own, as new titles would be. */
export function growth(
  queries: readonly string[],
  rows: readonly TitleRow[],
  build: (rows: readonly TitleRow[]) => Search,
): (number | null)[] {
  let last = 0;
  return GROWTH.map((times) => {
    if (last > PATIENCE) return null;
    const grown: TitleRow[] = [];
    for (let copy = 0; copy < times; copy++) {
      for (const { code, label } of rows)
        grown.push({
          code,
          label: copy ? `${label} ${['north', 'east', 'south', 'west'][copy % 4]}${copy}` : label,
        });
    }
    const search = build(grown);
    time(search, queries.slice(0, 5));
    last = percentile(time(search, queries), 0.95);
    return last;
  });
}
