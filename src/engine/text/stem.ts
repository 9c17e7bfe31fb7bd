import type { Lang } from '../types.js';

type Rules = readonly (readonly [RegExp, string])[];

/** First rule that fits wins. Words are folded before, so no accents here. */
const ENGLISH: Rules = [
  [/(?:wom[ae]n|men|persons?|people)$/, 'man'],
  [/ies$/, 'y'],
  [/(ss|x|ch|sh|zz)es$/, '$1'],
  [/([^su])s$/, '$1'],
];
const FRENCH_PLURAL: Rules = [
  [/eaux$/, 'eau'],
  [/aux$|ail$/, 'al'],
  [/([^s])s$|(u)x$/, '$1$2'],
];
const FRENCH_GENDER: Rules = [
  [/([td])rice$/, '$1eur'],
  [/eure?$|euse$/, 'eur'],
  [/iere$/, 'ier'],
  [/([ct]h?|g)ere$/, '$1er'],
  [/(tr|ot)esse$/, '$1'],
  [/ive$/, 'if'],
  [/([nlft])\1e$/, '$1'],
  [/e+$/, ''],
];
const ENGLISH_ROOT: Rules = [
  [/(?:ization|isation|izing|izer)$/, 'iz'],
  [/(?:icians?|ical|ics?)$/, 'ic'],
  [/(?:ations?|ators?|ating|ative|ate|ational)$/, 'at'],
  [/eer(?:ing|ed)?$/, ''],
  [/(?:tions?|tors?|ting|tive|ter|tional)$/, 't'],
  [/(?:ologists?|ology|ological)$/, 'olog'],
  [/(?:ements?|ment|ists?|ing|ers?|ors?|ery|ary|ants?|ancy|ance|ents?|ence|ed|al|ism|y|e)$/, ''],
];
const FRENCH_ROOT: Rules = [
  [/(?:icien|icit|iqu|ic)$/, 'ic'],
  [/(?:ation|ateur|atif|atoir)$/, 'at'],
  [/[ai]b(?:l|ilit)$/, ''],
  [/(?:ariat|airi?)$/, 'ar'],
  [/(?:ologu|ologi|ologist|ologiqu)$/, 'olog'],
  [/(?:ement|issag|iss?eur|isteri|ism|ist|ag|eur|ier|eri|er|ur|ant|anc|ent|enc|ion|ien|al|el|if|i)$/, ''],
];

function apply(word: string, rules: Rules, least: number): string {
  for (const [pattern, to] of rules) {
    if (!pattern.test(word)) continue;
    const shorter = word.replace(pattern, to);
    return shorter.length >= least ? shorter : word;
  }
  return word;
}

/**
 * One form for the inflections of a folded word: singular and plural; in French also feminine and masculine
 * ("infirmieres" → "infirmier", "directrice" → "directeur", "agente" → "agent"); in English "-woman" and
 * "-person" → "-man". A key, not a word to show. Short words and words with digits stay as they are.
 */
export function stem(word: string, lang: Lang): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (lang === 'en') return apply(word, ENGLISH, 3);
  return apply(apply(word, FRENCH_PLURAL, 3), FRENCH_GENDER, 3);
}

/**
 * The root that words of one family share: "plumber", "plumbing" → "plumb"; « soudeur », « soudage » → "soud".
 * Coarser than `stem`; matches on it deserve less trust.
 */
export function root(word: string, lang: Lang): string {
  const base = stem(word, lang);
  if (base.length < 5 || /\d/.test(base)) return base;
  return apply(base, lang === 'en' ? ENGLISH_ROOT : FRENCH_ROOT, 3);
}
