import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { PackStore } from '../../src/data/pack/cache.js';
import { createPackLoader } from '../../src/data/pack/loader.js';
import { unpack } from '../../src/data/pack/unpack.js';
import { PackError, UnknownRegionError } from '../../src/engine/errors.js';
import { BASE, change, memory, page, request, server, settle, site } from './packs-site.js';

describe('a first visit', () => {
  test('fetches the manifest and only the packs asked for', async () => {
    const host = server(site());
    const { packs, fromCache, updatedAt, sources } = await page(host, memory(), () => 42).open(request);
    assert.deepEqual(host.state.asked.map((name) => name.replace(/\.\w{10}\.pack$/, '')).sort(), [
      'labels.en',
      'lmi.CA',
      'lmi.ON',
      'manifest.json',
      'occupations',
      'titles.en',
    ]);
    assert.deepEqual([...packs.occupations.sections['numbers']!], [7, 8]);
    assert.deepEqual(
      packs.lmi.map((pack) => pack.id),
      ['lmi.CA', 'lmi.ON'],
    );
    assert.equal(packs.titles.fr, undefined);
    assert.equal(fromCache, false);
    assert.equal(updatedAt, 42);
    assert.deepEqual(
      sources.map((s) => s.name.en),
      ['NOC', 'COPS'],
    );
  });

  test('Canada needs no province, and two languages come together', async () => {
    const { packs } = await page(server(site()), memory()).open({ lang: ['en', 'fr'], region: 'CA' });
    assert.deepEqual(
      packs.lmi.map((pack) => pack.id),
      ['lmi.CA'],
    );
    assert.deepEqual(Object.keys(packs.titles), ['en', 'fr']);
  });

  test('of a language programs are written in come names without titles, and they stay for offline visits', async () => {
    const host = server(site());
    const store = memory();
    const wanted = { ...request, names: ['en', 'fr'] as const };
    const { packs } = await page(host, store).open(wanted);
    assert.deepEqual([Object.keys(packs.titles), Object.keys(packs.labels)], [['en'], ['en', 'fr']]);
    assert.ok(!host.state.asked.some((name) => name.startsWith('titles.fr')));
    host.state.online = false;
    assert.deepEqual(Object.keys((await page(host, store).open(wanted)).packs.labels), ['en', 'fr']);
  });

  test('two openings at once share every download', async () => {
    const host = server(site());
    const { open } = page(host, memory());
    const [one, two] = await Promise.all([open(request), open(request)]);
    assert.equal(host.state.asked.length, new Set(host.state.asked).size);
    assert.equal(one.packs.titles.en, two.packs.titles.en);
  });

  test('what is wanted besides while the first packs are on the way needs no second manifest', async () => {
    const host = server(site());
    let release: (() => void) | undefined;
    const fetch: typeof host.fetch = async (url) => {
      const response = await host.fetch(url);
      if (!release) host.state.gate = new Promise((resolve) => (release = resolve));
      return response;
    };
    const { open } = page({ ...host, fetch }, memory());
    const first = open(request);
    while (!release) await settle();
    const second = open({ ...request, lang: ['en', 'fr'] });
    await settle();
    release();
    assert.ok((await first).packs.titles.en);
    assert.ok((await second).packs.titles.fr);
    assert.equal(host.state.asked.filter((name) => name === 'manifest.json').length, 1);
    assert.equal(new Set(host.state.asked).size, host.state.asked.length);
  });

  test('a failed load says where, and the next one succeeds', async () => {
    const host = server(site());
    const { open } = page(host, memory());
    host.state.online = false;
    await assert.rejects(open(request), (error: PackError) => {
      assert.ok(error instanceof PackError);
      assert.match(error.message, /manifest\.json cannot be reached/);
      return true;
    });
    host.state.online = true;
    assert.equal((await open(request)).packs.occupations.id, 'occupations');
  });

  test('a pack that failed alone is fetched again', async () => {
    const host = server(site());
    const [missing, bytes] = [...host.state.files].find(([name]) => name.startsWith('lmi.ON'))!;
    host.state.files.delete(missing);
    const { open } = page(host, memory());
    await assert.rejects(open(request), /answered 404/);
    host.state.files.set(missing, bytes);
    assert.equal((await open(request)).packs.lmi.length, 2);
  });

  test('packs that fail one after another fail as one: the next try shares none of them', async () => {
    const host = server(site());
    const slow = [...host.state.files.keys()].find((name) => name.startsWith('titles.en'))!;
    const whole = new Map(host.state.files);
    for (const name of whole.keys()) if (name.endsWith('.pack')) host.state.files.delete(name);
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const fetch: typeof host.fetch = async (url) => {
      const response = await host.fetch(url);
      if (String(url).endsWith(slow)) await held;
      return response;
    };
    const { open } = page({ ...host, fetch }, memory());
    const retried = open(request).catch((error: unknown) => {
      assert.match(String(error), /answered 404/);
      return open(request);
    });
    await settle();
    host.state.files = whole;
    release();
    assert.ok((await retried).packs.titles.en);
  });

  test('an unknown region is named', async () => {
    const { open } = page(server(site()), memory());
    await assert.rejects(open({ lang: 'en', region: 'XX' }), UnknownRegionError);
    await assert.rejects(open({ lang: 'en', region: 'Ontario' }), UnknownRegionError);
  });

  test('an answer that is no manifest is refused', async () => {
    const host = server(new Map([['manifest.json', new TextEncoder().encode('<!doctype html>')]]));
    await assert.rejects(page(host, memory()).open(request), /manifest\.json is no JSON/);
  });
});

describe('aborting', () => {
  test('rejects at once with the reason, and leaves the load to those who share it', async () => {
    const host = server(site());
    let release!: () => void;
    host.state.gate = new Promise((resolve) => (release = resolve));
    const { open } = page(host, memory());
    const abort = new AbortController();
    const left = open(request, { signal: abort.signal });
    const stays = open(request);
    abort.abort(new Error('element removed'));
    await assert.rejects(left, /element removed/);
    release();
    assert.equal((await stays).packs.lmi.length, 2);
  });

  test('an aborted signal starts nothing', async () => {
    const host = server(site());
    const open = page(host, memory()).open(request, { signal: AbortSignal.abort() });
    await assert.rejects(open, { name: 'AbortError' });
    assert.equal(host.state.asked.length, 0);
  });
});

test('a store that throws on every call does not keep the page from working', async () => {
  const refuse = async (): Promise<never> => {
    throw new DOMException('denied', 'SecurityError');
  };
  const store: PackStore = { get: refuse, set: refuse, del: refuse, keys: refuse };
  const { open } = page(server(site()), store);
  const first = await open(request);
  assert.equal((await open(request)).packs.occupations, first.packs.occupations);
});

test('without the digest, size and checksum still guard', async () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
  Object.defineProperty(globalThis, 'crypto', { configurable: true, value: undefined });
  try {
    const host = server(site());
    assert.equal((await page(host, memory()).open(request)).fromCache, false);
    change(host.state.files, 'occupations', (bytes) => bytes.with(30, bytes[30]! ^ 1));
    await assert.rejects(page(host, memory()).open(request), PackError);
  } finally {
    Object.defineProperty(globalThis, 'crypto', own);
  }
});

test('a connection that breaks off is told as such, not as a torn file', async () => {
  const host = server(site());
  const loader = createPackLoader({
    base: BASE,
    unpack,
    store: memory(),
    async fetch(url: string | URL | Request) {
      const response = await host.fetch(url);
      return String(url).includes('titles')
        ? new Response(new ReadableStream({ pull: (to) => to.error(new TypeError('broken off')) }))
        : response;
    },
  });
  await assert.rejects(loader.open(request), /titles\.en\.\w+\.pack cannot be reached/);
});
