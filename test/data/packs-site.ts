import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { PackStore } from '../../src/data/pack/cache.js';
import { assemble } from '../../src/data/pack/assemble.js';
import { encodePack } from '../../src/data/pack/container.js';
import { createPackLoader } from '../../src/data/pack/loader.js';
import { PACK_SCHEMAS, type Manifest, type PackRequest } from '../../src/data/pack/manifest.js';
import { unpack } from '../../src/data/pack/unpack.js';

export const IDS = [
  'titles.en',
  'titles.fr',
  'labels.en',
  'labels.fr',
  'occupations',
  'lmi.CA',
  'lmi.ON',
  'lmi.BC',
];
export const BASE = 'https://host.example/packs/';

export type Files = Map<string, Uint8Array>;

/** A packs folder as a server would hold it; `version` changes the content of the packs named. */
export function site(version = 1, changed = IDS, edit: (manifest: Manifest) => void = () => {}): Files {
  const files: Files = new Map();
  const manifest: Manifest = {
    schema: 1,
    sources: { noc: source('NOC'), cops: source('COPS') },
    packs: [],
  };
  for (const id of IDS) {
    const meta = { version: changed.includes(id) ? version : 1 };
    const schema = PACK_SCHEMAS[id.split('.')[0]!]!;
    const bytes = gzipSync(encodePack({ id, schema, meta }, { numbers: Uint16Array.of(7, 8) }));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = `${id}.${sha256.slice(0, 10)}.pack`;
    files.set(file, new Uint8Array(bytes));
    const sources = id === 'lmi.CA' ? ['cops', 'noc'] : ['noc'];
    manifest.packs.push({ id, file, bytes: bytes.length, sha256, schema, sources });
  }
  edit(manifest);
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  return files;
}

export const source = (name: string) => ({
  name: { en: name, fr: name },
  url: 'https://example.org/',
  vintage: '2021',
  licence: 'OGL',
  attribution: { en: '', fr: '' },
});

/** A server whose files can be swapped, that counts what it is asked, and can be cut off. */
export function server(files: Files) {
  const state = { files, online: true, asked: [] as string[], gate: Promise.resolve() };
  const fetch = async (url: string | URL | Request): Promise<Response> => {
    const name = String(url).slice(BASE.length);
    state.asked.push(name);
    await state.gate;
    if (!state.online) throw new TypeError('network error');
    const body = state.files.get(name);
    return body ? new Response(body as Uint8Array<ArrayBuffer>) : new Response('', { status: 404 });
  };
  return { state, fetch };
}

export function memory(): PackStore & { map: Map<string, unknown> } {
  const map = new Map<string, unknown>();
  return {
    map,
    get: async (key) => map.get(key),
    set: async (key, value) => void map.set(key, value),
    del: async (key) => void map.delete(key),
    keys: async () => [...map.keys()],
  };
}

/** A page: its own loader over a shared store and server. */
export function page(host: ReturnType<typeof server>, store: PackStore, now = () => 0) {
  const loader = createPackLoader({ base: BASE, unpack, fetch: host.fetch, store, now });
  const updated = new Promise<void>((resolve) => loader.onUpdate(resolve));
  const open = async (asked: PackRequest, options?: { signal?: AbortSignal }) => {
    const { packs, ...facts } = await loader.open(asked, options);
    return { packs: assemble(packs), ...facts };
  };
  return { ...loader, open, updated };
}

/** Lets the background work of a page that cannot succeed come to its end. */
export const settle = async (): Promise<void> => {
  for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
};

export const request = { lang: 'en', region: 'ON-3530' } as const;
export const versionOf = (pack: { meta: Record<string, unknown> } | undefined): unknown =>
  pack?.meta['version'];

export function change(files: Files, id: string, edit: (bytes: Uint8Array) => Uint8Array): void {
  const name = [...files.keys()].find((file) => file.startsWith(id))!;
  files.set(name, edit(files.get(name)!));
}
