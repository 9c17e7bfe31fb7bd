import type { Lang } from '../types.js';
import type { TitleIndex, TitleMatch } from './types.js';

/** A match, and the language of the index it came from. */
export interface LangMatch extends TitleMatch {
  lang: Lang;
}

/** Sure enough of its own language not to ask the other. */
const SURE = 0.9;
/** Words of the other language are a rarer intent than words of one's own. */
const FOREIGN = 0.66;
/** How much more a surer reading counts than a less sure one. */
const POWER = 4;
/** What a reading counts for in which every word had to be corrected: « boucher » is no slip for "booker". */
const CORRECTED = 0.5;

/** What a language's reading of the query counts for: how sure it is of the words, and how many it knows as typed. */
const weigh = ([first]: readonly TitleMatch[]): number =>
  first ? first.sure ** POWER * (CORRECTED + (1 - CORRECTED) * first.written) : 0;

/**
 * Searches in the learner's language, and in the others that are open when that one is not sure of the words. Each
 * language's answers count by how sure it is of them; an occupation found in both adds up. At most `limit` (default 8).
 */
export function suggestAcross(
  indexes: Partial<Record<Lang, TitleIndex>>,
  query: string,
  lang: Lang,
  limit = 8,
): LangMatch[] {
  const search = (of: Lang): LangMatch[] =>
    (indexes[of]?.search(query, limit) ?? []).map((match) => ({ ...match, lang: of }));
  const found = search(lang);
  const own = found[0]?.sure ?? 0;
  if (own >= SURE && found[0]!.written === 1) return found;
  const readings = [{ matches: found, weight: weigh(found) }];
  for (const other of Object.keys(indexes) as Lang[]) {
    if (other === lang) continue;
    const matches = search(other);
    readings.push({ matches, weight: FOREIGN * weigh(matches) });
  }
  const total = readings.reduce((sum, { weight }) => sum + weight, 0);
  const best = new Map<string, { match: LangMatch; most: number; sum: number }>();
  for (const { matches, weight } of readings) {
    for (const match of matches) {
      const value = (match.confidence * weight) / (total || 1);
      const known = best.get(match.code);
      best.set(match.code, {
        match: known && known.most >= value ? known.match : match,
        most: Math.max(value, known?.most ?? 0),
        sum: value + (known?.sum ?? 0),
      });
    }
  }
  return [...best.values()]
    .sort((a, b) => b.sum - a.sum)
    .slice(0, limit)
    .map(({ match, sum }) => ({ ...match, confidence: sum }));
}
