import { fold, stem, STOP_WORDS } from '../text/index.js';
import type { Program } from './types.js';

const MAX_QUERY = 64;
const MAX_WORDS = 6;
/** A shorter word is too easily another one with a letter changed; and up to that length the beginning of another. */
const LEAST_SLIPPED = 4;
const LEAST_BEGUN = 6;

/** The words of a program, as they stand and by their stems. */
const known = new WeakMap<Program, readonly string[]>();

const split = (text: string): string[] => fold(text).match(/[a-z\d]+(?:\+\+|#)?/g) ?? [];
const forms = (word: string): string[] => [word, stem(word, 'en'), stem(word, 'fr')];

function wordsOf(program: Program): readonly string[] {
  let found = known.get(program);
  if (!found) {
    const { title, topics, skills, institution, description } = program;
    const texts = [title, institution, description].flatMap((both) => Object.values(both));
    const said = split([...texts, ...topics, ...skills].join(' '));
    known.set(program, (found = [...new Set(said.flatMap(forms))]));
  }
  return found;
}

/** Whether one letter more, less or other, or two swapped, makes `a` the beginning of `b`, or all of it where `a` is short. */
function slipped(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = a.slice(i + 1);
  const ends = (text: string, at: number): boolean =>
    b.startsWith(text, at) && (a.length >= LEAST_BEGUN || at + text.length === b.length);
  return (
    i > 0 &&
    (ends(rest, i + 1) ||
      ends(rest, i) ||
      ends(a.slice(i), i + 1) ||
      (a[i] === b[i + 1] && a[i + 1] === b[i] && ends(a.slice(i + 2), i + 2)))
  );
}

/**
 * Programs that speak of every word of `text` in title, topics, skills, institution or description. A word may be typed
 * in part or in another inflection; one that none has may hold a slip. Empty text finds all.
 */
export function searchPrograms(programs: readonly Program[], text: string): readonly Program[] {
  const terms = split(text.slice(0, MAX_QUERY)).filter(
    (word) => !STOP_WORDS.en.has(word) && !STOP_WORDS.fr.has(word),
  );
  return terms.slice(0, MAX_WORDS).reduce((left, term) => {
    const meant = forms(term);
    const having = (test: (word: string) => boolean): readonly Program[] =>
      left.filter((program) => wordsOf(program).some(test));
    const found = having((word) => meant.includes(word) || word.startsWith(term));
    return found.length || term.length < LEAST_SLIPPED ? found : having((word) => slipped(term, word));
  }, programs);
}
