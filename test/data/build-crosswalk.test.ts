import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupsOfOnet } from '../../src/data/build/crosswalk.js';
import type { Sources } from '../../src/data/sources/index.js';

type Weighted = ReturnType<Sources['onetToNoc']>;
const sources = (
  weighted: [onet: string, noc: string, path: number][],
  plain: [onet: string, noc: string][],
  names: [onet: string, title: string][] = [],
): Sources =>
  ({
    onetToNoc: (): Weighted => weighted.map(([onet, noc, path]) => ({ onet, noc, path, weight: 1 })),
    nocToOnet: () => plain.map(([onet, noc]) => ({ onet, noc })),
    onetOccupations: () => names.map(([onet, title]) => ({ onet, title, description: '' })),
  }) as unknown as Sources;

test('where both crosswalks speak each has half a say, else the one that speaks has all', () => {
  const found = groupsOfOnet(
    sources(
      [
        ['15-1299.09', '22220', 1],
        ['11-1011.00', '00012', 0.25],
        ['11-1011.00', '00013', 0.75],
      ],
      [
        ['15-1299.09', '20012'],
        ['15-2051.00', '21211'],
      ],
    ),
  );
  assert.deepEqual(Object.fromEntries(found.get('15-1299.09')!), { '22220': 0.5, '20012': 0.5 });
  assert.deepEqual(Object.fromEntries(found.get('11-1011.00')!), { '00012': 0.25, '00013': 0.75 });
  assert.deepEqual(Object.fromEntries(found.get('15-2051.00')!), { '21211': 1 });
});

test('what is left over when all else has its code has no titles of one kind', () => {
  const found = groupsOfOnet(
    sources([], [['41-9099.00', '64409']], [['41-9099.00', 'Sales and Related Workers, All Other']]),
  );
  assert.equal(found.has('41-9099.00'), false);
});
