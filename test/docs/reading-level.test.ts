import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { at } from '../../scripts/lib/run.mjs';

const xliff = readFileSync(at('locales/fr-CA.xlf'), 'utf8');

const clean = (text: string): string =>
  text
    .replace(/<x [^>]*>/g, 'seven')
    .replace(/&\w+;/g, ' ')
    .trim();

/** Whole sentences of the messages, in a language; labels and fragments would only flatter the figure. */
const sentences = (part: 'source' | 'target'): string[] =>
  [...xliff.matchAll(new RegExp(`<${part}>([^]*?)</${part}>`, 'g'))]
    .flatMap(([, text]) => clean(text!).match(/[^.!?]+[.!?](?=\s|$)/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length >= 4);

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /\p{L}/u.test(word));

/** Syllables of an English word, as the usual rule of thumb counts them. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

/** Grade of school, after Flesch and Kincaid. */
function grade(texts: string[]): number {
  const words = texts.flatMap(wordsOf);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / texts.length + (11.8 * spoken) / words.length - 15.59;
}

describe('plain words', () => {
  it('the measure tells plain from learned', () => {
    assert.ok(grade(['The cat sat on the mat.']) < 2);
    assert.ok(
      grade(['Occupational classification necessitates considerable interpretive deliberation.']) > 15,
    );
  });

  it('English sentences read at grade 8 or below', (context) => {
    const level = grade(sentences('source'));
    context.diagnostic(
      `Flesch-Kincaid grade ${level.toFixed(1)} over ${sentences('source').length} sentences`,
    );
    assert.ok(sentences('source').length > 30);
    assert.ok(level <= 8, `grade ${level.toFixed(1)}`);
  });

  it('sentences are short in both languages: 20 words on average at most, 40 at the longest', (context) => {
    for (const part of ['source', 'target'] as const) {
      const lengths = sentences(part).map((sentence) => wordsOf(sentence).length);
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      context.diagnostic(
        `${part}: ${mean.toFixed(1)} words a sentence, ${Math.max(...lengths)} at the longest`,
      );
      assert.ok(mean <= 20 && Math.max(...lengths) <= 40, `${part}: ${mean}, ${Math.max(...lengths)}`);
    }
  });

  it('“micro-credential” is explained where it first appears in the answer', () => {
    assert.match(xliff, /<source>[^<]*micro-credential \([^)]{10,}\)/);
    assert.match(xliff, /<target>[^<]*microcertification \([^)]{10,}\)/i);
  });
});
