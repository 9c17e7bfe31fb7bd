import type { Lang } from '../types.js';
import type { Program } from './types.js';
import { words } from './words.js';

/** Words are compared as numbers: a plan compares every title with every other. */
const numbers = new Map<string, number>();
const LEVEL = /^(?:\d+|i{1,3}|iv|v)$/;

interface Title {
  /** Word numbers, ascending. */
  words: number[];
  /** "1", "ii": what tells apart courses of the same name. */
  level: string;
}

const titles = new WeakMap<Program, Title>();

function titleOf(program: Program): Title {
  let kept = titles.get(program);
  if (!kept) {
    const langs: Lang[] = ['en', 'fr'];
    const stems = [
      ...new Set(langs.flatMap((lang) => words(program.title[lang] ?? '', lang).map(({ stem }) => stem))),
    ];
    for (const stem of stems) if (!numbers.has(stem)) numbers.set(stem, numbers.size);
    const level = stems.filter((stem) => LEVEL.test(stem)).join(' ');
    titles.set(
      program,
      (kept = { words: stems.map((stem) => numbers.get(stem)!).sort((a, b) => a - b), level }),
    );
  }
  return kept;
}

const SAME = 0.7;

/** Two programs are one course given twice: titles that share most words, and the same level. */
export const sameCourse = (a: Program, b: Program): boolean =>
  shared(a, b) >= SAME && titleOf(a).level === titleOf(b).level;

/** Of each program the places of those that are the same course. */
export function twinsIn(programs: readonly Program[]): number[][] {
  const twins = programs.map((): number[] => []);
  for (let i = 0; i < programs.length; i++) {
    for (let j = 0; j < i; j++) {
      if (!sameCourse(programs[i]!, programs[j]!)) continue;
      twins[i]!.push(j);
      twins[j]!.push(i);
    }
  }
  return twins;
}

/** Share of title words in common, 0–1. */
function shared(a: Program, b: Program): number {
  const [mine, theirs] = [titleOf(a).words, titleOf(b).words];
  let both = 0;
  for (let i = 0, j = 0; i < mine.length && j < theirs.length;) {
    const order = mine[i]! - theirs[j]!;
    if (!order) both++;
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return both / (mine.length + theirs.length - both || 1);
}

/** Share of its score that an exact copy of a program already listed loses. */
const COPY = 0.6;

/** Picks the best `limit`, each marked down by how much it repeats one already picked (maximal marginal relevance). */
export function diverse<T extends { program: Program; score: number }>(
  ranked: readonly T[],
  limit: number,
): T[] {
  const left = ranked.map((item) => ({ item, repeats: 0 }));
  const marked = ({ item, repeats }: (typeof left)[number]): number => item.score * (1 - COPY * repeats);
  const picked: T[] = [];
  while (picked.length < limit && left.length) {
    const best = left.reduce((top, other) => (marked(other) > marked(top) ? other : top));
    left.splice(left.indexOf(best), 1);
    picked.push(best.item);
    for (const other of left)
      other.repeats = Math.max(other.repeats, shared(best.item.program, other.item.program));
  }
  return picked;
}
