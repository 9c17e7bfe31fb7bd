import { topicFeatures } from '../../engine/programs/topic-features.js';
import type { Lang } from '../../engine/types.js';
import type { Sources } from '../sources/index.js';
import { topicEvidence } from './topics-evidence.js';
import type { Field } from './topics-evidence.js';

/** Text that reads like a program's: what is done and learned, not what jobs are called. */
const LIKE_PROGRAMS: ReadonlySet<Field> = new Set(['duty', 'task', 'requirement', 'technology', 'lead']);

/**
 * How often each feature occurs in text like that of programs. What never occurs there ("decating", "tuckpointer") is
 * unlikely to stand in a program's title or topics, and earns no bytes.
 */
export function commonFeatures(sources: Sources, lang: Lang): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string): void => {
    for (const { key } of topicFeatures(text, lang)) counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const { field, text } of topicEvidence(sources, lang))
    if (lang === 'fr' || LIKE_PROGRAMS.has(field)) add(text);
  for (const { label, alternates } of sources.escoSkills(lang))
    for (const text of [label, ...alternates]) add(text);
  return counts;
}
