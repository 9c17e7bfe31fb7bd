import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeWages } from '../../src/data/build/lmi.js';
import type { Sources } from '../../src/data/sources/index.js';
import { openWages } from '../../src/engine/lmi.js';

const codes = Array.from({ length: 21 }, (_, i) => String(10000 + i));
const regions = ['ON', 'ON-3510', 'ON-3530'];
const sources = {
  provenance: () => ({ 'wages-regional': { vintage: '2024', url: 'https://example.org', licence: 'open' } }),
} as unknown as Sources;

const cents = fc.integer({ min: 1500, max: 16_000 }).map((n) => n / 100);
const row = fc.record({
  noc: fc.constantFrom(...codes),
  region: fc.constantFrom(...regions),
  low: fc.option(cents),
  median: fc.option(cents),
  high: fc.option(cents),
});

test('wages come back to the cent, region by region; rows without a median are left out', () => {
  const unique = fc.uniqueArray(row, { selector: ({ noc, region }) => noc + region, maxLength: 63 });
  fc.assert(
    fc.property(unique, (rows) => {
      const { meta, present, wages } = encodeWages(sources, codes, rows, regions, 'wages-regional');
      const pack = {
        id: 'lmi.ON',
        schema: 1,
        meta: { wages: [meta] },
        sections: { present0: present, wages0: wages },
      };
      const [table] = openWages(pack);
      const given = new Map(rows.map((r) => [r.noc + r.region, r]));
      codes.forEach((noc, o) => {
        for (const region of regions) {
          const wage = given.get(noc + region);
          const expected =
            wage && wage.median !== null
              ? [wage.low, wage.median, wage.high].map((dollars) => Math.round((dollars ?? 0) * 100))
              : undefined;
          assert.deepEqual(table!.row(region, o), expected);
        }
      });
      assert.equal(table!.row('QC', 0), undefined);
    }),
  );
});
