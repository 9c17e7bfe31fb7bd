import type { Engine } from '../../../src/engine/engine.js';
import { evidenceFor } from '../../../src/engine/programs/evidence.js';
import type { Lang, Occupation, Provenance, Suggestion } from '../../../src/engine/types.js';
import type { Opened, PackSource, Want } from '../../../src/components/controllers/pack-source.js';

const TITLES: Record<string, Record<Lang, string>> = {
  '32101': { en: 'Licensed practical nurses', fr: 'Infirmiers auxiliaires/infirmières auxiliaires' },
  '31302': { en: 'Nurse practitioners', fr: 'Infirmiers praticiens/infirmières praticiennes' },
  '72106': { en: 'Welders', fr: 'Soudeurs/soudeuses' },
};

const REGIONS: Record<string, Record<Lang, string>> = {
  CA: { en: 'Canada', fr: 'Canada' },
  ON: { en: 'Ontario', fr: 'Ontario' },
  'ON-3530': { en: 'Toronto', fr: 'Toronto' },
  BC: { en: 'British Columbia', fr: 'Colombie-Britannique' },
};

const from = (source: string, year: string, region: string): Provenance => ({
  source,
  year,
  region,
  url: 'https://example.org/data',
});

function occupation(code: string, lang: Lang, region: string): Occupation {
  return {
    code,
    title: TITLES[code]![lang],
    alsoCalled: ['practical nurse', 'R.P.N.'],
    teer: 2,
    broad: { code: '3', title: 'Health' },
    entry: {
      teer: 2,
      education: 'college',
      regulated: code === '72106' ? 'none' : 'all',
      apprenticeship: 'none',
      provenance: from('OaSIS', '2023', 'CA'),
    },
    skills: [],
    knowledge: [],
    technologies: [],
    // Toronto has no figure of its own: Ontario's serves.
    wages: {
      low: 26,
      median: 31.5,
      high: 36.27,
      currency: 'CAD',
      per: 'hour',
      asked: region,
      provenance: from('Job Bank wages', '2024', region === 'ON-3530' ? 'ON' : region),
    },
    outlook: {
      employment: Array.from({ length: 11 }, (_, i) => ({ year: 2023 + i, value: 363_100 + i * 9_040 })),
      from: { year: 2023, value: 363_100 },
      to: { year: 2028, value: 408_300 },
      growth: 0.1245,
      annualGrowth: 0.0237,
      openings: 155_100,
      seekers: 122_400,
      condition: { code: 'shortage', label: lang === 'fr' ? 'Pénurie modérée' : 'Moderate shortage' },
      recent: { code: 'shortage', label: 'Shortage' },
      provenance: from('COPS', '2024–2033', 'CA'),
    },
    regionalOutlook:
      region === 'BC'
        ? { annualGrowth: 0.021, openings: 12_340, provenance: from('BC outlook', '2025', 'BC') }
        : null,
    provenance: [],
  };
}

/** An engine over three occupations: any query finds all, `zzz` none, `vague` unsurely. */
export function fakeEngine(): Engine {
  const engine: Partial<Engine> = {
    has: (code) => code in TITLES,
    title: (code, lang = 'en') => TITLES[code]![lang],
    regions: (lang = 'en') =>
      Object.entries(REGIONS).map(([code, name]) => ({ code, name: name[lang], parent: null })),
    suggest: (query, { lang = 'en' } = {}) =>
      query.includes('zzz')
        ? []
        : ['32101', '31302', '72106'].map((code, index): Suggestion => ({
            code,
            title: TITLES[code]![lang],
            matched: index ? TITLES[code]![lang] : 'registered practical nurse',
            ranges: index ? [] : [[11, 20]],
            lang,
            score: 1 - index / 10,
            confidence: query.includes('weak') ? 0.2 : query.includes('vague') ? 0.6 : index ? 0.1 : 0.9,
            open: index > 0 || /vague|weak/.test(query),
          })),
    occupation: (code, { lang = 'en', region = 'CA' } = {}) => occupation(code, lang, region),
    gap: (target) => ({ target, current: null, items: [], covered: 0, total: 1 }),
    profileOf: () => null,
    transitions: () => [],
    detours: () => [],
    evidenceFor,
    *prepare() {},
  };
  return engine as Engine;
}

/** One call to open packs, answered by hand. */
export interface Call {
  want: Want;
  signal: AbortSignal | undefined;
  answer(engine?: Engine): void;
  fail(error: Error): void;
}

/** A pack source whose answers the test gives, in the order it likes. */
export function handSource(): { calls: Call[]; update(): void; source: PackSource } {
  const calls: Call[] = [];
  const listeners = new Set<() => void>();
  return {
    calls,
    update: () => listeners.forEach((listener) => listener()),
    source: {
      open: (want, signal) =>
        new Promise<Opened>((resolve, reject) => {
          calls.push({
            want: { ...want },
            signal,
            answer: (engine = fakeEngine()) =>
              resolve({ engine, updatedAt: Date.UTC(2026, 0, 2), fromCache: false, sources: [] }),
            fail: reject,
          });
        }),
      onUpdate: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}
