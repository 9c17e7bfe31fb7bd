import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../../../src/engine/index.js';
import { codes, engine, packs } from '../packs.js';

const wages = (code: string, region?: string) => engine.occupation(code, { region }).wages;

test('registered nurses: 43.27 $ an hour nationally in 2025', () => {
  const { median, currency, per, asked, provenance } = wages('31301')!;
  assert.deepEqual([median, currency, per, asked], [43.27, 'CAD', 'hour', 'CA']);
  assert.deepEqual([provenance.year, provenance.region], ['2025', 'CA']);
});

test('registered nurses in Ontario, 2024: 28, 40, 50', () => {
  const { low, median, high, provenance } = wages('31301', 'ON')!;
  assert.deepEqual([low, median, high], [28, 40, 50]);
  assert.deepEqual([provenance.year, provenance.region], ['2024', 'ON']);
});

test('515 of 516 have a wage; 00013 has none and none is made up', () => {
  assert.deepEqual(
    codes.filter((code) => wages(code) === null),
    ['00013'],
  );
});

test('a region without a figure shows the province’s, then Canada’s, and says which', () => {
  const seen = new Map<string, number>();
  for (const code of codes) {
    const found = wages(code, 'ON-3595');
    if (!found) continue;
    assert.equal(found.asked, 'ON-3595');
    const { region, year } = found.provenance;
    seen.set(region, (seen.get(region) ?? 0) + 1);
    assert.equal(year, region === 'CA' ? '2025' : '2024');
  }
  // Of Ontario's 402 groups the region publishes 101; those Ontario lacks too are Canada's.
  assert.equal(seen.get('ON-3595'), 101);
  assert.ok(seen.get('ON')! >= 300 && seen.get('CA')! >= 100);
  assert.deepEqual([...seen.keys()].sort(), ['CA', 'ON', 'ON-3595']);
});

test('British Columbia shows its own 2025 figures before the regional ones of 2024', () => {
  const managers = wages('10010', 'BC')!;
  assert.deepEqual([managers.low, managers.median, managers.high], [37.5, 57.69, 96.15]);
  assert.equal(managers.provenance.year, '2025');
  assert.equal(wages('31301', 'BC-5920')!.provenance.year, '2024');
});

test('yearly pay stays yearly, and a missing end stays unknown', () => {
  const denturists = wages('32110', 'BC')!;
  assert.deepEqual([denturists.low, denturists.median, denturists.high], [null, 44400, null]);
  assert.equal(denturists.per, 'year');
  const judges = wages('41100', 'BC')!;
  assert.equal(judges.low, 369360.26);
  // What is paid by the year there is compared where both are paid by the hour.
  const moves = engine.transitions('63101', { region: 'BC' });
  assert.ok(moves.length > 0 && moves.every(({ wageRegion }) => wageRegion === 'CA'));
});

test('low ≤ median ≤ high wherever all three are given', () => {
  const regions = engine.regions().map(({ code }) => code);
  for (const region of regions)
    for (const code of codes.filter((_, i) => i % 5 === 0)) {
      const found = wages(code, region);
      if (!found?.low || !found.high) continue;
      assert.ok(found.low <= found.median! && found.median! <= found.high, `${code} ${region}`);
    }
});

test('before a province is opened its regions show Canada', () => {
  const alone = createEngine({ ...packs, lmi: packs.lmi.filter(({ id }) => id === 'lmi.CA') });
  const { asked, provenance } = alone.occupation('31301', { region: 'ON-3530' }).wages!;
  assert.deepEqual([asked, provenance.region], ['ON-3530', 'CA']);
  const none = createEngine({ ...packs, lmi: [] }).occupation('31301');
  assert.deepEqual([none.wages, none.outlook], [null, null]);
});

test('pay is compared in the nearest region that has both', () => {
  let wider = 0;
  for (const region of ['ON-3590', 'ON', 'BC'])
    for (const code of ['65100', '33102', '72106', '31301'])
      for (const { code: other, wageDifference, wageRegion } of engine.transitions(code, { region })) {
        if (wageDifference === null) {
          assert.equal(wageRegion, null);
          continue;
        }
        const [here, there] = [code, other].map(
          (one) => engine.occupation(one, { region: wageRegion! }).wages!,
        );
        assert.deepEqual([here!.provenance.region, there!.provenance.region], [wageRegion, wageRegion]);
        assert.ok(Math.abs(there!.median! - here!.median! - wageDifference) < 0.006);
        if (wageRegion !== region) wider++;
      }
  assert.ok(wider > 0, 'some have a figure only around the region asked for');
});
