import type { Lang } from '../types.js';
import { words } from './words.js';
import type { Passage } from './words.js';

/** Longest phrase looked for, in content words. */
const LONGEST = 4;

/** Where a phrase was found: what it stands for, the words as they stand, and their share of the text's content words. */
export interface Hit {
  id: string;
  words: string;
  share: number;
}

/** Finds known phrases in text, whatever their inflection; longer phrases hide the shorter ones inside them. */
export interface PhraseFinder {
  find(passage: Pick<Passage, 'text'>): Hit[];
  /** Ids whose phrase is the whole text. */
  exact(text: string): string[];
}

export function createPhraseFinder(
  entries: Iterable<readonly [phrase: string, id: string]>,
  lang: Lang,
): PhraseFinder {
  const table = new Map<string, string[]>();
  const key = (text: string): string =>
    words(text, lang)
      .map(({ stem }) => stem)
      .join(' ');
  for (const [phrase, id] of entries) {
    const ids = table.get(key(phrase));
    if (!ids) table.set(key(phrase), [id]);
    else if (!ids.includes(id)) ids.push(id);
  }
  table.delete('');
  return {
    exact: (text) => table.get(key(text)) ?? [],
    find({ text }) {
      const found = words(text, lang);
      const hits: Hit[] = [];
      for (let i = 0; i < found.length; i++) {
        for (let n = Math.min(LONGEST, found.length - i); n > 0; n--) {
          const part = found.slice(i, i + n);
          const ids = table.get(part.map(({ stem }) => stem).join(' '));
          if (!ids) continue;
          const said = text.slice(part[0]!.start, part[n - 1]!.end);
          for (const id of ids) hits.push({ id, words: said, share: n / found.length });
          i += n - 1;
          break;
        }
      }
      return hits;
    },
  };
}
