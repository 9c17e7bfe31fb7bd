import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCache } from '../../src/data/pack/cache.js';

test('where there is no IndexedDB, packs are kept in memory', async () => {
  assert.equal(typeof globalThis.indexedDB, 'undefined');
  const cache = createCache();
  await cache.set('a', Uint8Array.of(1));
  await cache.set('b', 2);
  assert.deepEqual(await cache.get('a'), Uint8Array.of(1));
  assert.deepEqual(await cache.keys(), ['a', 'b']);
  await cache.del('a');
  assert.equal(await cache.get('a'), undefined);
});

test('where IndexedDB refuses to open, packs are kept in memory', async () => {
  const refusing = {
    open() {
      throw new DOMException('denied', 'SecurityError');
    },
  };
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: refusing });
  try {
    const cache = createCache();
    await cache.set('a', 1);
    assert.equal(await cache.get('a'), 1);
    assert.deepEqual(await cache.keys(), ['a']);
  } finally {
    Reflect.deleteProperty(globalThis, 'indexedDB');
  }
});

test('where IndexedDB never answers, packs are kept in memory', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: { open: () => ({}) } });
  try {
    const cache = createCache();
    const waiting = <T>(answer: Promise<T>): Promise<T> => (t.mock.timers.tick(10_000), answer);
    assert.equal(await waiting(cache.get('a')), undefined);
    await waiting(cache.set('a', 1));
    assert.equal(await waiting(cache.get('a')), 1);
    assert.deepEqual(await waiting(cache.keys()), ['a']);
  } finally {
    Reflect.deleteProperty(globalThis, 'indexedDB');
  }
});
