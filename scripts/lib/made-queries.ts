import type { Lang } from '../../src/engine/types.js';
import { EVERYDAY } from './nonsense-words.js';

/** Numbers from 0 to 1, the same at every run (mulberry32). */
export function dice(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Dice = () => number;
export const pick = <T>(from: readonly T[], roll: Dice): T => from[Math.floor(roll() * from.length)]!;

const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One slip of a finger: swapped, dropped, doubled or hit beside. */
function slip(word: string, roll: Dice): string {
  const at = 1 + Math.floor(roll() * (word.length - 1));
  const letter = word[at]!;
  const row = KEYS.find((keys) => keys.includes(letter));
  const beside = row ? row[row.indexOf(letter) + (roll() < 0.5 ? 1 : -1)] : undefined;
  return pick(
    [
      word.slice(0, at - 1) + letter + word[at - 1] + word.slice(at + 1),
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + (beside ?? letter) + word.slice(at + 1),
    ],
    roll,
  );
}

/** What stands beside a title in postings and queries. */
export const BESIDE: Readonly<Record<Lang, { before: string[]; after: string[] }>> = {
  en: {
    before: ['senior', 'junior', 'lead', 'apprentice', 'part time', 'certified', 'experienced', 'assistant'],
    after: [
      'at the hospital',
      'in toronto',
      'for the city',
      '- full time',
      '- night shift',
      '(contract)',
      'wanted',
      'trainee',
      'level 2',
      'job',
      ', $25/hr',
      '- Halifax, NS',
      'intern',
      'for a school board',
    ],
  },
  fr: {
    before: ['apprenti', 'stagiaire', 'poste de', 'aide', 'chef', 'emploi'],
    after: [
      'à l’hôpital',
      'à Montréal',
      'pour la ville',
      '- temps plein',
      '- quart de nuit',
      '(contractuel)',
      'demandé',
      'débutant',
      'niveau 2',
      ', 25 $/h',
      '- Gatineau (Québec)',
      'stagiaire',
      'dans une école',
      'principal',
    ],
  },
};

/** A title as someone may type it: whole, with a slip or two, unfinished, accents gone, something beside it, turned round. */
export function typed(title: string, lang: Lang, roll: Dice): string {
  const words = title.toLowerCase().split(' ');
  const slipped = (): string[] => {
    const long = words.flatMap((word, i) => (word.length > 4 ? [i] : []));
    if (!long.length) return words;
    const at = pick(long, roll);
    return words.map((word, i) => (i === at ? slip(word, roll) : word));
  };
  const turn = roll();
  if (turn < 0.45) return words.join(' ');
  if (turn < 0.6) return slipped().join(' ');
  if (turn < 0.7) return title.toLowerCase().slice(0, Math.ceil(title.length * (0.6 + 0.35 * roll())));
  if (turn < 0.85) return `${words.join(' ')} ${pick(BESIDE[lang].after, roll)}`;
  if (turn < 0.92) return `${pick(BESIDE[lang].before, roll)} ${words.join(' ')}`;
  return words.length > 1 && lang === 'en'
    ? [...words.slice(-1), ...words.slice(0, -1)].join(' ')
    : words.join(' ');
}

/** Queries that mean no job. */
export function nonsense(lang: Lang, count: number, roll: Dice): string[] {
  const { things, said, frames } = EVERYDAY[lang];
  const mashed = (): string => {
    const row = pick([...KEYS, LETTERS], roll);
    return Array.from({ length: 3 + Math.floor(roll() * 8) }, () => pick([...row], roll)).join('');
  };
  /** Sounds like a word: the beginning of one and the end of another. */
  const blend = (): string => {
    const [a, b] = [pick(things, roll), pick(things, roll)];
    return a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.floor(b.length / 2));
  };
  const framed = (): string => pick(frames, roll).replaceAll('…', () => pick(things, roll));
  const kinds = [
    framed,
    framed,
    framed,
    mashed,
    () => `${mashed()} ${mashed()}`,
    blend,
    () => pick(things, roll),
  ];
  const made = Array.from({ length: count - said.length }, () => pick(kinds, roll)());
  return [...said, ...made];
}
