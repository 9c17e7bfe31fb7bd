import type { Lang } from '../types.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that tell nothing about a job, folded. */
export const STOP_WORDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  en: list('a an and as at by for from in into is my of on or our per the to with within'),
  fr: list(
    'a au aux avec ce ces chez d dans de des du en et l la le les leur mon ou par pour sa se ses sur un une',
  ),
};
