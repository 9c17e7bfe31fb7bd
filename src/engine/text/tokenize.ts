import type { Lang } from '../types.js';
import { fold } from './fold.js';

/** A word of a text: folded, with its place in the text as given (half-open, UTF-16 units). */
export interface Token {
  word: string;
  start: number;
  end: number;
}

const WORD = /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:\+\+|#)?/gu;
/** Most text needs no more than these letters and digits, and compiling the tables of all scripts takes a millisecond. */
const COMMON = /^[\0-\xffŒœ‐-‧]*$/;
const LETTER = 'A-Za-zªµºÀ-ÖØ-öø-ÿŒœ';
const EITHER = `[${LETTER}\\d²³¹¼-¾]`;
const COMMON_WORD = new RegExp(
  `(?:[${LETTER}]\\.){2,}[${LETTER}]?(?!${EITHER})|${EITHER}+(?:\\+\\+|#)?`,
  'g',
);
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)$/;
const CONTRACTED = /^(?:s|t|d|ll|re|ve|m)$/;
const APOSTROPHE = /['’ʼ‘`´]/;
/** What French inclusive spelling appends: "enseignant·e·s", "infirmier(ère)", "vendeur/se", "technicien-ne". */
const inclusive = (letter: string, either: string, flags: string): RegExp =>
  new RegExp(
    `(${letter}{2})([(·•‧∙⋅.\\-‑–/](?:ne|le|te|se|ve|fe|de|i?[èe]re|t?rice|euse|eure|esse|i?enne|onne|ive|e|[ée]e)s?\\)?(?:[·•‧∙⋅.\\-‑]s)?)(?!${either})`,
    flags,
  );
const INCLUSIVE = inclusive('\\p{L}', '[\\p{L}\\p{M}\\p{N}]', 'giu');
const COMMON_INCLUSIVE = inclusive(`[${LETTER}]`, EITHER, 'gi');
/** "Foreman/woman": the second form says nothing more. */
const ENGLISH_DOUBLE = /(m[ae]n)(\/wom[ae]n)(?!\p{L})/giu;
/** What it begins with. */
const JOINT = /[(·•‧∙⋅.\-‑–/]/;
const PLURAL = /(\p{L})(\(s\))/giu;

const blank = (_all: string, kept: string, dropped: string): string => kept + ' '.repeat(dropped.length);

/**
 * The words of a text, in order, with their places. Hyphens, slashes and punctuation part words; French elision
 * (l’, d’, qu’) and English ’s go; inclusive endings are read as the word they complete; "R.N." is one word, so are
 * "c++" and "c#". Everything is kept otherwise: stop words are the caller's business.
 */
export function tokenize(text: string, lang: Lang): Token[] {
  let source = text;
  if (source.includes('(s')) source = source.replace(PLURAL, blank);
  // Compiling either costs more than reading a title: only where there is something for it to find.
  const common = COMMON.test(source);
  if (lang === 'en') {
    if (source.includes('/')) source = source.replace(ENGLISH_DOUBLE, blank);
  } else if (JOINT.test(source)) source = source.replace(common ? COMMON_INCLUSIVE : INCLUSIVE, blank);
  const tokens: Token[] = [];
  for (const match of source.matchAll(common ? COMMON_WORD : WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = fold(match[0]).replaceAll('.', '');
    if (lang === 'fr' && ELIDED.test(word) && APOSTROPHE.test(source.charAt(end))) continue;
    if (start > 0 && CONTRACTED.test(word) && APOSTROPHE.test(source.charAt(start - 1))) continue;
    if (word) tokens.push({ word, start, end });
  }
  return tokens;
}
