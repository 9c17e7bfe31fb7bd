import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { assemble } from './data/pack/assemble.js';
import { decodePack } from './data/pack/container.js';
import { checkManifest, findEntry, packIds, type Manifest } from './data/pack/manifest.js';
import { PackError } from './engine/errors.js';
import type { OpenPack, Packs } from './engine/packs.js';
import type { Lang } from './engine/types.js';

export interface OpenOptions {
  /** Languages to search and label in. Default both. */
  lang?: Lang | readonly Lang[];
  /** Languages whose names are wanted besides, not their titles: those a catalogue is written in. */
  names?: readonly Lang[];
  /** Regions whose figures are wanted, such as `ON` or `ON-3530`; default every province. */
  region?: string | readonly string[];
  /** Word evidence for tagging programs without occupation codes; default true, where the folder has it. */
  topics?: boolean;
}

async function readManifest(dir: string): Promise<Manifest> {
  const path = join(dir, 'manifest.json');
  let parsed: unknown;
  try {
    parsed = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new PackError(`no readable ${path}. Give the packs folder, such as dist/packs.`, path, { cause });
  }
  return checkManifest(parsed);
}

async function readPack(dir: string, manifest: Manifest, id: string): Promise<OpenPack> {
  const entry = findEntry(manifest, id);
  const path = join(dir, entry.file);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new PackError(`no readable ${path}. Copy the whole packs folder again.`, path, { cause });
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== entry.sha256) {
    throw new PackError(
      `${path} is not what the manifest promises. Copy the whole packs folder again.`,
      sha256,
    );
  }
  return decodePack(gunzipSync(bytes));
}

/**
 * Opens a folder of packs for `createEngine`.
 *
 * @example
 * const engine = createEngine(await openPack('node_modules/cairn/dist/packs', { lang: ['en', 'fr'] }));
 *
 * @throws PackError when the folder, a file or its hash is not right
 * @throws UnknownRegionError
 */
export async function openPack(dir: string, options: OpenOptions = {}): Promise<Packs> {
  const { lang = ['en', 'fr'], names, region, topics = true } = options;
  const manifest = await readManifest(dir);
  const known = (id: string): boolean => manifest.packs.some((pack) => pack.id === id);
  const every = manifest.packs.flatMap(({ id }) => (id.startsWith('lmi.') ? [id.slice(4)] : []));
  const regions = typeof region === 'string' ? [region] : (region ?? every);
  const ids = new Set(
    regions.flatMap((name) => packIds({ lang, names, region: name, topics, profiles: true })),
  );
  // Topics and finer profiles are optional: a folder compiled without them still answers everything else.
  const wanted = [...ids].filter((id) => !/^(topics\.|profiles$)/.test(id) || known(id));
  return assemble(await Promise.all(wanted.map((id) => readPack(dir, manifest, id))));
}

export type { Packs } from './engine/packs.js';
export { CatalogueError, PackError, UnknownRegionError } from './engine/errors.js';
export { collectJsonLd } from './data/catalogue/index.js';
export { readCatalogue, readCatalogueAsync } from './data/catalogue/read-file.js';
export type { Issue, Reading, ReadOptions } from './data/catalogue/index.js';
export { checkCatalogue } from './data/catalogue/check.js';
export { describeIssue } from './data/catalogue/messages.js';
export { writeCatalogue } from './data/catalogue/write.js';
