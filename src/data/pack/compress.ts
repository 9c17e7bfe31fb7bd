import { gzipAsync } from '@gfx/zopfli';

/**
 * Gzips at compile time, as small as deflate gets. Zopfli writes no time and no name into the header, so the same
 * bytes always give the same file.
 */
export async function compress(bytes: Uint8Array): Promise<Uint8Array> {
  return gzipAsync(bytes, { numiterations: 15 });
}
