import type { Lang } from '../../engine/types.js';
import { RATED } from './features.js';
import { KNOWLEDGE_WORDS } from './lexicon-knowledge.js';
import { SKILL_WORDS } from './lexicon-skills.js';

/** Rows [feature id, word, word, …]: the publisher's own name where ours differs, then our phrases. */
export function lexicon(lang: Lang): string[][] {
  const words = new Map(
    [SKILL_WORDS, KNOWLEDGE_WORDS].flatMap((rows, kind) =>
      rows.map(([slug, en, fr]) => [
        `${kind ? 'knowledge' : 'skill'}:${slug}`,
        (lang === 'en' ? en : fr).split(';'),
      ]),
    ),
  );
  for (const id of words.keys())
    if (!RATED.some((feature) => feature.id === id))
      throw new RangeError(`the lexicon speaks of no feature "${id}"`);
  return RATED.map(({ id, column, en }) => {
    const official = lang === 'en' && column.toLowerCase() !== en.toLowerCase() ? [column] : [];
    return [id, ...new Set([...official, ...(words.get(id) ?? [])])];
  });
}
