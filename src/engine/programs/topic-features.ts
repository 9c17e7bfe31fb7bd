import { root } from '../text/index.js';
import type { Lang } from '../types.js';
import { words } from './words.js';

/** A word of a text under the key the topic model knows it by, with its place. */
export interface TopicFeature {
  key: string;
  start: number;
  end: number;
}

/**
 * The key of a stem: in French the root of its family (souder, soudage, soudeur → soud), for French programs name with
 * nouns what duties say with verbs; in English the stem itself, where roots mix more than they join (measured).
 */
export const topicKey = (stem: string, lang: Lang): string => (lang === 'fr' ? root(stem, lang) : stem);

/** The features of a text. The compiler and the engine must see the same, so both call this. */
export const topicFeatures = (text: string, lang: Lang): TopicFeature[] =>
  words(text, lang).map(({ stem, start, end }) => ({ key: topicKey(stem, lang), start, end }));
