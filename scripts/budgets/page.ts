/** Runs in the slowed browser: fetches the packs, then measures as Node does. */
import { decompress } from '../../src/data/pack/decompress.js';
import type { Lang } from '../../src/engine/index.js';
import { keystrokes, open, percentile, type Files, type Slowed } from './measure.js';

async function run(lang: Lang): Promise<Slowed> {
  const manifest = await fetch('/dist/packs/manifest.json');
  const names = ((await manifest.clone().json()) as { packs: { file: string }[] }).packs.map(
    ({ file }) => file,
  );
  const files: Files = { 'manifest.json': new Uint8Array(await manifest.arrayBuffer()) };
  for (const name of names.filter((file) => !file.startsWith('topics'))) {
    files[name] = new Uint8Array(await (await fetch(`/dist/packs/${name}`)).arrayBuffer());
  }
  const { engine, ...opening } = await open(files, lang, decompress);
  const strokes = keystrokes(engine, lang);
  return { ...opening, keystroke: percentile(strokes, 0.95), slowest: Math.max(...strokes) };
}

Object.assign(globalThis, { run });
