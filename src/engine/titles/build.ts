import { ROLES, ROLE_IDF } from './roles.js';
import type { RawTitles, Rows, Tables } from './tables.js';

/** Weight of a qualifier's word ("- retail", "(except …)") beside a word of the title proper. */
export const QUALIFIER = 0.25;

/** 0, 1, 2 … */
function upTo(count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = i;
  return numbers;
}

/** Groups items by key, keeping their order. */
function rowsOf(keys: Uint32Array, items: Uint32Array, count: number): Rows {
  const start = new Uint32Array(count + 1);
  // Iterating a typed array costs milliseconds before the compiler has warmed up, and this runs once, cold.
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let i = 0; i < keys.length; i++) start[keys[i]! + 1]!++;
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!;
  const next = start.slice();
  const sorted = new Uint32Array(items.length);
  for (let i = 0; i < items.length; i++) sorted[next[keys[i]!]!++] = items[i]!;
  return { start, items: sorted };
}

function countTerms(raw: RawTitles): { terms: Rows; titleMain: Uint8Array } {
  const titles = raw.titleCode.length;
  const start = new Uint32Array(titles + 1);
  const items = new Uint32Array(raw.titleWords.length);
  const titleMain = new Uint8Array(titles);
  const seen = new Int32Array(raw.termCount).fill(-1);
  let n = 0;
  for (let t = 0; t < titles; t++) {
    const from = raw.start[t]!;
    for (let i = from; i < raw.start[t + 1]!; i++) {
      const term = raw.wordTerm[raw.titleWords[i]!]!;
      if (i === from + raw.main[t]!) titleMain[t] = n - start[t]!;
      if (raw.silent[term] || seen[term] === t) continue;
      seen[term] = t;
      items[n++] = term;
    }
    if (raw.start[t + 1]! - from <= raw.main[t]!) titleMain[t] = n - start[t]!;
    start[t + 1] = n;
  }
  return { terms: { start, items: items.subarray(0, n) }, titleMain };
}

/** Evidence of titles (and whatever else is known) for codes, by term. */
function evidence(raw: RawTitles, terms: Rows, titleMain: Uint8Array): { rows: Rows; share: Float32Array } {
  const last = new Int32Array(raw.termCount).fill(-1);
  const at = new Uint32Array(raw.termCount);
  const keys = new Uint32Array(terms.items.length + raw.extra.term.length);
  const items = new Uint32Array(keys.length);
  const counts = new Float32Array(keys.length);
  let n = 0;
  for (let t = 0; t < raw.titleCode.length; t++) {
    const code = raw.titleCode[t]!;
    const from = terms.start[t]!;
    for (let i = from; i < terms.start[t + 1]!; i++) {
      const term = terms.items[i]!;
      if (last[term] !== code) {
        last[term] = code;
        at[term] = n;
        keys[n] = term;
        items[n++] = code;
      }
      counts[at[term]!]! += (i - from < titleMain[t]! ? 1 : QUALIFIER) * raw.trust[t]!;
    }
  }
  // Extra evidence is few: it gets entries of its own, and readers add up.
  for (let i = 0; i < raw.extra.term.length; i++) {
    keys[n] = raw.extra.term[i]!;
    items[n] = raw.extra.code[i]!;
    counts[n++] = raw.extra.count[i]!;
  }
  const start = new Uint32Array(raw.termCount + 1);
  for (let i = 0; i < n; i++) start[keys[i]! + 1]!++;
  for (let term = 0; term < raw.termCount; term++) start[term + 1]! += start[term]!;
  const next = start.slice();
  const rows: Rows = { start, items: new Uint32Array(n) };
  const share = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const to = next[keys[i]!]!++;
    rows.items[to] = items[i]!;
    share[to] = Math.sqrt(counts[i]!);
  }
  for (let term = 0; term < raw.termCount; term++) {
    let total = 0;
    for (let i = start[term]!; i < start[term + 1]!; i++) total += share[i]!;
    for (let i = start[term]!; i < start[term + 1]!; i++) share[i]! /= total;
  }
  return { rows, share };
}

/** Counts everything searching needs. Linear in the number of words. */
export function buildTables(raw: RawTitles): Tables {
  const titles = raw.titleCode.length;
  const { terms, titleMain } = countTerms(raw);
  const { rows, share } = evidence(raw, terms, titleMain);
  const idf = new Float32Array(raw.termCount);
  const scale = Math.log(raw.codes.length + 2);
  for (let term = 0; term < raw.termCount; term++) {
    const groups = rows.start[term + 1]! - rows.start[term]!;
    if (!raw.silent[term]) idf[term] = Math.max(0.1, Math.log((raw.codes.length + 2) / (groups + 1)) / scale);
  }
  for (const role of ROLES[raw.lang].split(' ')) {
    const at = raw.words.indexOf(role);
    const term = at < 0 ? -1 : raw.wordTerm[at]!;
    if (term >= 0) idf[term] = Math.max(idf[term]!, ROLE_IDF);
  }
  const norm = new Float32Array(titles);
  for (let t = 0; t < titles; t++) {
    const from = terms.start[t]!;
    for (let i = from; i < terms.start[t + 1]!; i++) {
      norm[t]! += idf[terms.items[i]!]! * (i - from < titleMain[t]! ? 1 : QUALIFIER);
    }
  }
  // Bucketed by weight: exact order within a bucket does not matter.
  const bucket = new Uint32Array(titles);
  for (let t = 0; t < titles; t++) bucket[t] = Math.min(255, Math.floor(norm[t]! * 32));
  const byImpact = rowsOf(bucket, upTo(titles), 256).items;
  const keys = new Uint32Array(terms.items.length);
  const holders = new Uint32Array(terms.items.length);
  let n = 0;
  for (const t of byImpact) {
    for (let i = terms.start[t]!; i < terms.start[t + 1]!; i++) {
      keys[n] = terms.items[i]!;
      holders[n++] = t;
    }
  }
  const posts = rowsOf(keys, holders, raw.termCount);
  const families = rowsOf(raw.termFamily, upTo(raw.termCount), raw.familyCount);
  const size = new Float32Array(raw.codes.length);
  for (const code of raw.titleCode) size[code]!++;
  for (let code = 0; code < size.length; code++) size[code] = Math.log(1 + size[code]!);
  return { ...raw, size, idf, terms, titleMain, norm, posts, families, rows, share };
}
