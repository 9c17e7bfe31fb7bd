import type { Labels } from './occupations/labels.js';
import { perPack } from './pack-text.js';
import type { Packs } from './packs.js';
import { openTitleIndex } from './titles/index.js';
import type { Lang, Suggestion } from './types.js';

export const titleIndex = perPack(openTitleIndex);

/** A title in the other language must fit better than one in the learner's own. */
const OTHER = 0.8;

/** Suggestions in the learner's language, and in the other one where its titles are open too. */
export function suggestFrom(
  packs: Packs,
  labels: Labels,
  query: string,
  lang: Lang,
  limit: number,
): Suggestion[] {
  const langs: Lang[] = lang === 'en' ? ['en', 'fr'] : ['fr', 'en'];
  const found = new Map<string, Suggestion>();
  for (const of of langs) {
    const pack = packs.titles[of];
    for (const match of pack ? titleIndex(pack).search(query, limit) : []) {
      const fair = of === lang ? 1 : OTHER;
      const confidence = match.confidence * fair;
      const known = found.get(match.code);
      if (known && known.confidence >= confidence) continue;
      const title = labels.titles.get(match.code) ?? match.code;
      found.set(match.code, { ...match, title, lang: of, score: match.score * fair, confidence });
    }
  }
  // Within one language the order is the index's own; across languages confidence is what compares.
  const all = [...found.values()];
  if (new Set(all.map((item) => item.lang)).size > 1) all.sort((a, b) => b.confidence - a.confidence);
  return all.slice(0, limit);
}
