import { del, get, keys, set } from 'idb-keyval';
import { openStore } from './open-store.js';

/** What the loader needs of a store. Replace it to keep packs elsewhere. */
export interface PackStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  del(key: string): Promise<void>;
  keys(): Promise<string[]>;
}

/** After so many milliseconds a store that does not answer counts as one that refuses: the network may serve. */
const PATIENCE = 3000;

/**
 * IndexedDB, in a database of our own: it belongs to the host's origin. Where the browser refuses it (private mode,
 * sandboxed frame, full disk) the value is kept in memory for as long as the page lives.
 */
export function createCache(): PackStore {
  const memory = new Map<string, unknown>();
  const db = openStore('cairn', 'packs');
  // Without IndexedDB these throw instead of rejecting; an async function makes both one.
  const attempt = async <T>(run: () => Promise<T>, otherwise: () => T): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const waited = new Promise<never>((_, reject) => (timer = setTimeout(reject, PATIENCE)));
    try {
      return await Promise.race([run(), waited]);
    } catch {
      return otherwise();
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    get: (key) =>
      attempt(
        async () => memory.get(key) ?? (await get(key, db)),
        () => undefined,
      ),
    set: (key, value) =>
      attempt(
        () => set(key, value, db),
        () => void memory.set(key, value),
      ),
    async del(key) {
      memory.delete(key);
      await attempt(
        () => del(key, db),
        () => undefined,
      );
    },
    async keys() {
      const stored = await attempt(
        () => keys<string>(db),
        (): string[] => [],
      );
      return [...new Set([...stored, ...memory.keys()])];
    },
  };
}
