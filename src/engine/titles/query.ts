import { tokenize } from '../text/index.js';
import type { createCorrector } from './correct.js';
import type { Lexicon } from './lexicon.js';
import type { Tables } from './tables.js';

/** A word of the query, with the terms it may stand for. */
export interface Unit {
  word: string;
  terms: number[];
  /** Trust in each of `terms`, 0–1. */
  trust: number[];
  /** What the unit counts for. */
  weight: number;
  /** Exact word, unfinished word, corrected word, or unknown. */
  kind: 'exact' | 'prefix' | 'kin' | 'corrected' | 'unknown';
}

/** Trust in a term that is not the word itself. */
export const TRUST = { family: 0.55, inflected: 0.97, prefix: 0.9, slip: 0.16 } as const;
/** Weight of a word nobody knows. */
const UNKNOWN = 0.5;
/** Words that say where, for whom or when: what follows them decides less. */
const CONTEXT = new Set([
  'at',
  'in',
  'for',
  'chez',
  'dans',
  'pour',
  'a',
  'au',
  'aux',
  'with',
  'near',
  'pres',
]);
const MOST_WORDS = 12;
const MOST_COMPLETIONS = 400;

export interface Reader {
  tables: Tables;
  lexicon: Lexicon;
  correct: ReturnType<typeof createCorrector>;
  noise: ReadonlySet<string>;
}

function add(unit: Unit, term: number, trust: number): void {
  const at = unit.terms.indexOf(term);
  if (at < 0) {
    unit.terms.push(term);
    unit.trust.push(trust);
  } else if (unit.trust[at]! < trust) unit.trust[at] = trust;
}

function addFamily(unit: Unit, { tables }: Reader, term: number, trust: number): void {
  const family = tables.termFamily[term]!;
  for (let i = tables.families.start[family]!; i < tables.families.start[family + 1]!; i++) {
    const kin = tables.families.items[i]!;
    if (!tables.silent[kin]) add(unit, kin, kin === term ? trust : trust * TRUST.family);
  }
}

function readWord(word: string, open: boolean, reader: Reader): Unit {
  const { tables, lexicon, correct } = reader;
  const unit: Unit = { word, terms: [], trust: [], weight: 0, kind: 'exact' };
  const at = lexicon.find(word);
  if (at >= 0) addFamily(unit, reader, tables.wordTerm[at]!, 1);
  if (open) {
    const [from, to] = lexicon.range(word);
    if (at < 0 && to > from) unit.kind = 'prefix';
    for (let i = from; i < Math.min(to, from + MOST_COMPLETIONS); i++) {
      const term = tables.wordTerm[i]!;
      const done = word.length / tables.words[i]!.length;
      if (!tables.silent[term]) add(unit, term, TRUST.prefix * (at < 0 ? 0.75 + 0.25 * done : 0.6 * done));
    }
  }
  if (unit.terms.length === 0 || unit.kind === 'prefix') {
    const term = lexicon.inflected(word);
    if (term >= 0) addFamily(unit, reader, term, TRUST.inflected);
  }
  if (unit.terms.length === 0) {
    const term = lexicon.related(word);
    if (term >= 0) {
      unit.kind = 'kin';
      addFamily(unit, reader, term, TRUST.family);
    }
  }
  if (unit.terms.length === 0) {
    const { found, slips } = correct(word, open);
    unit.kind = found.length ? 'corrected' : 'unknown';
    for (const i of found) {
      const term = tables.wordTerm[i]!;
      if (!tables.silent[term]) addFamily(unit, reader, term, 1 - TRUST.slip * slips);
    }
  }
  return unit;
}

/** Reads what was typed so far: the last word may be unfinished. */
export function readQuery(text: string, reader: Reader): Unit[] {
  const { tables, noise } = reader;
  const tokens = tokenize(text, tables.lang);
  const units: Unit[] = [];
  let context = 1;
  for (const [i, { word, end }] of tokens.entries()) {
    const open = i === tokens.length - 1 && end === text.length;
    if (i > 0 && CONTEXT.has(word)) context = 0.5;
    const at = reader.lexicon.find(word);
    if (at >= 0 && tables.silent[tables.wordTerm[at]!] && !(open && tokens.length === 1)) continue;
    if (units.length >= MOST_WORDS || units.some((unit) => unit.word === word)) continue;
    const unit = readWord(word, open, reader);
    let best = 0;
    for (let k = 0; k < unit.terms.length; k++) {
      best = Math.max(best, tables.idf[unit.terms[k]!]! * unit.trust[k]!);
    }
    unit.weight = (unit.kind === 'unknown' ? (context < 1 ? 0.1 : UNKNOWN) : best) * context;
    if (noise.has(word)) unit.weight *= 0.2;
    units.push(unit);
  }
  return units;
}
