import { expect } from '@open-wc/testing';
import { get, set } from 'idb-keyval';
import { openStore } from '../../../src/data/pack/open-store.js';

const NAME = 'cairn-open-store-test';

const erase = (): Promise<string> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.onsuccess = () => resolve('erased');
    request.onblocked = () => resolve('blocked');
  });

describe('a store of our own', () => {
  it('lets the page erase its database, and opens anew', async () => {
    const store = openStore(NAME, 'things');
    const other = openStore(NAME, 'things');
    await set('a', 1, store);
    expect(await get('a', other)).to.equal(1);
    expect(await erase()).to.equal('erased');
    expect(await get('a', store)).to.equal(undefined);
    await set('a', 2, store);
    expect(await get('a', other)).to.equal(2);
    expect(await erase()).to.equal('erased');
  });
});
