import { STOP_WORDS, tokenize } from '../../engine/text/index.js';
import type { RichLabel } from '../../engine/titles/read-labels.js';
import type { Lang } from '../../engine/types.js';
import { capital } from '../sources/double-forms.js';
import { lowerFirst, symbolsOf } from './titles-symbols.js';

/** Feminine of a word, as most titles have it. */
export function partners(labels: readonly RichLabel[], lang: Lang): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  for (const { label, feminine } of labels) {
    if (!feminine) continue;
    const left = symbolsOf(label, lang).words;
    const right = symbolsOf(feminine, lang).words;
    if (left.length !== right.length) continue;
    left.forEach((word, i) => {
      if (word === right[i]) return;
      const of = votes.get(word) ?? new Map<string, number>();
      votes.set(word, of.set(right[i]!, (of.get(right[i]!) ?? 0) + 1));
    });
  }
  const best = new Map<string, string>();
  for (const [word, of] of votes)
    best.set(word, [...of].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]);
  return best;
}

/** What parts words that agree with each other. */
const JOINED = /^[ -]?$/;

/** A title in the feminine, word for word up to its first preposition; nothing where a word on the way has no partner. */
function feminineOf(title: string, pair: ReadonlyMap<string, string>): string | undefined {
  const text = lowerFirst(title);
  let written = '';
  let at = 0;
  for (const { word, start, end } of tokenize(text, 'fr')) {
    if (!JOINED.test(text.slice(at, start)) || STOP_WORDS.fr.has(word)) break;
    const feminine = pair.get(text.slice(start, end));
    if (!feminine) return undefined;
    written += text.slice(at, start) + feminine;
    at = end;
  }
  return at ? capital(written + text.slice(at)) : undefined;
}

/**
 * French titles that their source has in the masculine alone, given the feminine that other titles give their words:
 * who types « vendeuse » is shown « Vendeuse ».
 */
export function inBothGenders(labels: readonly RichLabel[]): RichLabel[] {
  const pair = partners(labels, 'fr');
  return labels.map((title) => {
    const feminine = title.feminine ?? feminineOf(title.label, pair);
    return feminine ? { ...title, feminine } : title;
  });
}
