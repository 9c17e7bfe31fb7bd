import type { Lang } from '../types.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Folded words of sentences and questions, which titles seldom hold: the more of them, the less a job is meant. */
export const TALK: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: set(
    'how what why when where which is are was am can could should would i me you your he she we they its this these ' +
      'have has had not yes there so but than then too very any',
  ),
  fr: set(
    'je tu il elle nous vous ils me se mon mes votre vos quel quelle quels quelles comment pourquoi quand qui que qu ' +
      'quoi est sont suis etes etait avons avez ne pas plus si mais donc cela tres trop combien',
  ),
};
