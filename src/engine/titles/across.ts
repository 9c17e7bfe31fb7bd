import type { Lang } from '../types.js';
import type { TitleIndex, TitleMatch } from './types.js';

/** A match, and the language of the index it came from. */
export interface LangMatch extends TitleMatch {
  lang: Lang;
}

/** Sure enough of its own language not to ask the other. */
const SURE = 0.8;
/** Words of the other language are a rarer intent than words of one's own. */
const FOREIGN = 0.95;

/**
 * Searches in the learner's language, and in the others that are open when that one is not sure; an occupation
 * found in both keeps its better match. Ordered by confidence; at most `limit` (default 8).
 */
export function suggestAcross(
  indexes: Partial<Record<Lang, TitleIndex>>,
  query: string,
  lang: Lang,
  limit = 8,
): LangMatch[] {
  const found = (indexes[lang]?.search(query, limit) ?? []).map((match): LangMatch => ({ ...match, lang }));
  // A word of many trades is read right for all that: how sure the reading is decides, not the first's confidence.
  const own = found[0]?.sure ?? 0;
  if (own >= SURE) return found;
  const best = new Map(found.map((match) => [match.code, match]));
  for (const other of Object.keys(indexes) as Lang[]) {
    if (other === lang) continue;
    const foreign = indexes[other]!.search(query, limit);
    const top = (foreign[0]?.sure ?? 0) * FOREIGN;
    if (top < own / 2) continue;
    // How likely the query is in the other language: its words are known there, or here.
    const share = Math.min(1, (2 * top * top) / (top * top + own * own));
    for (const match of foreign) {
      const confidence = match.confidence * FOREIGN * share;
      const known = best.get(match.code);
      if (!known || known.confidence < confidence)
        best.set(match.code, { ...match, confidence, lang: other });
    }
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence).slice(0, limit);
}
