import { PackError } from '../../engine/errors.js';
import type { OpenPack } from '../../engine/packs.js';
import { abortable } from './abortable.js';
import { createCache, type PackStore } from './cache.js';
import {
  checkManifest,
  findEntry,
  packIds,
  type Manifest,
  type PackEntry,
  type PackRequest,
  type PackSource,
} from './manifest.js';

export interface LoaderOptions {
  /** Folder of `manifest.json` and the packs. */
  base: string;
  /** Opens the bytes of a pack file, verified where its entry is given; in a page that is work for the engine's file. */
  unpack(bytes: Uint8Array<ArrayBuffer>, entry?: PackEntry): Promise<OpenPack>;
  /** Default the page's. */
  fetch?: typeof fetch;
  /** Default IndexedDB with memory behind it. */
  store?: PackStore;
  /** Clock, milliseconds; default `Date.now`. */
  now?: () => number;
}

export interface OpenedPacks {
  packs: OpenPack[];
  /** When these packs were last known to be the current ones, milliseconds since 1970. */
  updatedAt: number;
  /** They come from an earlier visit and have not been compared with the server yet, or could not be. */
  fromCache: boolean;
  /** Sources of the opened packs, each once. */
  sources: PackSource[];
}

export interface PackLoader {
  /**
   * Opens the packs of a request: from the store at once when all are there, else from the network.
   * An aborted call rejects with the signal's reason; what is under way goes on, for it is shared and will be stored.
   * @throws PackError when a pack is neither stored nor to be had; calling again tries again
   * @throws UnknownRegionError
   */
  open(request: PackRequest, options?: { signal?: AbortSignal }): Promise<OpenedPacks>;
  /** Calls back when newer packs are verified and stored: the next `open` gives them. Returns how to stop. */
  onUpdate(listener: () => void): () => void;
}

/** What is stored beside the packs: the manifest last known good. */
interface Saved {
  manifest: Manifest;
  savedAt: number;
}

function unreachable(url: string, cause: unknown): never {
  throw new PackError(`${url} cannot be reached. Check the network and the packs address.`, url, { cause });
}

export function createPackLoader(options: LoaderOptions): PackLoader {
  const { base, store = createCache(), now = Date.now } = options;
  const folder = base.replace(/\/*$/, '/');
  const key = `manifest ${folder}`;
  const listeners = new Set<() => void>();
  /** Packs opened or being opened, by file: widgets share them, and the engine caches by them. */
  const opened = new Map<string, Promise<OpenPack>>();
  let saved: Saved | undefined;
  let restoring: Promise<void> | undefined;
  /** The server confirmed `saved` since this page was opened. */
  let fresh = false;
  let asking: Promise<Manifest> | undefined;
  let revalidating: Promise<unknown> | undefined;

  // A store that fails must not keep the page from working.
  const read = (name: string): Promise<unknown> => store.get(name).catch(() => undefined);
  const keep = (name: string, value: unknown): Promise<void> => store.set(name, value).catch(() => {});

  async function request(name: string, init?: RequestInit): Promise<Response> {
    const url = folder + name;
    const response = await (options.fetch ?? fetch)(url, init).catch((cause: unknown) =>
      unreachable(url, cause),
    );
    if (response.ok) return response;
    throw new PackError(`${url} answered ${response.status}. Check the packs address.`, response.status);
  }

  const fromStore = async (entry: PackEntry): Promise<OpenPack | undefined> => {
    try {
      const bytes = await read(entry.file);
      return bytes ? await options.unpack(bytes as Uint8Array<ArrayBuffer>) : undefined;
    } catch {
      return undefined; // Torn in the store: as good as absent.
    }
  };

  const fromNetwork = async (entry: PackEntry): Promise<OpenPack> => {
    const response = await request(entry.file);
    const body = await response
      .arrayBuffer()
      .catch((cause: unknown) => unreachable(folder + entry.file, cause));
    try {
      const bytes = new Uint8Array(body);
      const pack = await options.unpack(bytes, entry);
      await keep(entry.file, bytes);
      return pack;
    } catch (cause) {
      if (cause instanceof PackError) throw cause;
      throw new PackError(`${entry.file} is torn. Copy the whole packs folder again.`, entry.file, { cause });
    }
  };

  /** Opens a pack once. Without `network`, undefined when it is not stored. A failure is forgotten. */
  async function load(entry: PackEntry, network: boolean): Promise<OpenPack | undefined> {
    const stored = opened.has(entry.file) ? undefined : await fromStore(entry);
    let job = opened.get(entry.file);
    if (!job && (stored || network)) {
      job = stored ? Promise.resolve(stored) : fromNetwork(entry);
      opened.set(entry.file, job);
      job.catch(() => opened.delete(entry.file));
    }
    return job;
  }

  const loadAll = async (manifest: Manifest, ids: string[], network: boolean): Promise<OpenPack[]> => {
    const jobs = ids.map((id) => load(findEntry(manifest, id), network));
    // One failure is told when all have ended: another try must not share a job that is about to fail too.
    await Promise.allSettled(jobs);
    const packs = await Promise.all(jobs);
    return packs.filter((pack) => pack !== undefined);
  };

  /** The server's manifest: one answer serves all who ask before what it lists is opened. */
  const latest = (): Promise<Manifest> =>
    (asking ??= request('manifest.json', { cache: 'no-cache' })
      .then((response) => response.json())
      .catch((cause: unknown) => {
        if (cause instanceof PackError) throw cause;
        throw new PackError(`${folder}manifest.json is no JSON. Check the packs address.`, folder, { cause });
      })
      .then(checkManifest));

  /** Makes a manifest the good one, once its packs are verified and stored; then forgets what it replaced. */
  async function adopt(manifest: Manifest): Promise<void> {
    const old = saved?.manifest.packs ?? [];
    saved = { manifest, savedAt: now() };
    fresh = true;
    await keep(key, saved);
    const files = new Set(manifest.packs.map((pack) => pack.file));
    for (const { file } of old) {
      if (files.has(file)) continue;
      opened.delete(file);
      store.del(file).catch(() => {});
    }
  }

  /** Ids of packs held, open or on the device, in whose place a manifest lists another file. */
  async function outdated(manifest: Manifest): Promise<string[]> {
    const held = new Set([...opened.keys(), ...(await store.keys().catch((): string[] => []))]);
    const stale = saved?.manifest.packs.filter(({ id, file }) => {
      const entry = manifest.packs.find((pack) => pack.id === id);
      return entry && held.has(file) && entry.file !== file;
    });
    return stale?.map(({ id }) => id) ?? [];
  }

  /**
   * Opens packs of the server's manifest, and makes it the good one once whatever else is held is brought along: a
   * language of an earlier visit would be lost offline. What fails is asked for anew the next time.
   */
  async function renew(ids: string[]): Promise<{ manifest: Manifest; packs: OpenPack[] }> {
    try {
      const manifest = await latest();
      const packs = await loadAll(manifest, ids, true);
      const stale = await outdated(manifest);
      const whole = await loadAll(manifest, stale, true).then(
        () => true,
        () => false,
      );
      if (whole) await adopt(manifest);
      if (whole && stale.length) for (const listener of listeners) listener();
      return { manifest, packs };
    } finally {
      asking = undefined;
    }
  }

  async function open(asked: PackRequest): Promise<OpenedPacks> {
    const ids = packIds(asked);
    await (restoring ??= read(key)
      .then((value) => {
        checkManifest((value as Saved).manifest);
        saved ??= value as Saved;
      })
      .catch(() => {})); // Nothing stored, or by another release.
    const answer = (
      manifest: Manifest,
      packs: OpenPack[],
      updatedAt: number,
      fromCache: boolean,
    ): OpenedPacks => {
      const sources = new Set(ids.flatMap((id) => findEntry(manifest, id).sources));
      return {
        packs,
        updatedAt,
        fromCache,
        sources: [...sources].map((id) => manifest.sources[id]!),
      };
    };
    if (saved) {
      const { manifest: good, savedAt } = saved;
      // Fails when the store was filled by another release or the server dropped a file: then ask the server.
      const packs = await loadAll(good, ids, fresh).catch(() => []);
      // The server confirmed or replaced it meanwhile: nothing more to ask, what both list is open already.
      if (saved.manifest !== good) return open(asked);
      if (packs.length === ids.length) {
        if (!fresh) {
          // Whatever fails, the good copy stays and the next opening tries again.
          revalidating ??= renew([])
            .catch(() => {})
            .finally(() => (revalidating = undefined));
        }
        return answer(good, packs, savedAt, !fresh);
      }
    }
    const { manifest, packs } = await renew(ids);
    return answer(manifest, packs, now(), false);
  }

  return {
    open: (asked, { signal } = {}) => abortable(() => open(asked), signal),
    onUpdate(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
