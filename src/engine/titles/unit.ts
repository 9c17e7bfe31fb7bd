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
  /** How much of its say it keeps, 0–1: less behind a separator, after "at", for words of rank and shift. */
  voice: number;
  /** Stands in a part of a posting that does not name the job. */
  aside: boolean;
  /** How often it says what one is in the titles that hold it, 0–1: "driver" always, "truck" seldom. */
  stands: number;
  /** The word it makes with the unit before it ("fork lift"): a term that answers both; or −1. */
  joined: number;
  /** Says what one is: the last word of an English query before any "of", "in" or "at", the first of a French one. */
  head: boolean;
  /** Exact word, unfinished word, a word of the same family, corrected word, or unknown. */
  kind: 'exact' | 'prefix' | 'kin' | 'corrected' | 'unknown';
  /** Corrected to, or clipped from, a word that it does not write out: "bonjour" is not yet « bonbouteur ». */
  begun: boolean;
  /** How likely more letters follow, 0–1. */
  more: number;
}

/** A query that was read. */
export interface Reading {
  units: readonly Unit[];
  /** What its words say for no job being meant, log odds; below 0, for one. */
  noJob: number;
}

/** Trust in a term that is not the word itself. */
export const TRUST = { family: 0.55, field: 0.75, inflected: 0.97, prefix: 0.9, slip: 0.16 } as const;

/** What a query is read with. */
export interface Reader {
  tables: Tables;
  lexicon: Lexicon;
  correct: ReturnType<typeof createCorrector>;
  known: Map<string, Unit>;
}

/** Titles that hold a term. */
export function titlesOf({ posts, ready }: Tables, term: number): number {
  ready(term);
  return posts.end[term]! - posts.start[term]!;
}

/** Adds a term to what a unit may stand for, or more trust in it. */
export function add(unit: Unit, term: number, trust: number): void {
  const at = unit.terms.indexOf(term);
  if (at < 0) {
    unit.terms.push(term);
    unit.trust.push(trust);
  } else if (unit.trust[at]! < trust) unit.trust[at] = trust;
}

/** What units weigh: all of them, those that name the job, those read as they were typed. */
export function weightsOf(units: readonly Unit[]): { all: number; named: number; written: number } {
  let [all, named, written] = [0, 0, 0];
  for (const { aside, kind, weight } of units) {
    all += weight;
    named += aside ? 0 : weight;
    written += kind === 'corrected' ? 0 : weight;
  }
  return { all, named, written };
}

/** Units and their places, those first that the fewest titles hold. */
export function rarestFirst(units: readonly Unit[], tables: Tables): [number, Unit][] {
  const held = ({ terms }: Unit): number => terms.reduce((sum, term) => sum + titlesOf(tables, term), 0);
  return [...units.entries()].sort(([, a], [, b]) => held(a) - held(b));
}
