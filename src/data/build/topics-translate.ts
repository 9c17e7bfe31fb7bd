import { words } from '../../engine/programs/words.js';
import type { Lang } from '../../engine/types.js';
import type { Sources } from '../sources/index.js';

type Pair = readonly [english: string[], french: string[]];
/** Likely French stems of an English stem, with their probabilities. */
export type Dictionary = ReadonlyMap<string, readonly (readonly [french: string, probability: number])[]>;

const ROUNDS = 8;
/** Translations less likely than this are mostly chance. */
const LEAST = 0.07;
const MOST = 5;
const stems = (text: string, lang: Lang): string[] => words(text, lang).map(({ stem }) => stem);

/** Texts that say the same in both languages: ESCO labels by URI, class titles, definitions sentence by sentence. */
function parallelText(sources: Sources): Pair[] {
  const pairs: Pair[] = [];
  const add = (english: string, french: string): void => {
    const pair = [stems(english, 'en'), stems(french, 'fr')] as const;
    if (pair[0].length && pair[1].length) pairs.push(pair);
  };
  /** Double forms repeat the noun: the first form is enough. */
  const masculine = (text: string): string => text.split('/')[0]!;
  for (const read of [sources.escoSkills, sources.escoOccupations]) {
    const french = new Map(read('fr').map(({ uri, label }) => [uri, label]));
    for (const { uri, label } of read('en')) if (french.has(uri)) add(label, masculine(french.get(uri)!));
  }
  const key = ({ level, code }: { level: number; code: string }): string => `${level}:${code}`;
  const classes = new Map(sources.nocStructure('fr').map((group) => [key(group), group]));
  for (const group of sources.nocStructure('en')) {
    const other = classes.get(key(group));
    if (!other) continue;
    add(group.title, masculine(other.title));
    const [en, fr] = [group, other].map(({ definition }) => definition.split(/(?<=[.;])\s+/));
    if (en!.length === fr!.length) en!.forEach((sentence, i) => add(sentence, fr![i]!));
    else add(group.definition, other.definition);
  }
  return pairs;
}

/** Learning takes a while, and two packs ask. */
const learned = new WeakMap<Sources, Dictionary>();

/**
 * Learns which French words translate which English ones from parallel text alone (IBM model 1: expectation maximisation
 * over all word pairs, with an empty English word for what has no counterpart).
 */
export function learnDictionary(sources: Sources): Dictionary {
  const known = learned.get(sources);
  if (known) return known;
  const pairs = parallelText(sources).map(([english, french]) => [['', ...english], french] as const);
  let table = new Map<string, Map<string, number>>();
  const row = (of: typeof table, english: string): Map<string, number> => {
    let found = of.get(english);
    if (!found) of.set(english, (found = new Map<string, number>()));
    return found;
  };
  for (const [english, french] of pairs)
    for (const e of english) for (const f of french) row(table, e).set(f, 1);
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, Map<string, number>>();
    for (const [english, french] of pairs) {
      for (const f of french) {
        const all = english.reduce((sum, e) => sum + (table.get(e)!.get(f) ?? 0), 0);
        for (const e of english) {
          const share = (table.get(e)!.get(f) ?? 0) / all;
          if (share > 1e-6) row(counts, e).set(f, (row(counts, e).get(f) ?? 0) + share);
        }
      }
    }
    for (const list of counts.values()) {
      const sum = [...list.values()].reduce((total, count) => total + count, 0);
      for (const [f, count] of list) list.set(f, count / sum);
    }
    table = counts;
  }
  table.delete('');
  const dictionary: Dictionary = new Map(
    [...table].map(([e, list]) => [
      e,
      [...list]
        .filter(([, p]) => p >= LEAST)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, MOST),
    ]),
  );
  learned.set(sources, dictionary);
  return dictionary;
}
