import { createLexicon } from './lexicon.js';
import { ROLE_IDF } from './roles.js';
import { emptyRows, FIRST, numbers, withRoom } from './rows.js';
import { endOf, mainEndOf, type RawTitles, type Tables } from './tables.js';
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
  const titleCode = numbers(raw.codes.length, titles);
  const size = Float32Array.from(raw.codes, (_, code) => {
    titleCode.fill(code, codeStart[code], codeStart[code + 1]);
    return Math.log(1 + codeStart[code + 1]! - codeStart[code]!);
  });
  const terms = { start: new Uint32Array(titles), items: numbers(termCount, FIRST) };
  const symbols = new Uint32Array(MOST_SYMBOLS);
  let words = 0;
  const prepare = (t: number): void => {
    if (terms.start[t]) return;
    const last = trie.spell(t, symbols) - 1;
    const items = (terms.items = withRoom(terms.items, words + last + 3));
    const from = (terms.start[t] = words += 2);
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
    }
    items[from - 2] = words - from;
    items[from - 1] = main < 0 ? words - from : main;
  };
  const posts = emptyRows(termCount, titles);
  const rows = {
    ...emptyRows(termCount, raw.codes.length),
    share: new Float32Array(0),
    begun: new Float32Array(0),
  };
  /** Code → how common the occupation is, over each of its titles. */
  const usual = Float32Array.from(raw.codes, (_, code) => Math.exp(raw.prior[code]! - size[code]!));
  const found: number[] = [];
  let keys = new Uint32Array(FIRST);
  let holders = 0;
  let pairs = 0;
  const ready = (term: number): void => {
    if (posts.end[term]) return;
    told(term);
    posts.start[term] = holders;
    const first = (rows.start[term] = pairs);
    let code = -1;
    const count = silent[term] ? 0 : trie.holders(term, found);
    const items = (posts.items = withRoom(posts.items, holders + count));
    keys = withRoom(keys, count);
    rows.items = withRoom(rows.items, pairs + count);
    const share = (rows.share = withRoom(rows.share, rows.items.length));
    const begun = (rows.begun = withRoom(rows.begun, rows.items.length));
    for (let i = 0; i < count; i++) {
      const t = found[i]!;
      prepare(t);
      if (titleCode[t] !== code) rows.items[pairs++] = code = titleCode[t]!;
      const words = terms.items;
      const first = terms.start[t]!;
      const end = endOf(words, first);
      const qualified = mainEndOf(words, first);
      const own = trust[t]! / 100;
      let weight = 0;
      for (let k = first; k < end; k++) {
        const part = k < qualified ? 1 : QUALIFIER;
        weight += 32 * part * idf[words[k]!]!;
        if (words[k] !== term) continue;
        if (k === first) begun[pairs - 1]! += own * usual[code]!;
        share[pairs - 1]! += part * own;
      }
      // Bucketed by weight: exact order within a bucket does not matter.
      keys[i] = ((weight < 255 ? weight : 255) << TITLE_BITS) | t;
    }
    posts.end[term] = holders + count;
    rows.end[term] = pairs;
    if (count > 1) keys.subarray(0, count).sort();
    for (let i = 0; i < count; i++) items[holders++] = keys[i]! & TITLE;
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
    posts,
    rows,
    usual,
  };
}
