import type { OpenPack } from '../../engine/packs.js';
import { decodePack } from './container.js';
import { decompress } from './decompress.js';

/**
 * Opens the bytes of a pack file.
 * @throws PackError when they hold no whole container; rejects when they are torn or no gzip
 */
export const unpack = async (bytes: Uint8Array<ArrayBuffer>): Promise<OpenPack> =>
  decodePack(await decompress(bytes));
