import { fold } from '../engine/text/index.js';

/** FNV-1a over a folded text: the same on every machine. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of fold(text)) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}
