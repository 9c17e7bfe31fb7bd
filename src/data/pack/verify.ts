import { PackError } from '../../engine/errors.js';
import type { PackEntry } from './manifest.js';

const hex = (buffer: ArrayBuffer): string =>
  Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Refuses bytes that are not those the manifest promises. The digest needs a secure context. */
export async function verify(entry: PackEntry, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const digest = globalThis.crypto?.subtle && hex(await crypto.subtle.digest('SHA-256', bytes));
  if (bytes.length !== entry.bytes || (digest && digest !== entry.sha256)) {
    throw new PackError(
      `${entry.file} is not what the manifest promises. Copy the whole packs folder again.`,
      digest ?? bytes.length,
    );
  }
}
