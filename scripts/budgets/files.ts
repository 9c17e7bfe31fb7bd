import { readFileSync, readdirSync } from 'node:fs';
import { at } from '../lib/run.mjs';
import type { Files } from './measure.js';

/** The packs as built. */
export const packFiles = (): Files =>
  Object.fromEntries(
    readdirSync(at('dist/packs')).map((name) => [
      name,
      new Uint8Array(readFileSync(at(`dist/packs/${name}`))),
    ]),
  );
