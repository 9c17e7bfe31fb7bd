import Fuse from 'fuse.js/basic';
import { fold } from '../text/index.js';
import type { Program } from './types.js';

const MAX_QUERY = 64;
const MAX_WORDS = 6;

const KEYS: { name: string; weight: number; getFn: (program: Program) => string[] }[] = [
  { name: 'title', weight: 4, getFn: ({ title }) => [title.en ?? '', title.fr ?? ''].map(fold) },
  { name: 'topics', weight: 3, getFn: ({ topics, skills }) => [...topics, ...skills].map(fold) },
  {
    name: 'institution',
    weight: 2,
    getFn: ({ institution }) => [institution.en ?? '', institution.fr ?? ''].map(fold),
  },
  {
    name: 'about',
    weight: 1,
    getFn: ({ description }) => [description.en ?? '', description.fr ?? ''].map(fold),
  },
];

const indexes = new WeakMap<readonly Program[], Fuse<Program>>();

/**
 * Programs that speak of every word of `text` in title, topics, skills, institution or description, forgiving small
 * spelling slips; best first. Empty text finds all. The index is kept as long as the list is.
 */
export function searchPrograms(programs: readonly Program[], text: string): Program[] {
  const terms = fold(text.slice(0, MAX_QUERY)).split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
  if (!terms.length) return [...programs];
  let fuse = indexes.get(programs);
  if (!fuse) {
    const options = {
      keys: KEYS,
      includeScore: true,
      ignoreLocation: true,
      threshold: 0.3,
      minMatchCharLength: 2,
    };
    indexes.set(programs, (fuse = new Fuse(programs, options)));
  }
  let scores: Map<Program, number> | undefined;
  for (const term of terms) {
    const next = new Map<Program, number>();
    for (const { item, score } of fuse.search(term)) {
      if (!scores || scores.has(item)) next.set(item, (scores?.get(item) ?? 0) + (score ?? 0));
    }
    scores = next;
  }
  return [...scores!].sort((a, b) => a[1] - b[1]).map(([program]) => program);
}
