import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { AddressInfo } from 'node:net';
import type { PackStore } from '../../src/data/pack/cache.js';
import { fileBeside } from '../../src/data/pack/file-beside.js';
import { PackError } from '../../src/engine/errors.js';

const TEXT = '{"3":"Bonjour"}';
const FILE = {
  name: 'text.fr-CA.0123456789.json',
  integrity: `sha384-${createHash('sha384').update(TEXT).digest('base64')}`,
};
const OLDER = 'text.fr-CA.ffffffffff.json';

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

describe('a file beside the packs', () => {
  let asked: string[] = [];
  let answer: { status?: number; body: string } | null = null;
  const server = createServer(({ url }, response) => {
    asked.push(url!);
    if (!answer) return void response.destroy();
    response.writeHead(answer.status ?? 200).end(answer.body);
  });
  let folder = '';
  before(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    folder = `http://127.0.0.1:${(server.address() as AddressInfo).port}/packs/`;
  });
  after(() => server.close());
  beforeEach(() => void (asked = []));

  test('is fetched once, kept, and takes the place of an older one of its family alone', async () => {
    answer = { body: TEXT };
    const { store, kept } = storeOf([
      [OLDER, '{}'],
      ['text.de.ffffffffff.json', '{}'],
      ['titles.fr.ffffffffff.pack', 1],
    ]);
    assert.equal(await fileBeside(folder, FILE, store), TEXT);
    assert.equal(await fileBeside(folder, FILE, store), TEXT);
    assert.deepEqual(asked, [`/packs/${FILE.name}`]);
    assert.deepEqual(
      [...kept.keys()].sort(),
      ['text.de.ffffffffff.json', FILE.name, 'titles.fr.ffffffffff.pack'].sort(),
    );
  });

  for (const [name, given] of [
    ['a page that says it is gone', { status: 404, body: 'gone' }],
    ['another content under its name', { body: '<!doctype html>' }],
    ['no answer', null],
  ] as const)
    test(`${name} is an error that names it, and what was kept stays`, async () => {
      answer = given;
      const { store, kept } = storeOf([[OLDER, '{}']]);
      await assert.rejects(fileBeside(folder, FILE, store), (error: Error) => {
        assert.ok(error instanceof PackError);
        assert.match(error.message, /text\.fr-CA\.0123456789\.json/);
        return true;
      });
      assert.deepEqual([...kept.keys()], [OLDER]);
    });
});
