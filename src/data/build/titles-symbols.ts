import { tokenize } from '../../engine/text/index.js';
import type { Lang } from '../../engine/types.js';

/** A title without the capital that only begins it: "R.N." and "Web" keep theirs. */
export const lowerFirst = (title: string): string =>
  /^\p{Lu}(?:\p{Ll}|['’]|$)/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** A title as the words it holds, and as these with the text between them where it is not one space. */
export function symbolsOf(title: string, lang: Lang): { words: string[]; symbols: string[] } {
  const text = lowerFirst(title);
  const symbols: string[] = [];
  const words: string[] = [];
  let at = 0;
  for (const { start, end } of tokenize(text, lang)) {
    const between = text.slice(at, start);
    if (between !== (at ? ' ' : '')) symbols.push(between);
    symbols.push(text.slice(start, end));
    words.push(text.slice(start, end));
    at = end;
  }
  if (at < text.length) symbols.push(text.slice(at));
  return { words, symbols };
}
