import type { OpenPack, Packs } from '../packs.js';
import { perPack, rows } from '../pack-text.js';
import { readVarints } from '../varint.js';
import type { Lang } from '../types.js';
import { topicFeatures } from './topic-features.js';
import type { Tag } from './types.js';
import type { Passage } from './words.js';

/** What the words of a program say it trains for. */
export interface TopicReading {
  /** Likeliest first, with the words that say so. */
  occupations: Tag[];
  /** These and further ones the words speak for, and how much: what they have in common is surer than any of them. */
  spread: (readonly [code: string, weight: number])[];
  /** How plainly the words speak of the first: from 1 up beyond doubt, near 0 hardly at all. */
  plainness: number;
}

export interface TopicModel {
  /** Null when no pack for the passages' languages is open. */
  classify(passages: readonly Passage[]): TopicReading | null;
}

/** What a mention counts, by where it stands; and the most that one word repeated can count. */
const FIELD: Record<Passage['field'], number> = { title: 2, topic: 1, skill: 1, description: 0.3 };
const REPEATED = 3;
const WORDS_NAMED = 3;
/** Occupations named, and how many count. */
const NAMED = 5;
const SPREAD = 10;
/** Best scores from here up are beyond doubt. */
const PLAIN: Record<Lang, number> = { en: 7.2, fr: 5.5 };

interface Table {
  index: ReadonlyMap<string, number>;
  start: Uint32Array;
  groups: Uint16Array;
  weights: Float32Array;
}

const openTable = perPack((pack: OpenPack): Table => {
  const { counts, groups: gaps, weights } = pack.sections;
  const { top, steps } = pack.meta as { top: number; steps: number };
  const start = new Uint32Array(counts!.length + 1);
  const groups = Uint16Array.from(readVarints(gaps!));
  for (let i = 0; i < counts!.length; i++) {
    start[i + 1] = start[i]! + counts![i]!;
    for (let at = start[i]! + 1; at < start[i + 1]!; at++) groups[at]! += groups[at - 1]!;
  }
  return {
    index: new Map(rows(pack, 'keys').map(([key], i) => [key!, i])),
    start,
    groups,
    weights: Float32Array.from(weights!, (weight) => (weight / steps) ** 2 * top),
  };
});

/** Places of the highest scores above nought, highest first; of equals the first. */
function highest(scores: Float64Array, count: number): number[] {
  const top: number[] = [];
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (score <= 0 || (top.length === count && score <= scores[top[count - 1]!]!)) continue;
    let at = top.length;
    while (at && scores[top[at - 1]!]! < score) at--;
    top.splice(at, 0, i);
    top.length = Math.min(top.length, count);
  }
  return top;
}

/** One feature found in a program's text, and how much it counts there. */
interface Found {
  table: Table;
  row: number;
  amount: number;
  words: string;
}

export function createTopicModel({ topics }: Packs, codes: readonly string[]): TopicModel {
  function find(passages: readonly Passage[]): Found[] | null {
    const found = new Map<string, Found>();
    let open = false;
    for (const { text, lang, field } of passages) {
      const pack = topics?.[lang];
      if (!pack) continue;
      open = true;
      const table = openTable(pack);
      for (const { key, start, end } of topicFeatures(text, lang)) {
        const row = table.index.get(key);
        if (row === undefined) continue;
        const before = found.get(lang + key);
        const amount = Math.min(REPEATED, (before?.amount ?? 0) + FIELD[field]);
        if (before) before.amount = amount;
        else found.set(lang + key, { table, row, amount, words: text.slice(start, end) });
      }
    }
    return open ? [...found.values()] : null;
  }
  /** What one feature says for every occupation it speaks for. */
  function each({ table, row, amount }: Found, give: (group: number, score: number) => void): void {
    for (let i = table.start[row]!; i < table.start[row + 1]!; i++)
      give(table.groups[i]!, amount * table.weights[i]!);
  }
  /** The words that speak most for an occupation. */
  function wordsFor(found: readonly Found[], wanted: number): string[] {
    const said = new Map<string, number>();
    for (const item of found) {
      each(item, (group, score) => {
        if (group === wanted) said.set(item.words, (said.get(item.words) ?? 0) + score);
      });
    }
    return [...said.keys()]
      .sort((a, b) => said.get(b)! - said.get(a)!)
      .filter(
        (text, i, all) => !all.slice(0, i).some((other) => other.includes(text) || text.includes(other)),
      )
      .slice(0, WORDS_NAMED);
  }

  return {
    classify(passages) {
      const found = find(passages);
      if (!found) return null;
      const scores = new Float64Array(codes.length);
      for (const item of found) each(item, (group, score) => (scores[group]! += score));
      const order = highest(scores, SPREAD);
      const top = order.length && scores[order[0]!]!;
      const langs = new Set(passages.map(({ lang }) => lang));
      const plain = [...langs].reduce((sum, lang) => sum + (topics?.[lang] ? PLAIN[lang] : 0), 0);
      const spread = order.map((group) => [codes[group]!, (scores[group]! / top) ** 3] as const);
      const occupations = spread.slice(0, NAMED).map(([id, weight], i): Tag => ({
        id,
        strength: Math.min(1, top / plain) * weight,
        by: 'text',
        evidence: wordsFor(found, order[i]!),
      }));
      return { occupations, spread, plainness: top / plain };
    },
  };
}
