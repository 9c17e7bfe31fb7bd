import { fold, stem, STOP_WORDS } from '../text/index.js';
import type { Program } from './types.js';

const MAX_QUERY = 64;
const MAX_WORDS = 6;
/** A shorter word is too easily another one with a letter changed. */
const LEAST_SLIPPED = 4;
/** A beginning, and a word with a slip, against the word itself. */
const BEGUN = 0.8;
const SLIPPED = 0.5;

/** Words of a program, the highest weight of the fields each stands in. */
type Weights = ReadonlyMap<string, number>;

const weights = new WeakMap<Program, Weights>();

const split = (text: string): string[] => fold(text).match(/[a-z\d]+(?:\+\+|#)?/g) ?? [];

function weightsOf(program: Program): Weights {
  const known = weights.get(program);
  if (known) return known;
  const { title, topics, skills, institution, description } = program;
  const found = new Map<string, number>();
  for (const [weight, texts] of [
    [1, Object.values(description)],
    [2, Object.values(institution)],
    [3, [...topics, ...skills]],
    [4, Object.values(title)],
  ] as const) {
    for (const word of split(texts.join(' '))) {
      for (const form of [word, stem(word, 'en'), stem(word, 'fr')]) found.set(form, weight);
    }
  }
  weights.set(program, found);
  return found;
}

/** Whether one letter more, less or other, or two swapped, makes `a` the beginning of `b`. */
function slipped(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = a.slice(i + 1);
  return (
    i > 0 &&
    (b.startsWith(rest, i + 1) ||
      b.startsWith(rest, i) ||
      b.startsWith(a.slice(i), i + 1) ||
      (a[i] === b[i + 1] && a[i + 1] === b[i] && b.startsWith(a.slice(i + 2), i + 2)))
  );
}

/**
 * Programs that speak of every word of `text` in title, topics, skills, institution or description; best first. A word
 * may be typed in part or in another inflection; one that none has may hold a slip. Empty text finds all.
 */
export function searchPrograms(programs: readonly Program[], text: string): Program[] {
  const scores = new Map(programs.map((program) => [program, 0]));
  const terms = split(text.slice(0, MAX_QUERY)).filter(
    (word) => !STOP_WORDS.en.has(word) && !STOP_WORDS.fr.has(word),
  );
  for (const term of terms.slice(0, MAX_WORDS)) {
    const forms = new Set([term, stem(term, 'en'), stem(term, 'fr')]);
    const narrow = (score: (word: string) => number): boolean => {
      const found = [...scores].map(([program, sum]): [Program, number] => {
        let best = 0;
        for (const [word, weight] of weightsOf(program)) best = Math.max(best, weight * score(word));
        return [program, best && sum + best];
      });
      if (!found.some(([, sum]) => sum)) return false;
      for (const [program, sum] of found) {
        if (sum) scores.set(program, sum);
        else scores.delete(program);
      }
      return true;
    };
    if (narrow((word) => (forms.has(word) ? 1 : word.startsWith(term) ? BEGUN : 0))) continue;
    if (term.length >= LEAST_SLIPPED && narrow((word) => (slipped(term, word) ? SLIPPED : 0))) continue;
    return [];
  }
  return [...scores].sort((a, b) => b[1] - a[1]).map(([program]) => program);
}
