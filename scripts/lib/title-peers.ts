import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

export interface TitleRow {
  code: string;
  label: string;
}

/** A search library over titles, as a site would set it up after reading its manual. */
export interface Peer {
  name: string;
  /** The package it is. */
  library: string;
  /** Takes tens of milliseconds or more a query: measured on a sample. */
  slow: boolean;
  build(rows: readonly TitleRow[]): (query: string) => string[];
}

/** Titles asked of a library, enough for ten codes. */
const TITLES = 60;

/** Codes in order of their best title. */
function codesOf(rows: readonly TitleRow[], found: Iterable<number>): string[] {
  const codes = new Set<string>();
  for (const i of found) {
    codes.add(rows[i]!.code);
    if (codes.size === 10) break;
  }
  return [...codes];
}

const fuse = (name: string, options: object): Peer => ({
  name,
  library: 'fuse.js',
  slow: true,
  build(rows) {
    const index = new Fuse(
      rows.map(({ label }) => label),
      options,
    );
    return (query) =>
      codesOf(
        rows,
        index.search(query, { limit: TITLES }).map(({ refIndex }) => refIndex),
      );
  },
});

export const PEERS: readonly Peer[] = [
  fuse('Fuse.js', {}),
  fuse('Fuse.js, tokens', { useTokenSearch: true }),
  {
    name: 'MiniSearch',
    library: 'minisearch',
    slow: false,
    build(rows) {
      const index = new MiniSearch({ fields: ['label'] });
      index.addAll(rows.map(({ label }, id) => ({ id, label })));
      const options = { prefix: true, fuzzy: 0.2 };
      return (query) =>
        codesOf(
          rows,
          index
            .search(query, options)
            .slice(0, TITLES)
            .map(({ id }) => id as number),
        );
    },
  },
  {
    name: 'uFuzzy',
    library: '@leeoniya/ufuzzy',
    slow: false,
    build(rows) {
      const index = new uFuzzy({ intraMode: 1 });
      const haystack = uFuzzy.latinize(rows.map(({ label }) => label));
      return (query) => {
        const [found, info, order] = index.search(haystack, uFuzzy.latinize([query])[0]!, 1, 1000);
        return codesOf(rows, order && info ? order.map((i) => info.idx[i]!) : (found ?? []));
      };
    },
  },
  {
    name: 'FlexSearch',
    library: 'flexsearch',
    slow: false,
    build(rows) {
      const index = new FlexSearch.Index({ tokenize: 'forward', encoder: 'LatinBalance' });
      rows.forEach(({ label }, i) => index.add(i, label));
      return (query) => codesOf(rows, index.search(query, { limit: TITLES, suggest: true }) as number[]);
    },
  },
  {
    name: 'Orama',
    library: '@orama/orama',
    slow: true,
    build(rows) {
      const index = create({ schema: { label: 'string' } as const });
      void insertMultiple(
        index,
        rows.map(({ label }, i) => ({ id: String(i), label })),
        rows.length,
      );
      return (query) => {
        const found = oramaSearch(index, { term: query, tolerance: 1, limit: TITLES });
        if (found instanceof Promise) throw new Error('Orama answered later; the bench is synchronous');
        return codesOf(
          rows,
          found.hits.map(({ id }) => Number(id)),
        );
      };
    },
  },
];
