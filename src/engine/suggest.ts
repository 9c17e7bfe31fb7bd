import type { Labels } from './occupations/labels.js';
import { perPack } from './pack-text.js';
import type { Packs } from './packs.js';
import { isOpen, openTitleIndex, suggestAcross } from './titles/index.js';
import type { LangIndex } from './titles/index.js';
import type { Lang, Suggestion } from './types.js';

/** The title index of a pack; building it is the costliest thing the engine does, and is done once. */
export const titleIndex = perPack(openTitleIndex);

/** Suggestions from every language whose titles are open, titled in `lang`. */
export function suggestFrom(
  packs: Packs,
  labels: Labels,
  query: string,
  lang: Lang,
  limit: number,
): Suggestion[] {
  // Read through getters, so that the other language's index is built only when it is asked.
  const indexes: Partial<Record<Lang, LangIndex>> = {};
  for (const of of Object.keys(packs.titles) as Lang[])
    if (packs.titles[of])
      Object.defineProperty(indexes, of, { enumerable: true, get: () => titleIndex(packs.titles[of]!) });
  return suggestAcross(indexes, query, lang, limit).map((match) => ({
    ...match,
    open: isOpen(match),
    title: labels.titles.get(match.code) ?? match.code,
  }));
}
