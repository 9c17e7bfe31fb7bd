import { createCache, type PackStore } from './cache.js';

/** Texts by the place of their message. */
export type MessageFile = Record<string, string>;

/**
 * The texts in a file of the packs folder, kept in the store so that they are there offline; what an older script kept
 * goes. The name holds a digest of the content: a stored copy is never stale.
 * @param name `text.<locale>.<digest>.json`
 * Rejects when the file is neither stored nor to be had.
 */
export async function openMessageFile(
  folder: string,
  name: string,
  store: PackStore = createCache(),
): Promise<MessageFile> {
  const kept = await store.get(name);
  if (kept) return kept as MessageFile;
  const response = await fetch(new URL(name, folder));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  const texts = (await response.json()) as MessageFile;
  const family = name.replace(/[^.]+\.json$/, '');
  for (const key of await store.keys()) if (key.startsWith(family)) await store.del(key);
  await store.set(name, texts);
  return texts;
}
