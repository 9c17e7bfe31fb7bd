/** Runs in the slowed browser: fetches the packs, then measures as Node does. */
import type { Lang } from '../../src/engine/index.js';
import { keystrokes, open, percentile, type Files } from './measure.js';

async function run(lang: Lang): Promise<{ open: number; keystroke: number }> {
  const manifest = await fetch('/dist/packs/manifest.json');
  const names = ((await manifest.clone().json()) as { packs: { file: string }[] }).packs.map(
    ({ file }) => file,
  );
  const files: Files = { 'manifest.json': new Uint8Array(await manifest.arrayBuffer()) };
  for (const name of names.filter((file) => !file.startsWith('topics'))) {
    files[name] = new Uint8Array(await (await fetch(`/dist/packs/${name}`)).arrayBuffer());
  }
  const { engine, ms } = await open(files, lang);
  return { open: ms, keystroke: percentile(keystrokes(engine, lang), 0.95) };
}

Object.assign(globalThis, { run });
