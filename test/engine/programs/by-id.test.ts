import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, engine, program, TARGET } from './fake.js';

test('programs asked for by id are found in the whole catalogue, whatever the job', () => {
  const list = catalogue([program('a', { noc: [TARGET], skills: ['Alpha'] }), program('b'), program('c')]);
  const asked = (ids: string[]) => engine().recommend({ target: TARGET, filters: { ids } }, list);
  assert.deepEqual(
    asked(['c', 'a', 'gone']).items.map(({ program: { id } }) => id),
    ['a', 'c'],
  );
  assert.equal(asked([]).kept, 0);
});
