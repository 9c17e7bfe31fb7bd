import { readFileSync } from 'node:fs';

/** A query with the codes that answer it; none for a query that means no occupation. */
export interface TitleQuery {
  query: string;
  codes: ReadonlySet<string>;
  kind: string;
}

const rows = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/**
 * Reads `codes<TAB>query[<TAB>kind]`; several codes are parted by `|`, and NONE stands for no occupation. A first
 * line whose fields are called codes and query is a heading.
 */
export function readQueries(path: string): TitleQuery[] {
  return rows(path)
    .filter(
      ([codes, query], i) =>
        query && !(i === 0 && /^codes?$/i.test(codes!) && /^quer(?:y|ies)$/i.test(query)),
    )
    .map(([codes, query, kind]) => ({
      query: query!,
      codes: new Set(codes === 'NONE' ? [] : codes!.split('|').map((code) => code.trim())),
      kind: kind ?? '',
    }));
}

/** Reads `code<TAB>label`, with or without a heading. */
export function readLabelFile(path: string): { code: string; label: string }[] {
  return rows(path)
    .filter(
      ([code, label], i) => label && !(i === 0 && /^code$/i.test(code!) && /^(?:label|title)$/i.test(label)),
    )
    .map(([code, label]) => ({ code: code!, label: label! }));
}
