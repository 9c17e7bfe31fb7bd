import type { Lang } from '../types.js';
import type { Program } from './types.js';
import { words } from './words.js';

const titles = new WeakMap<Program, Set<string>>();

function titleWords(program: Program): Set<string> {
  let kept = titles.get(program);
  if (!kept) {
    const langs: Lang[] = ['en', 'fr'];
    kept = new Set(langs.flatMap((lang) => words(program.title[lang] ?? '', lang).map(({ stem }) => stem)));
    titles.set(program, kept);
  }
  return kept;
}

const LEVEL = /^(?:\d+|i{1,3}|iv|v)$/;
const SAME = 0.7;

/** Two programs are one course given twice: titles that share most words, and the same level. */
export function sameCourse(a: Program, b: Program): boolean {
  const level = (program: Program): string =>
    [...titleWords(program)].filter((word) => LEVEL.test(word)).join(' ');
  return shared(a, b) >= SAME && level(a) === level(b);
}

/** Share of title words in common, 0–1. */
function shared(a: Program, b: Program): number {
  const [mine, theirs] = [titleWords(a), titleWords(b)];
  let both = 0;
  for (const word of mine) if (theirs.has(word)) both++;
  return both / (mine.size + theirs.size - both || 1);
}

/** How much two programs look like the same course, 0–1: shared title words, and a little for the same institution. */
function alike(a: Program, b: Program): number {
  const near = (a.institution.en ?? a.institution.fr) === (b.institution.en ?? b.institution.fr) ? 0.1 : 0;
  return Math.min(1, shared(a, b) + near);
}

/** Share of its score that an exact copy of a program already listed loses. */
const COPY = 0.6;

/** Picks the best `limit`, each marked down by how much it repeats one already picked (maximal marginal relevance). */
export function diverse<T extends { program: Program; score: number }>(
  ranked: readonly T[],
  limit: number,
): T[] {
  const left = ranked.map((item) => ({ item, repeats: 0 }));
  const picked: T[] = [];
  while (picked.length < limit && left.length) {
    let best = 0;
    let most = -1;
    for (const [i, { item, repeats }] of left.entries()) {
      const score = item.score * (1 - COPY * repeats);
      if (score > most) [best, most] = [i, score];
    }
    const [{ item }] = left.splice(best, 1) as [(typeof left)[number]];
    picked.push(item);
    for (const other of left)
      other.repeats = Math.max(other.repeats, alike(item.program, other.item.program));
  }
  return picked;
}
