import { PackError } from '../../engine/errors.js';
import { createCache, type PackStore } from './cache.js';

/** A file of the packs folder that one release of the script knows by its content. */
export interface FileBeside {
  /** `<family>.<digest>.<ending>` */
  name: string;
  /** Hash of the content, as in the `integrity` of a script: `sha384-…`. */
  integrity: string;
}

/**
 * The text of a file of the packs folder, kept in the store so that it is there offline; what an older release kept of
 * its family goes. A stored copy is never stale, for the name holds a digest.
 * @throws PackError when the file is neither stored nor to be had as it should be
 */
export async function fileBeside(
  folder: string,
  { name, integrity }: FileBeside,
  store: PackStore = createCache(),
): Promise<string> {
  const kept = await store.get(name);
  if (kept) return kept as string;
  const url = new URL(name, folder).href;
  // The browser itself refuses what has another hash.
  const response = await fetch(url, { integrity }).catch((cause: unknown) => {
    throw new PackError(
      `${url} cannot be reached, or is of another release. Check the network, and copy the whole packs folder again.`,
      url,
      { cause },
    );
  });
  if (!response.ok)
    throw new PackError(
      `${url} answered ${response.status}. Copy the whole packs folder again.`,
      response.status,
    );
  const text = await response.text();
  const family = /.*\.(?=\w+\.\w+$)/.exec(name)![0];
  for (const key of await store.keys()) if (key.startsWith(family)) await store.del(key);
  await store.set(name, text);
  return text;
}
