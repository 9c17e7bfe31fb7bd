import type { ProgramsDeps } from '../../../src/engine/programs/deps.js';
import { createPrograms } from '../../../src/engine/programs/index.js';
import type { Programs } from '../../../src/engine/programs/index.js';
import type { Catalogue, Program } from '../../../src/engine/programs/types.js';
import type { Gap, GapItem } from '../../../src/engine/types.js';

/** A world of three occupations: a target, one near it, one far from it; six features. */
export const TARGET = '10000';
export const NEAR = '10001';
export const FAR = '99999';
const CODES = [TARGET, NEAR, FAR];
export const FEATURES = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `skill:${name}`);
const LABELS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon', 'zeta'];
const PROFILES: Record<string, number[]> = {
  [TARGET]: [1, 0.8, 0.6, 0.5, 0.4, 0],
  [NEAR]: [0.4, 0, 1, 0.9, 0, 0],
  [FAR]: [0, 0, 0, 0, 0, 1],
};

function gapOf(target: string, have: Iterable<string> = []): Gap {
  const owned = new Set(have);
  const weights = PROFILES[target] ?? [];
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const items = weights.flatMap((weight, i): GapItem[] => {
    const id = FEATURES[i]!;
    if (!weight) return [];
    const has = owned.has(id) ? 5 : 0;
    const from = has ? 'ticked' : 'none';
    return [
      {
        id,
        kind: 'skill',
        label: LABELS[i]!,
        level: 5,
        max: 5,
        weight,
        has,
        from,
        gap: has ? 0 : weight / whole,
      },
    ];
  });
  const total = items.reduce((sum, { gap }) => sum + gap, 0);
  return { target, current: null, items, covered: 1 - total, total };
}

/** One near occupation of the target, likeness in 63rds, as the pack would say it: zigzag varints. */
export const near = (likeness: number): Uint8Array =>
  Uint8Array.from([1, 1, likeness, 0, 0].map((n) => n * 2));

export const deps: ProgramsDeps = {
  packs: {
    occupations: { id: 'occupations', schema: 1, meta: {}, sections: { near: near(38) } },
    titles: {},
    labels: {},
    lmi: [],
  },
  lang: 'en',
  heard: new WeakMap(),
  profile: (code) =>
    (PROFILES[code] ?? []).flatMap((weight, i) =>
      weight ? [{ id: FEATURES[i]!, kind: 'skill', weight }] : [],
    ),
  gap: ({ target, have }) => gapOf(target, have),
  similarity: () => 1,
  codes: () => CODES,
  regions: () =>
    new Map([
      ['on', 'ON'],
      ['ontario', 'ON'],
      ['mb', 'MB'],
      ['manitoba', 'MB'],
    ]),
  teer: (code) => Number(code[1]),
  features: (lang) => (lang === 'en' ? FEATURES.map((id, i) => ({ id, label: LABELS[i]! })) : []),
  regulated: (code) => code === FAR,
  lexicon: () => ({ 'skill:a': ['first letter'] }),
};

export const engine = (): Programs => createPrograms(deps);

export const program = (id: string, over: Partial<Program> = {}): Program => ({
  id,
  title: { en: `Course ${id}` },
  institution: { en: 'College' },
  url: null,
  languages: ['en'],
  delivery: 'online',
  hours: 40,
  weeks: 4,
  cost: 100,
  currency: 'CAD',
  aid: true,
  credential: null,
  noc: [TARGET],
  cip: [],
  skills: [],
  topics: [],
  prerequisites: [],
  requirements: null,
  stackableInto: [],
  location: null,
  starts: [],
  description: {},
  inquire: null,
  ...over,
});

export const catalogue = (programs: Program[]): Catalogue => ({
  name: { en: 'Test' },
  updated: null,
  jurisdiction: 'ON',
  sample: false,
  programs,
});
