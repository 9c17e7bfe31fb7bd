import type { Lang } from '../types.js';
import type { LangIndex, TitleMatch } from './types.js';

/** A match, and the language of the index it came from. */
export interface LangMatch extends TitleMatch {
  lang: Lang;
}

/** Answers weighed of each language, however few are asked for: which comes first must not hang on that. */
const DEPTH = 10;
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

/** Under this the best is not worth a look: nothing fits. */
const NOTHING = 0.06;
/** Under this what the other language alone finds is not worth a place beside the rest. */
const FAINT = 0.05;
/** How much of such log odds confidence feels. */
const FELT = 0.6;

/** A confidence that did not know what words of the learner's language say for no job being meant, in log odds. */
const doubted = (confidence: number, doubt: number): number =>
  confidence / (confidence + (1 - confidence) * Math.exp(FELT * doubt));

/**
 * Searches in the learner's language, and in the others that are open when that one is not sure of the words. Each
 * language's answers count by how sure it is of them; an occupation found in both adds up, and `score` is what it adds up
 * to. At most `limit` (default 8).
 */
export function suggestAcross(
  indexes: Partial<Record<Lang, LangIndex>>,
  query: string,
  lang: Lang,
  limit = 8,
): LangMatch[] {
  const search = (of: Lang): LangMatch[] =>
    (indexes[of]?.search(query, Math.max(limit, DEPTH)) ?? []).map((match) => ({ ...match, lang: of }));
  const found = search(lang);
  const own = found[0]?.sure ?? 0;
  if (own >= SURE && found[0]!.written === 1) return found.slice(0, limit);
  const all: LangMatch[] = [];
  let total = 0;
  const count = (matches: readonly LangMatch[], voice: number): void => {
    const weight = voice * weigh(matches);
    total += weight;
    for (const match of matches) all.push({ ...match, confidence: match.confidence * weight });
  };
  count(found, 1);
  for (const other of Object.keys(indexes) as Lang[]) {
    if (other === lang) continue;
    const matches = search(other);
    const doubt = matches.length ? (indexes[lang]?.doubt?.(query, indexes[other]!) ?? 0) : 0;
    for (const match of matches) match.confidence = doubted(match.confidence, doubt);
    count(matches, FOREIGN);
  }
  const sums = new Map<string, number>();
  for (const { code, confidence } of all) sums.set(code, confidence / (total || 1) + (sums.get(code) ?? 0));
  all.sort((a, b) => b.confidence - a.confidence);
  const ranked = [...sums].sort(([, a], [, b]) => b - a);
  return (ranked[0] && ranked[0][1] < NOTHING ? [] : ranked)
    .map(([code, confidence]) => ({
      ...all.find((match) => match.code === code)!,
      confidence,
      score: confidence,
    }))
    .filter((match, i) => !i || match.lang === lang || match.confidence >= FAINT)
    .slice(0, limit);
}
