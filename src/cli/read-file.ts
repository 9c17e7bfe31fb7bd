import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkCatalogue } from '../data/catalogue/check.js';
import { fileText } from '../data/catalogue/file-text.js';
import type { Reading } from '../data/catalogue/index.js';
import { createEngine } from '../engine/create.js';
import type { Engine } from '../engine/engine.js';
import { CatalogueError } from '../engine/errors.js';
import { openPack } from '../node.js';
import type { Request } from './arguments.js';

/** The packs shipped in dist/ beside the command, or those of the source tree. */
function packsFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const shipped = join(here, 'packs');
  return existsSync(shipped) ? shipped : join(here, '../data/packs');
}

/**
 * Reads the file of a request with the engine's own list of occupation codes at hand.
 * @throws {CatalogueError} when the file cannot be read.
 */
export async function readFile({
  file,
  lang,
  packs,
}: Request): Promise<{ text: string; reading: Reading; engine: Engine }> {
  let text: string;
  try {
    text = fileText(readFileSync(file));
  } catch (cause) {
    throw new CatalogueError(`cannot read "${file}". Check its name and folder.`, file, {
      cause,
      reason: 'no-file',
    });
  }
  const engine = createEngine(await openPack(packs ?? packsFolder(), { region: 'CA' }));
  return { text, reading: checkCatalogue(text, { lang, isOccupation: engine.has }), engine };
}
