import type { TitleQuery } from './title-queries.js';

/** A library, or Cairn, ready to be asked: codes, best first. */
export interface Contender {
  name: string;
  search(query: string): string[];
}

/** How often each contender is right on the queries of one kind. */
export interface KindScores {
  set: string;
  kind: string;
  n: number;
  top1: Record<string, number>;
  top5: Record<string, number>;
}

const WHOLE = 'all';

/** Items spread evenly over the list, at most `most`. */
export const spread = <T>(items: readonly T[], most: number): T[] =>
  items.filter((_, i) => i % Math.max(1, Math.ceil(items.length / most)) === 0);

/** Asks every contender the same queries of a set, and scores them by kind and as a whole. */
export function scoreKinds(
  set: string,
  queries: readonly TitleQuery[],
  contenders: readonly Contender[],
): KindScores[] {
  const kinds = [...new Set(queries.map(({ kind }) => kind))].filter(Boolean);
  const places = contenders.map(({ search }) =>
    queries.map(({ query, codes }) => search(query).findIndex((code) => codes.has(code))),
  );
  return [...(kinds.length > 1 ? kinds : []), WHOLE].map((kind) => {
    const of = [...queries.keys()].filter((i) => kind === WHOLE || queries[i]!.kind === kind);
    const share = (c: number, k: number): number =>
      of.filter((i) => places[c]![i]! >= 0 && places[c]![i]! < k).length / (of.length || 1);
    const each = (k: number): Record<string, number> =>
      Object.fromEntries(contenders.map(({ name }, c) => [name, share(c, k)]));
    return { set, kind, n: of.length, top1: each(1), top5: each(5) };
  });
}

/** Rows in which another is ahead of `own` at top-1 or top-5. */
export const behind = (rows: readonly KindScores[], own: string): KindScores[] =>
  rows.filter(({ top1, top5 }) =>
    [top1, top5].some((scores) => Object.values(scores).some((score) => score > scores[own]!)),
  );

/** The table: top-1 and top-5 of each contender, a line a kind; `!` where another is ahead of the first. */
export function kindTable(rows: readonly KindScores[]): string {
  const names = Object.keys(rows[0]?.top1 ?? {});
  const ahead = new Set(behind(rows, names[0]!));
  const width = Math.max(...names.map((name) => name.length), 9) + 2;
  const head = `${'top-1 / top-5'.padEnd(44)}${'n'.padStart(6)}${names.map((name) => name.padStart(width)).join('')}`;
  const lines = rows.map((row) => {
    const cells = names.map((name) =>
      `${row.top1[name]!.toFixed(2)}/${row.top5[name]!.toFixed(2)}`.padStart(width),
    );
    return `${`${ahead.has(row) ? '!' : ' '} ${row.set}, ${row.kind}`.padEnd(44)}${String(row.n).padStart(6)}${cells.join('')}`;
  });
  return [head, ...lines].join('\n');
}
