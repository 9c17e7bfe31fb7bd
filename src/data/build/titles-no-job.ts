import { tokenize } from '../../engine/text/index.js';
import { mainOf } from '../../engine/titles/qualifier.js';
import type { RichLabel } from '../../engine/titles/read-labels.js';
import type { Lang } from '../../engine/types.js';
import { isLesson, type AskedQuery } from '../everyday/asked.js';

/** Words a pack holds; those in fewer texts are no rule. */
const MOST_WORDS = 800;
const LEAST_TEXTS = 2;
/** Titles learned from, spread evenly over all: about as many as there are queries of a kind. */
const TITLES = 6000;
/** Ridge, rounds over all words, and the longest step of one. */
const RIDGE = 0.2;
const ROUNDS = 40;
const LONGEST_STEP = 2;
/** Weights are written in halves, up to this. */
const STEP = 0.5;
const MOST = 4;

interface Text {
  words: ReadonlySet<string>;
  /** It means a job. */
  job: boolean;
}

/** Weights of words for a text that means no job: a logistic regression with ridge, one word after another by Newton's method. */
function weigh(texts: readonly Text[], words: readonly string[]): number[] {
  const holders = new Map(words.map((word): [string, number[]] => [word, []]));
  texts.forEach((text, i) => {
    for (const word of text.words) holders.get(word)?.push(i);
  });
  const features = [[...texts.keys()], ...holders.values()];
  const weights = features.map(() => 0);
  const odds = new Float64Array(texts.length);
  for (let round = 0; round < ROUNDS; round++) {
    features.forEach((of, f) => {
      const ridge = f ? RIDGE : 0;
      let slope = -ridge * weights[f]!;
      let bend = ridge;
      for (const i of of) {
        const p = 1 / (1 + Math.exp(-odds[i]!));
        slope += (texts[i]!.job ? 0 : 1) - p;
        bend += p * (1 - p);
      }
      const step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, slope / bend));
      weights[f]! += step;
      for (const i of of) odds[i]! += step;
    });
  }
  return weights.slice(1);
}

/**
 * Words that say that what is typed means no job ("fees", "recipe", "my"), or that it means one ("clerk", "selling"):
 * log odds, 0.5 a step, positive for no job. Learned from queries of both kinds, and from titles, which all mean one.
 */
export function noJobWords(
  asked: readonly AskedQuery[],
  titles: readonly RichLabel[],
  lang: Lang,
): Map<string, number> {
  const wordsOf = (text: string): ReadonlySet<string> =>
    new Set(tokenize(text, lang).map(({ word }) => word));
  const texts: Text[] = asked
    .filter(({ query }) => isLesson(query))
    .map(({ query, codes }) => ({ words: wordsOf(query), job: codes.length > 0 }));
  const held = new Map<string, number>();
  for (const { words } of texts) for (const word of words) held.set(word, (held.get(word) ?? 0) + 1);
  const every = Math.max(1, Math.floor(titles.length / TITLES));
  titles.forEach(({ label }, i) => {
    if (i % every) return;
    const words = wordsOf(mainOf(label));
    texts.push({ words, job: true });
    for (const word of words) if (held.has(word)) held.set(word, held.get(word)! + 1);
  });
  const words = [...held.keys()].filter((word) => held.get(word)! >= LEAST_TEXTS).sort();
  const weights = weigh(texts, words);
  return new Map(
    words
      .map((word, i) => ({
        word,
        weight: weights[i]!,
        tells: Math.abs(weights[i]!) * Math.sqrt(held.get(word)!),
      }))
      .sort((a, b) => b.tells - a.tells || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(({ word, weight }): [string, number] => [
        word,
        Math.max(-MOST, Math.min(MOST, Math.round(weight / STEP) * STEP)),
      ])
      .filter(([, weight]) => weight !== 0),
  );
}

/** The words as a section: a line a weight, "2.5 fees recipe". */
export function noJobSection(words: ReadonlyMap<string, number>): Uint8Array {
  const lines = new Map<number, string[]>();
  for (const [word, weight] of words) lines.set(weight, [...(lines.get(weight) ?? []), word]);
  const text = [...lines]
    .sort(([a], [b]) => a - b)
    .map(([weight, of]) => [weight, ...of.sort()].join(' '))
    .join('\n');
  return new TextEncoder().encode(text);
}
