import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { PackStore } from '../../src/data/pack/cache.js';
import { openMessageFile } from '../../src/data/pack/message-file.js';

const FOLDER = 'https://site.example/packs/';
const NAME = 'text.fr-CA.0123456789.json';
const real = globalThis.fetch;
afterEach(() => void (globalThis.fetch = real));

function storeOf(entries: [string, unknown][]): { store: PackStore; kept: Map<string, unknown> } {
  const kept = new Map(entries);
  const store: PackStore = {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
    del: async (key) => void kept.delete(key),
    keys: async () => [...kept.keys()],
  };
  return { store, kept };
}

/** Answers every request with `response`; the addresses asked for. */
function answer(response: () => Response): string[] {
  const asked: string[] = [];
  globalThis.fetch = async (address) => {
    asked.push(String(address));
    return response();
  };
  return asked;
}

test('is fetched once, kept, and takes the place of an older one of its language alone', async () => {
  const asked = answer(() => Response.json({ 3: 'Bonjour' }));
  const older = 'text.fr-CA.ffffffffff.json';
  const { store, kept } = storeOf([
    [older, {}],
    ['text.de.ffffffffff.json', {}],
    ['titles.fr.pack', 1],
  ]);
  assert.deepEqual(await openMessageFile(FOLDER, NAME, store), { 3: 'Bonjour' });
  assert.deepEqual(await openMessageFile(FOLDER, NAME, store), { 3: 'Bonjour' });
  assert.deepEqual(asked, [FOLDER + NAME]);
  assert.deepEqual([...kept.keys()].sort(), ['text.de.ffffffffff.json', NAME, 'titles.fr.pack']);
});

test('an answer that is no such file rejects, and what was kept stays', async () => {
  for (const response of [
    () => new Response('gone', { status: 404 }),
    () => new Response('<!doctype html>'),
  ]) {
    answer(response);
    const { store, kept } = storeOf([['text.fr-CA.ffffffffff.json', {}]]);
    await assert.rejects(openMessageFile(FOLDER, NAME, store));
    assert.deepEqual([...kept.keys()], ['text.fr-CA.ffffffffff.json']);
  }
});
