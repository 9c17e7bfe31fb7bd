import { createLexicon } from '../../../src/engine/titles/lexicon.js';
import { ROLE_IDF, ROLES } from '../../../src/engine/titles/roles.js';
import type { RawTitles } from '../../../src/engine/titles/tables.js';

const QUALIFIER = 0.25;

interface NaiveTitle {
  code: number;
  terms: number[];
  main: number;
}

/** Symbols of every title, in the order they are written. */
function spelledOut({ sizes, long, stream, single, top }: RawTitles): number[][] {
  const symbols: number[] = [];
  for (let at = 0; at < stream.length; at++)
    symbols.push(stream[at]! < single ? top[stream[at]!]! : (stream[at]! - single) * 256 + stream[++at]!);
  let longs = 0;
  let title: number[] = [];
  return Array.from(sizes, (size) => {
    const own = size % 16 < 15 ? size % 16 : long[longs++]!;
    return (title = [...title.slice(0, Math.floor(size / 16)), ...symbols.splice(0, own)]);
  });
}

/** Slow and obvious: everything counted at once, from the definitions, in plain arrays. */
export function naiveTables(raw: RawTitles) {
  const spelled = spelledOut(raw);
  const titles: NaiveTitle[] = [];
  for (let code = 0; code < raw.codes.length; code++) {
    for (let t = raw.codeStart[code]!; t < raw.codeStart[code + 1]!; t++) {
      const symbols = spelled[t]!;
      if (raw.backwards) symbols.reverse();
      const distinct = (some: number[]): number[] => [
        ...new Set(some.map((symbol) => raw.termOf[symbol]!).filter((term) => !raw.silent[term])),
      ];
      const cut = symbols.findIndex((symbol) => raw.cuts[symbol]);
      titles.push({
        code,
        terms: distinct(symbols),
        main: distinct(cut < 0 ? symbols : symbols.slice(0, cut)).length,
      });
    }
  }
  const weight = ({ terms, main }: NaiveTitle, term: number): number =>
    terms.indexOf(term) < main ? 1 : QUALIFIER;
  const holders = Array.from({ length: raw.termCount }, (): number[] => []);
  titles.forEach(({ terms }, t) => terms.forEach((term) => holders[term]!.push(t)));

  const rows = holders.map((of, term) => {
    const counts = new Map<number, number>();
    for (const t of of) {
      const { code } = titles[t]!;
      counts.set(code, (counts.get(code) ?? 0) + (weight(titles[t]!, term) * raw.trust[t]!) / 100);
    }
    return [...counts];
  });
  const shares = rows.map((row) => {
    const roots = row.map(([, count]) => Math.fround(Math.sqrt(count)));
    const total = roots.reduce((sum, share) => sum + share, 0);
    return roots.map((share) => Math.fround(share / total));
  });

  const usual = [...raw.prior].map((prior, code) => {
    const count = raw.codeStart[code + 1]! - raw.codeStart[code]!;
    return Math.fround(Math.exp(prior - Math.fround(Math.log(1 + count))));
  });
  const begun = rows.map((row, term) =>
    row.map(([code]) =>
      holders[term]!.filter((t) => titles[t]!.code === code && titles[t]!.terms[0] === term).reduce(
        (sum, t) => Math.fround(sum + (raw.trust[t]! / 100) * usual[code]!),
        0,
      ),
    ),
  );

  const all = raw.codes.length + 2;
  const { find } = createLexicon(raw);
  const roles = new Set(ROLES[raw.lang].split(' ').map((role) => raw.wordTerm[find(role)]));
  const idf = rows.map((row, term) => {
    const told = Math.max(0.1, Math.log(all / (row.length + 1)) / Math.log(all));
    return Math.fround(Math.max(raw.silent[term] ? 0 : told, roles.has(term) ? ROLE_IDF : 0));
  });
  const bucket = titles.map((title) =>
    Math.min(
      255,
      Math.floor(title.terms.reduce((sum, term) => sum + 32 * idf[term]! * weight(title, term), 0)),
    ),
  );
  const posts = holders.map((of) => [...of].sort((a, b) => bucket[a]! - bucket[b]! || a - b));
  return { titles, idf, posts, rows: rows.map((row) => row.map(([code]) => code)), shares, begun };
}
