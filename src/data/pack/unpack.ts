import type { OpenPack } from '../../engine/packs.js';
import { decodePack } from './container.js';
import { decompress } from './decompress.js';
import type { PackEntry } from './manifest.js';
import { verify } from './verify.js';

/**
 * Opens the bytes of a pack file.
 * @param entry what the manifest promises of it; not asked of what was verified before it was stored
 * @throws PackError when they are not those, or hold no whole container; rejects when they are no gzip
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, entry?: PackEntry): Promise<OpenPack> {
  if (entry) await verify(entry, bytes);
  return decodePack(await decompress(bytes));
}
