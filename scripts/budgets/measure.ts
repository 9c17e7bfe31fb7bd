import { createPackLoader } from '../../src/data/pack/loader.js';
import type { PackStore } from '../../src/data/pack/cache.js';
import { createEngine, type Engine, type Lang } from '../../src/engine/index.js';

/** Bytes of the files in the packs folder, by name. */
export type Files = Record<string, Uint8Array<ArrayBuffer>>;

/** Titles people type, with slips; each of their beginnings is one keystroke. */
const TYPED: Record<Lang, string[]> = {
  en: [
    'registered nurse',
    'personal support worker',
    'welder fitter',
    'softwear developer',
    'early childhood educator',
    'heavy equipment operater',
    'administrative assistant',
    'truck driver long haul',
    'electrician apprentice',
    'restaurant manager',
    'data anlyst',
    'hvac technician',
    'carpenter',
    'retail sales associate',
    'cybersecurity specialist',
    'medical laboratory technologist',
    'customer service representative',
    'x-ray tech',
    'qqqq zzzz',
    'manager of the department of human resources and training',
  ],
  fr: [
    'infirmière autorisée',
    'préposée aux bénéficiaires',
    'soudeur monteur',
    'developpeur de logiciels',
    'éducatrice de la petite enfance',
    'conducteur d’équipement lourd',
    'adjointe administrative',
    'camionneuse longue distance',
    'electricien',
    'gérante de restaurant',
    'analyste de donnees',
    'frigoriste',
    'charpentière-menuisière',
    'vendeuse au détail',
    'spécialiste en cybersécurité',
    'technologiste de laboratoire medical',
    'représentant du service à la clientèle',
    'technicienne en radiologie',
    'qqqq zzzz',
    'directrice des ressources humaines et de la formation',
  ],
};

const NOWHERE: PackStore = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
  del: () => Promise.resolve(),
  keys: () => Promise.resolve([]),
};

/** Value below which the share `p` of the sample lies. */
export function percentile(sample: number[], p: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? NaN;
}

/** Milliseconds of each run. */
export function timings(runs: number, run: (index: number) => unknown): number[] {
  return Array.from({ length: runs }, (_, index) => {
    const begun = performance.now();
    run(index);
    return performance.now() - begun;
  });
}

/** From the bytes of the packs to the first suggestion: checked, unpacked, decoded, searched. */
export async function open(files: Files, lang: Lang): Promise<{ engine: Engine; ms: number }> {
  const answer = (input: RequestInfo | URL): Promise<Response> => {
    const name = String(input).split('/').at(-1)!;
    return Promise.resolve(new Response(files[name] ?? null, { status: files[name] ? 200 : 404 }));
  };
  const begun = performance.now();
  const loader = createPackLoader({ base: 'http://localhost/', fetch: answer, store: NOWHERE });
  const { packs } = await loader.open({ lang, region: 'ON' });
  const engine = createEngine(packs);
  engine.suggest('n', { lang });
  return { engine, ms: performance.now() - begun };
}

/** Milliseconds of each keystroke of every typed title; a first pass warms the code up. */
export function keystrokes(engine: Engine, lang: Lang): number[] {
  const strokes = TYPED[lang].flatMap((title) =>
    Array.from(title, (_, index) => title.slice(0, index + 1)).filter((text) => text.trim()),
  );
  timings(strokes.length, (index) => engine.suggest(strokes[index]!, { lang }));
  return timings(strokes.length, (index) => engine.suggest(strokes[index]!, { lang }));
}
