import { stem, STOP_WORDS, tokenize } from '../../engine/text/index.js';
import type { Lang } from '../../engine/types.js';
import type { Sources } from '../sources/index.js';

/** A word of duties and definitions, with the unit groups it speaks for, strongest first. */
export interface WordEvidence {
  /** Folded spelling, the shortest seen. */
  word: string;
  codes: string[];
}

const MOST_CODES = 4;
/** A word of more groups than this tells nothing. */
const MOST_GROUPS = 40;
/** A word that so many titles hold needs no help. */
const MOST_TITLES = 12;

/** What the taxonomy says its groups do: read here for its words, never shipped. */
function* texts(sources: Sources, lang: Lang): Generator<{ code: string; text: string; weight: number }> {
  for (const { level, code, definition } of sources.nocStructure(lang)) {
    if (level === 5) yield { code, text: definition, weight: 2 };
  }
  if (lang === 'fr') return;
  for (const { code, duties, examples, inclusions } of sources.unitGroups()) {
    for (const text of duties) yield { code, text, weight: 1 };
    for (const text of [...examples, ...inclusions]) yield { code, text, weight: 2 };
  }
  for (const kind of ['main-duties', 'lead-statement', 'workplaces-employers'] as const) {
    for (const { profile, text } of sources.oasisText(kind))
      yield { code: profile.slice(0, 5), text, weight: 1 };
  }
}

/**
 * Evidence of words that titles hold seldom or never: "websites", "elderly", "bricks". At most `most` words, those
 * that tell groups apart best.
 */
export function wordEvidence(
  sources: Sources,
  lang: Lang,
  titles: readonly string[],
  most: number,
): WordEvidence[] {
  const held = new Map<string, number>();
  for (const title of titles) {
    for (const key of new Set(tokenize(title, lang).map(({ word }) => stem(word, lang))))
      held.set(key, (held.get(key) ?? 0) + 1);
  }
  const found = new Map<string, { word: string; counts: Map<string, number> }>();
  for (const { code, text, weight } of texts(sources, lang)) {
    for (const { word } of tokenize(text, lang)) {
      const key = stem(word, lang);
      if (
        word.length < 3 ||
        STOP_WORDS[lang].has(word) ||
        /\d/.test(word) ||
        (held.get(key) ?? 0) > MOST_TITLES
      )
        continue;
      const entry = found.get(key) ?? { word, counts: new Map<string, number>() };
      if (word.length < entry.word.length) entry.word = word;
      entry.counts.set(code, (entry.counts.get(code) ?? 0) + weight);
      found.set(key, entry);
    }
  }
  const groups = new Map<string, number>();
  for (const { counts } of found.values())
    for (const code of counts.keys()) groups.set(code, (groups.get(code) ?? 0) + 1);
  return [...found.values()]
    .filter(({ counts }) => counts.size <= MOST_GROUPS && [...counts.values()].some((n) => n >= 3))
    .map(({ word, counts }) => {
      const total = [...counts.values()].reduce((a, b) => a + b, 0);
      const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const kept = sorted.slice(0, MOST_CODES).filter(([, n]) => n * 4 >= sorted[0]![1]);
      const worth = Math.sqrt(total) * (kept.reduce((sum, [, n]) => sum + n, 0) / total);
      return { word, codes: kept.map(([code]) => code), worth };
    })
    .sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word, codes }) => ({ word, codes }))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
}
