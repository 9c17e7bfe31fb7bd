import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Manifest } from '../../src/data/pack/manifest.js';
import { PackError } from '../../src/engine/errors.js';
import {
  BASE,
  change,
  IDS,
  memory,
  page,
  request,
  server,
  settle,
  site,
  versionOf,
  type Files,
} from './packs-site.js';

describe('a later visit', () => {
  test('opens offline, and says how old the data is', async () => {
    const host = server(site());
    const store = memory();
    await page(host, store, () => 1000).open(request);
    host.state.online = false;
    const { packs, fromCache, updatedAt } = await page(host, store, () => 9000).open(request);
    assert.deepEqual([...packs.occupations.sections['numbers']!], [7, 8]);
    assert.equal(fromCache, true);
    assert.equal(updatedAt, 1000);
  });

  test('offers newer packs for the next query only', async () => {
    const host = server(site());
    const store = memory();
    await page(host, store, () => 1000).open(request);
    host.state.files = site(2, ['titles.en']);
    const { open, updated } = page(host, store, () => 9000);
    const now = await open(request);
    assert.equal(versionOf(now.packs.titles.en), 1);
    await updated;
    const next = await open(request);
    assert.equal(versionOf(next.packs.titles.en), 2);
    assert.equal(next.fromCache, false);
    assert.equal(next.updatedAt, 9000);
    // What did not change is the same object, so that engines keep what they derived from it.
    assert.equal(next.packs.occupations, now.packs.occupations);
    assert.equal([...store.map.keys()].filter((key) => key.startsWith('titles.en')).length, 1);
  });

  test('brings packs of an earlier visit up to date, so that they stay usable offline', async () => {
    const host = server(site());
    const store = memory();
    await page(host, store).open({ lang: 'en', region: 'BC' });
    await page(host, store).open(request);
    host.state.files = site(2);
    const { open, updated } = page(host, store);
    await open(request);
    await updated;
    host.state.online = false;
    const { packs } = await page(host, store).open({ lang: 'en', region: 'BC' });
    assert.deepEqual(packs.lmi.map(versionOf), [2, 2]);
  });

  test('asks for the manifest once, even where it is confirmed while a pack is being read', async () => {
    const host = server(site());
    const store = memory();
    const other = { lang: 'en', region: 'BC' } as const;
    await page(host, store).open(request);
    await page(host, store).open(other);
    host.state.asked = [];
    let confirm = (): void => {};
    const confirmed = new Promise<void>((resolve) => (confirm = resolve));
    const slow = {
      ...store,
      async get(key: string) {
        if (key.startsWith('lmi.BC')) await confirmed;
        return store.get(key);
      },
      async set(key: string, value: unknown) {
        await store.set(key, value);
        if (key.startsWith('manifest')) setImmediate(confirm);
      },
    };
    const { open } = page(host, slow);
    const [, { packs, fromCache }] = await Promise.all([open(request), open(other)]);
    assert.equal(packs.lmi[1]!.id, 'lmi.BC');
    assert.equal(fromCache, false);
    assert.deepEqual(host.state.asked, ['manifest.json']);
  });

  test('a language of an earlier visit is brought along when another is opened after a deployment', async () => {
    const host = server(site());
    const store = memory();
    const first = page(host, store);
    await first.open(request);
    host.state.files = site(2);
    const french = await page(host, store).open({ lang: 'fr', region: 'ON' });
    assert.equal(versionOf(french.packs.titles.fr), 2);
    host.state.online = false;
    const { packs } = await page(host, store).open(request);
    assert.deepEqual([packs.titles.en, packs.labels.en, ...packs.lmi].map(versionOf), [2, 2, 2, 2]);
  });

  test('whoever shows a pack is told when another opening replaces it', async () => {
    const host = server(site());
    const { open, updated } = page(host, memory());
    const shown = await open({ lang: 'en', region: 'BC' });
    assert.equal(versionOf(shown.packs.lmi[1]), 1);
    host.state.files = site(2);
    await open({ lang: 'fr', region: 'BC' });
    await updated;
    const next = await open({ lang: 'en', region: 'BC' });
    assert.equal(versionOf(next.packs.lmi[1]), 2);
  });

  test('what is held stays whole where the rest of a deployment cannot be had', async () => {
    const host = server(site());
    const store = memory();
    await page(host, store, () => 1000).open(request);
    const next = site(2);
    change(next, 'titles.en', (bytes) => bytes.slice(0, bytes.length >> 1));
    host.state.files = next;
    const french = await page(host, store, () => 2000).open({ lang: 'fr', region: 'ON' });
    assert.equal(versionOf(french.packs.titles.fr), 2);
    assert.equal(french.updatedAt, 2000);
    host.state.online = false;
    const { packs, updatedAt } = await page(host, store).open(request);
    assert.deepEqual([packs.titles.en, packs.labels.en, ...packs.lmi].map(versionOf), [1, 1, 1, 1]);
    assert.equal(updatedAt, 1000);
  });

  const refused: [string, (files: Files) => void][] = [
    ['a wrong hash', (files) => change(files, 'titles.en', (bytes) => bytes.with(20, bytes[20]! ^ 1))],
    ['a torn file', (files) => change(files, 'lmi.CA', (bytes) => bytes.slice(0, bytes.length >> 1))],
    [
      'a missing file',
      (files) => files.delete([...files.keys()].find((name) => name.startsWith('labels.en'))!),
    ],
  ];
  for (const [what, damage] of refused) {
    test(`${what} never replaces a good copy`, async () => {
      const host = server(site());
      const store = memory();
      await page(host, store, () => 1000).open(request);
      const next = site(2);
      damage(next);
      host.state.files = next;
      const { open, onUpdate } = page(host, store);
      let updates = 0;
      onUpdate(() => updates++);
      await open(request);
      await settle();
      host.state.online = false;
      const { packs, updatedAt } = await page(host, store).open(request);
      assert.deepEqual([packs.titles.en, packs.labels.en, ...packs.lmi].map(versionOf), [1, 1, 1, 1]);
      assert.equal(updatedAt, 1000);
      assert.equal(updates, 0);
    });
  }

  for (const [what, edit] of [
    ['manifest', (manifest: Manifest) => void (manifest.schema = 2)],
    ['pack', (manifest: Manifest) => manifest.packs.forEach((pack) => (pack.schema = 9))],
  ] as const) {
    test(`an unknown ${what} schema is ignored`, async () => {
      const host = server(site());
      const store = memory();
      await page(host, store).open(request);
      host.state.files = site(2, IDS, edit);
      await page(host, store).open(request);
      await settle();
      const { packs } = await page(host, store).open(request);
      assert.equal(versionOf(packs.titles.en), 1);
    });
  }

  test('a store left by another release is refilled from the network', async () => {
    const host = server(site());
    const store = memory();
    store.map.set(`manifest ${BASE}`, { manifest: { schema: 0 }, savedAt: 1 });
    assert.equal((await page(host, store).open(request)).fromCache, false);
  });

  test('a pack torn in the store is fetched again', async () => {
    const host = server(site());
    const store = memory();
    await page(host, store).open(request);
    const key = [...store.map.keys()].find((name) => name.startsWith('occupations'))!;
    store.map.set(key, (store.map.get(key) as Uint8Array).slice(0, 30));
    host.state.asked = [];
    assert.equal((await page(host, store).open(request)).packs.occupations.id, 'occupations');
    assert.ok(host.state.asked.includes(key));
  });

  test('a region not opened before is fetched, and refused offline', async () => {
    const host = server(site());
    const store = memory();
    const { open } = page(host, store);
    await open(request);
    host.state.online = false;
    await assert.rejects(open({ lang: 'en', region: 'BC' }), PackError);
    assert.equal((await open(request)).packs.lmi.length, 2);
    host.state.online = true;
    assert.equal((await open({ lang: 'en', region: 'BC' })).packs.lmi[1]!.id, 'lmi.BC');
  });
});
