import type { Found } from './candidate.js';
import { fold } from '../text/index.js';
import { createCorrector } from './correct.js';
import { createLexicon } from './lexicon.js';
import { segments } from './pieces.js';
import { MOST_LETTERS, readQuery } from './query.js';
import { createSearcher } from './search.js';
import type { Tables } from './tables.js';
import type { Reader } from './unit.js';

/** Parts of a posting tried as the name of the job, and how much less likely each is to be it than the one before. */
const MOST_PARTS = 4;
const LATER = 0.8;
/** How likely a short form is meant as it is written out, beside words that are. */
const BRIEF = 0.85;
/** How near the next may come before no part is taken for the name. */
const NEAR = 0.85;
/** What the words beside the name count for; the more where the name is one of many groups, from this crowd on. */
const BESIDE = 0.3;
const BESIDE_MANY = 0.7;
const MANY = 0.5;

/** What a posting pays or asks for in time: “$25.50/hr”, « 35 heures par semaine ». No word of it is one of a job's. */
const TERMS =
  /[\d$]k?(?: ?(?:(?:\/|per|par|an?|[àd]e? l['’]) ?)?(?:hrs?|hours?|h(?:eures?)?|y(?:ea)?rs?|w(?:ee)?ks?|ann?(?:ée|um|s)?|sem(?:aines?)?|months?|mois)(?!\p{L}))+/giu;

/**
 * Searches titles for what was typed. Of a posting's parts ("Frigoriste – Laval – full time") the one that most surely
 * names a job is asked for, and the others only colour it.
 */
export function createFinder(tables: Tables) {
  const look = createSearcher(tables);
  const reader: Reader = {
    tables,
    lexicon: createLexicon(tables),
    correct: createCorrector(tables.words),
    known: new Map(),
  };

  /** The part that names the job, and what the others count for; nothing where two do so about as well. */
  const naming = (text: string): { part: number; beside: number } | undefined => {
    const parts = segments(text, tables.lang).slice(0, MOST_PARTS);
    if (parts.length === 1) return undefined;
    const read = parts.map((part, i) => {
      const { sure, candidates, crowd } = look(readQuery(part, reader), 1);
      const brief = tables.abbreviations.has(fold(part).replace(/[^a-z0-9]/g, '')) ? BRIEF : 1;
      return { part: i, names: sure * (candidates[0]?.told ?? 0) * LATER ** i * brief, crowd };
    });
    const [most, next] = read.sort((a, b) => b.names - a.names);
    if (!most!.names || next!.names > most!.names * NEAR) return undefined;
    const many = Math.max(0, (most!.crowd - MANY) / (1 - MANY));
    return { part: most!.part, beside: BESIDE + (BESIDE_MANY - BESIDE) * many };
  };

  const find = (query: string, limit?: number): Found => {
    const text = query.slice(0, MOST_LETTERS).replace(TERMS, ' ');
    return look(readQuery(text, reader, naming(text)), limit);
  };
  return { find, reader };
}
