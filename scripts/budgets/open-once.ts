/** `open-once.ts en`: opens the packs in a process that has done nothing else, and prints the times as JSON. */
import { gunzipSync } from 'node:zlib';
import type { Lang } from '../../src/engine/index.js';
import { packFiles } from './files.js';
import { open } from './measure.js';

const { engine: _engine, ...times } = await open(packFiles(), process.argv[2] as Lang, (bytes) =>
  gunzipSync(bytes),
);
console.log(JSON.stringify(times));
