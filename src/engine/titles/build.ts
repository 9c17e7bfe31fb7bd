import { createLexicon } from './lexicon.js';
import { ROLES, ROLE_IDF } from './roles.js';
import type { RawTitles, Rows, Tables } from './tables.js';

/** Weight of a qualifier's word ("- retail", "(except …)") beside a word of the title proper. */
export const QUALIFIER = 0.25;
/** Bits of a title's number in a sort key; its weight stands above them. */
const TITLE_BITS = 24;

/** Sums before each count, and the sum of all. */
function startsOf(counts: Uint32Array): Uint32Array {
  const start = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (let i = 0; i < counts.length; i++) start[i + 1] = sum += counts[i]!;
  return start;
}

/** Numbers 0, 1, 2 … by their key. */
function rowsOf(keys: Uint32Array, count: number): Rows {
  const sizes = new Uint32Array(count);
  // Iterating a typed array costs milliseconds before the compiler has warmed up, and this runs once, cold.
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let i = 0; i < keys.length; i++) sizes[keys[i]!]!++;
  const start = startsOf(sizes);
  const items = new Uint32Array(keys.length);
  // What is left of each row's size tells where its next item goes.
  for (let i = 0; i < keys.length; i++) items[start[keys[i]! + 1]! - sizes[keys[i]!]!--] = i;
  return { start, items };
}

/** How many titles hold each term, of how many codes, and a chain of them from the last back. */
interface Counts {
  last: Uint32Array;
  held: Uint32Array;
  codes: Uint32Array;
  /** Links of the chains: the title, and the link before; link 0 ends a chain. */
  title: Int32Array;
  before: Uint32Array;
  /** Title → links made before it. */
  made: Uint32Array;
}

/** Counts the titles of one code. Called for each code, it is compiled much sooner than one loop over all would be. */
function count({ start, items, termOf }: RawTitles, counts: Counts, from: number, to: number): void {
  const { last, held, codes, title, before, made } = counts;
  let n = made[from]!;
  for (let t = from; t < to; t++) {
    for (let i = start[t]!, end = start[t + 1]!; i < end; i++) {
      const term = termOf[items[i]!]!;
      if (term < 0) continue;
      const link = last[term]!;
      const was = title[link]!;
      if (was === t) continue;
      if (was < from) codes[term]!++;
      held[term]!++;
      title[++n] = t;
      before[n] = link;
      last[term] = n;
    }
    made[t + 1] = n;
  }
}

function countTitles(raw: RawTitles) {
  const { codeStart, items, start, termCount } = raw;
  const codes = new Uint32Array(termCount);
  const counts: Counts = {
    last: new Uint32Array(termCount),
    held: new Uint32Array(termCount),
    codes,
    title: new Int32Array(items.length + 1).fill(-1, 0, 1),
    before: new Uint32Array(items.length + 1),
    made: new Uint32Array(start.length),
  };
  for (let code = 0; code < raw.codes.length; code++) {
    // In turns with counting: one is compiled while the other runs.
    raw.read(codeStart[code]!, codeStart[code + 1]!);
    count(raw, counts, codeStart[code]!, codeStart[code + 1]!);
  }
  return counts;
}

/** Counts what searching needs, once over the titles; the rest is filled in as searches come upon it. */
export function buildTables(raw: RawTitles): Tables {
  const { start, items, termOf, cuts, codeStart, trust, wordTerm } = raw;
  const { last, held, codes, title, before, made } = countTitles(raw);
  const { find } = createLexicon(raw);
  const roles = new Set(ROLES[raw.lang].split(' ').map((role) => wordTerm[find(role)]));
  const all = raw.codes.length + 2;
  const idf = new Float32Array(raw.termCount);
  const told = (term: number): number =>
    (idf[term] ||= raw.silent[term]
      ? 0
      : Math.max(roles.has(term) ? ROLE_IDF : 0.1, Math.log(all / (codes[term]! + 1)) / Math.log(all)));

  const titles = start.length - 1;
  const titleCode = new Uint32Array(titles);
  const size = Float32Array.from(raw.codes, (_, code) => {
    titleCode.fill(code, codeStart[code], codeStart[code + 1]);
    return Math.log(1 + codeStart[code + 1]! - codeStart[code]!);
  });
  const terms: Rows = { start: made, items: new Uint32Array(made[titles]!) };
  const titleMain = new Uint8Array(titles);
  const norm = new Float32Array(titles);
  const prepare = (t: number): void => {
    const from = made[t]!;
    if (norm[t] || from === made[t + 1]) return;
    const first = start[t]!;
    const end = start[t + 1]!;
    let n = from;
    let main = -1;
    for (let i = first; i < end; i++) {
      const symbol = items[raw.backwards ? first + end - 1 - i : i]!;
      const term = termOf[symbol]!;
      if (term < 0) {
        if (cuts[symbol] && main < 0) main = n - from;
        continue;
      }
      let k = from;
      while (k < n && terms.items[k] !== term) k++;
      if (k < n) continue;
      terms.items[n++] = term;
      told(term);
      norm[t]! += idf[term]! * (main < 0 ? 1 : QUALIFIER);
    }
    titleMain[t] = main < 0 ? n - from : main;
  };
  const posts: Rows = { start: startsOf(held), items: new Uint32Array(made[titles]!) };
  const rowStart = startsOf(codes);
  const rows: Rows = { start: rowStart, items: new Uint32Array(rowStart.at(-1)!) };
  const share = new Float32Array(rows.items.length);
  const filled = new Uint8Array(raw.termCount);
  const ready = (term: number): void => {
    if (filled[term]) return;
    filled[term] = 1;
    told(term);
    const from = posts.start[term]!;
    const to = posts.start[term + 1]!;
    let i = to;
    for (let link = last[term]!; link; link = before[link]!) posts.items[--i] = title[link]!;
    let row = rowStart[term]!;
    let code = -1;
    for (; i < to; i++) {
      const t = posts.items[i]!;
      prepare(t);
      if (titleCode[t] !== code) rows.items[row++] = code = titleCode[t]!;
      let k = made[t]!;
      while (terms.items[k] !== term) k++;
      share[row - 1]! += (k - made[t]! < titleMain[t]! ? 1 : QUALIFIER) * trust[t]!;
      // Bucketed by weight: exact order within a bucket does not matter.
      posts.items[i] = (Math.min(255, Math.floor(norm[t]! * 32)) << TITLE_BITS) | t;
    }
    if (to > from + 1) posts.items.subarray(from, to).sort();
    for (i = from; i < to; i++) posts.items[i]! &= 2 ** TITLE_BITS - 1;
    let total = 0;
    const first = rowStart[term]!;
    for (i = first; i < row; i++) {
      share[i] = Math.sqrt(share[i]!);
      total += share[i]!;
    }
    for (i = first; i < row; i++) share[i]! /= total;
  };
  return {
    ...raw,
    ready,
    prepare,
    titleCode,
    size,
    idf,
    terms,
    titleMain,
    norm,
    posts,
    families: rowsOf(raw.termFamily, raw.familyCount),
    rows,
    share,
  };
}
