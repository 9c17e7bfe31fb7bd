import { assemble } from '../../src/data/pack/assemble.js';
import { decodePack } from '../../src/data/pack/container.js';
import { checkManifest, findEntry, packIds } from '../../src/data/pack/manifest.js';
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

/** The letters first searched for, and the next: the field waits for two, and a pack holds the answers to most. */
const FIRST: Record<Lang, string> = { en: 'nu', fr: 'in' };
const NEXT: Record<Lang, string> = { en: 'nur', fr: 'inf' };

export interface Opening {
  engine: Engine;
  /** Inflating the packs, milliseconds. */
  inflate: number;
  /** From the inflated bytes to the answer to the first letters: container, engine, titles, labels, answer. */
  open: number;
  /** The letter after them, where nothing warmed up meanwhile: title index, search. */
  next: number;
}

/** What a slowed page measures, milliseconds: the opening, and keystrokes after it (95th percentile, maximum). */
export interface Slowed extends Omit<Opening, 'engine'> {
  keystroke: number;
  slowest: number;
}

/** Opens the packs of a first answer in Ontario. The first call of a process or page is the one that counts. */
export async function open(
  files: Files,
  lang: Lang,
  inflate: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array> | Uint8Array,
): Promise<Opening> {
  const manifest = checkManifest(JSON.parse(new TextDecoder().decode(files['manifest.json'])));
  const packed = packIds({ lang, region: 'ON' }).map((id) => files[findEntry(manifest, id).file]!);
  const begun = performance.now();
  const bytes = await Promise.all(packed.map(inflate));
  const inflated = performance.now();
  const engine = createEngine(assemble(bytes.map(decodePack)));
  engine.suggest(FIRST[lang], { lang });
  const opened = performance.now();
  engine.suggest(NEXT[lang], { lang });
  return { engine, inflate: inflated - begun, open: opened - inflated, next: performance.now() - opened };
}

/** Milliseconds of each keystroke of every typed title; a first pass warms the code up. */
export function keystrokes(engine: Engine, lang: Lang): number[] {
  const strokes = TYPED[lang].flatMap((title) =>
    Array.from(title, (_, index) => title.slice(0, index + 1)).filter((text) => text.trim()),
  );
  timings(strokes.length, (index) => engine.suggest(strokes[index]!, { lang }));
  return timings(strokes.length, (index) => engine.suggest(strokes[index]!, { lang }));
}
