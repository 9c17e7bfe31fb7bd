import { root } from '../text/index.js';
import type { Lang } from '../types.js';
import { words } from './words.js';

/** What a root or a pair of words counts beside a word. */
export const FEATURE_WEIGHT = { word: 1, root: 0.6, pair: 0.5 };

/** One thing the topic model knows words by: a stem, the root of its family (`~soud`) or two stems in a row. */
export interface TopicFeature {
  key: string;
  kind: keyof typeof FEATURE_WEIGHT;
  start: number;
  end: number;
}

/** The features of a text. The compiler and the engine must see the same, so both call this. */
export function topicFeatures(text: string, lang: Lang): TopicFeature[] {
  const found: TopicFeature[] = [];
  let before: ReturnType<typeof words>[number] | undefined;
  for (const word of words(text, lang)) {
    const { stem, start, end } = word;
    found.push(
      { key: stem, kind: 'word', start, end },
      { key: rootKey(stem, lang), kind: 'root', start, end },
    );
    if (before) found.push({ key: `${before.stem} ${stem}`, kind: 'pair', start: before.start, end });
    before = word;
  }
  return found;
}

export const rootKey = (stem: string, lang: Lang): string => `~${root(stem, lang)}`;
