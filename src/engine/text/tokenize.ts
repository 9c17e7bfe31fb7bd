import type { Lang } from '../types.js';
import { fold } from './fold.js';

/** A word of a text: folded, with its place in the text as given (half-open, UTF-16 units). */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/**
 * What reading needs of an alphabet: a word, and what French inclusive spelling appends to one: "enseignant·e·s",
 * "infirmier(ère)", "vendeur/se", "technicien-ne".
 */
const reader = (letter: string, either: string, flags = ''): readonly [word: RegExp, inclusive: RegExp] => [
  new RegExp(`(?:${letter}\\.){2,}${letter}?(?!${either})|${either}+(?:\\+\\+|#)?`, `g${flags}`),
  new RegExp(
    `(${letter}{2})([(·•‧∙⋅.\\-‑–/](?:ne|le|te|se|ve|fe|de|i?[èe]re|t?rice|euse|eure|esse|i?enne|onne|ive|e|[ée]e)s?\\)?(?:[·•‧∙⋅.\\-‑]s)?)(?!${either})`,
    `gi${flags}`,
  ),
];
const ANY = reader('\\p{L}', '[\\p{L}\\p{M}\\p{N}]', 'u');
/** Most text needs no more than these letters and digits, and compiling the tables of all scripts takes a millisecond. */
const COMMON = /^[\0-\xffŒœ‐-‧]*$/;
const LETTER = 'A-Za-zªµºÀ-ÖØ-öø-ÿŒœ';
const LATIN = reader(`[${LETTER}]`, `[${LETTER}\\d²³¹¼-¾]`);
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)$/;
const CONTRACTED = /^(?:s|t|d|ll|re|ve|m)$/;
const APOSTROPHE = /['’ʼ‘`´]/;
/** "Foreman/woman": the second form says nothing more. */
const ENGLISH_DOUBLE = /(m[ae]n)(\/wom[ae]n)(?!\p{L})/giu;
/** What it begins with. */
const JOINT = /[(·•‧∙⋅.\-‑–/]/;

const blank = (_all: string, kept: string, dropped: string): string => kept + ' '.repeat(dropped.length);

/**
 * The words of a text, in order, with their places. Hyphens, slashes and punctuation part words; French elision
 * (l’, d’, qu’) and English ’s go; inclusive endings are read as the word they complete; "R.N." is one word, so are
 * "c++" and "c#". Everything is kept otherwise: stop words are the caller's business.
 */
export function tokenize(text: string, lang: Lang): Token[] {
  let source = text.replaceAll('(s)', '   ');
  // Compiling what follows costs more than reading a title: only where there is something for it to find.
  const [word, inclusive] = COMMON.test(source) ? LATIN : ANY;
  if (lang === 'en') {
    if (source.includes('/')) source = source.replace(ENGLISH_DOUBLE, blank);
  } else if (JOINT.test(source)) source = source.replace(inclusive, blank);
  const tokens: Token[] = [];
  for (let match; (match = word.exec(source));) {
    const start = match.index;
    const end = start + match[0].length;
    const folded = fold(match[0]).replaceAll('.', '');
    if (lang === 'fr' && ELIDED.test(folded) && APOSTROPHE.test(source.charAt(end))) continue;
    if (start > 0 && CONTRACTED.test(folded) && APOSTROPHE.test(source.charAt(start - 1))) continue;
    if (folded) tokens.push({ word: folded, start, end });
  }
  return tokens;
}
