import { createLexicon } from './lexicon.js';
import { ROLE_IDF } from './roles.js';
import { emptyRows, withRoom } from './rows.js';
import type { RawTitles, Tables } from './tables.js';
import { MOST_SYMBOLS } from './trie.js';

/** Weight of a qualifier's word ("- retail", "(except …)") beside a word of the title proper. */
export const QUALIFIER = 0.25;
/** Bits of a title's number in a sort key; its weight stands above them. */
const TITLE_BITS = 24;
const TITLE = 0xffffff;

/** Notes where each term stands, once over the titles; the rest is filled in as searches come upon it. */
export function buildTables(raw: RawTitles): Tables {
  const { cuts, codeStart, silent, termCount, termOf, trie, trust, wordTerm } = raw;
  const { find } = createLexicon(raw);
  const roles = new Set(raw.roles.split(' ').map((role) => wordTerm[find(role)]));
  const all = raw.codes.length + 2;
  const idf = new Float32Array(termCount);
  const told = (term: number): number =>
    (idf[term] ||= silent[term]
      ? 0
      : Math.max(roles.has(term) ? ROLE_IDF : 0.1, Math.log(all / (trie.codes[term]! + 1)) / Math.log(all)));

  const titles = trust.length;
  const titleCode = new Uint32Array(titles);
  const size = Float32Array.from(raw.codes, (_, code) => {
    titleCode.fill(code, codeStart[code], codeStart[code + 1]);
    return Math.log(1 + codeStart[code + 1]! - codeStart[code]!);
  });
  const terms = emptyRows(titles);
  const titleMain = new Uint8Array(titles);
  const norm = new Float32Array(titles);
  const symbols = new Uint32Array(MOST_SYMBOLS);
  let words = 0;
  const prepare = (t: number): void => {
    if (terms.end[t]) return;
    const from = (terms.start[t] = words);
    const last = trie.spell(t, symbols) - 1;
    const items = (terms.items = withRoom(terms.items, words + last + 1));
    let main = -1;
    for (let i = 0; i <= last; i++) {
      const symbol = symbols[raw.backwards ? last - i : i]!;
      const term = termOf[symbol]!;
      if (silent[term]) {
        if (cuts[symbol] && main < 0) main = words - from;
        continue;
      }
      let k = from;
      while (k < words && items[k] !== term) k++;
      if (k < words) continue;
      items[words++] = term;
      if (!idf[term]) told(term);
      norm[t]! += idf[term]! * (main < 0 ? 1 : QUALIFIER);
    }
    terms.end[t] = words;
    titleMain[t] = main < 0 ? words - from : main;
  };
  const posts = emptyRows(termCount);
  const rows = { ...emptyRows(termCount), share: new Float32Array(0), begun: new Float32Array(0) };
  /** Code → how common the occupation is, over each of its titles. */
  const usual = Float32Array.from(raw.codes, (_, code) => Math.exp(raw.prior[code]! - size[code]!));
  const found: number[] = [];
  let holders = 0;
  let pairs = 0;
  const ready = (term: number): void => {
    if (posts.end[term]) return;
    told(term);
    const from = (posts.start[term] = holders);
    const first = (rows.start[term] = pairs);
    let code = -1;
    const count = silent[term] ? 0 : trie.holders(term, found);
    const items = (posts.items = withRoom(posts.items, holders + count));
    rows.items = withRoom(rows.items, pairs + count);
    const share = (rows.share = withRoom(rows.share, rows.items.length));
    const begun = (rows.begun = withRoom(rows.begun, rows.items.length));
    for (let i = 0; i < count; i++) {
      const t = found[i]!;
      prepare(t);
      if (titleCode[t] !== code) rows.items[pairs++] = code = titleCode[t]!;
      let k = terms.start[t]!;
      while (terms.items[k] !== term) k++;
      if (k === terms.start[t]) begun[pairs - 1]! += trust[t]! * usual[code]!;
      share[pairs - 1]! += (k - terms.start[t]! < titleMain[t]! ? 1 : QUALIFIER) * trust[t]!;
      // Bucketed by weight: exact order within a bucket does not matter.
      const weight = norm[t]! * 32;
      items[holders++] = ((weight < 255 ? weight : 255) << TITLE_BITS) | t;
    }
    posts.end[term] = holders;
    rows.end[term] = pairs;
    if (holders > from + 1) items.subarray(from, holders).sort();
    for (let i = from; i < holders; i++) items[i]! &= TITLE;
    let total = 0;
    for (let i = first; i < pairs; i++) {
      share[i] = Math.sqrt(share[i]!);
      total += share[i]!;
    }
    for (let i = first; i < pairs; i++) share[i]! /= total;
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
    rows,
    usual,
  };
}
