import type { Packs } from '../packs.js';
import type { Passage } from './words.js';

/** What the words of a program say it trains for. */
export interface TopicReading {
  /** Likeliest first; strengths are probabilities, 0–1. */
  occupations: { code: string; strength: number; words: string[] }[];
  /** About no particular occupation. */
  general: boolean;
}

export interface TopicModel {
  /** Null when no pack for the passages' languages is open. */
  classify(passages: readonly Passage[], cip?: readonly string[]): TopicReading | null;
}

export function createTopicModel(_packs: Packs): TopicModel {
  return { classify: () => null };
}
