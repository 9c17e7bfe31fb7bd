import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UnknownOccupationError } from '../../../src/engine/errors.js';
import { VIABLE } from '../../../src/engine/skills/transitions.js';
import { openOccupations } from '../../../src/engine/occupations/table.js';
import { codes, engine, packs } from '../packs.js';

test('near occupations come nearest first, without the one left', () => {
  for (const code of codes.filter((_, i) => i % 9 === 0)) {
    const near = engine.transitions(code, { limit: 20 });
    assert.equal(near.length, 20);
    near.forEach((move, i) => {
      assert.notEqual(move.code, code);
      assert.ok(move.nearness <= (near[i - 1]?.nearness ?? Infinity));
      assert.ok(move.nearness >= move.similarity);
      assert.ok(Math.abs(move.gap - engine.gap(move.code, { current: code }).total) < 1e-9);
    });
  }
});

test('viable and desirable are what they say', () => {
  let desirable = 0;
  for (const code of codes)
    for (const move of engine.transitions(code, { lang: 'fr' })) {
      if (move.viable) {
        assert.ok(move.nearness >= VIABLE.nearness && 1 - move.gap >= VIABLE.covered);
        const { regulated, education } = engine.occupation(move.code).entry;
        const { serves } = openOccupations(packs.occupations);
        assert.ok(regulated !== 'all' || serves(code, move.code), `${code} ${move.code}`);
        if (education === 'university')
          assert.match(engine.occupation(code).entry.education, /^university/, `${code} ${move.code}`);
      }
      if (!move.desirable) continue;
      desirable++;
      assert.ok(move.viable && move.wageDifference! >= 0);
      assert.ok(engine.occupation(move.code).outlook!.annualGrowth > 0);
    }
  assert.ok(desirable > 500, String(desirable));
});

test('what bars a move is said', () => {
  const bar = (from: string, to: string) =>
    engine.transitions(from, { limit: 600 }).find(({ code }) => code === to)!.bar;
  assert.equal(bar('42202', '41221'), 'degree', 'early childhood educator → school teacher');
  assert.equal(bar('33102', '32101'), 'licence', 'nurse aide → licensed practical nurse');
  assert.equal(bar('65200', '64301'), null, 'server → bartender');
  assert.equal(bar('65200', '21234'), 'schooling', 'server → web developer: a degree or a college program');
  assert.equal(bar('65200', '21211'), 'schooling', 'server → data scientist');
  assert.equal(bar('65200', '21310'), 'degree', 'server → electrical engineer');
  assert.equal(bar('73300', '65201'), 'skills', 'truck driver → kitchen helper');
  assert.equal(bar('72300', '72301'), 'certificate', 'plumber → steamfitter: another trade');
  assert.equal(bar('31102', '31103'), 'licence', 'family physician → veterinarian');
  assert.equal(bar('21232', '21231'), 'licence', 'software developer → software engineer');
  assert.equal(bar('11101', '11102'), 'some-licence', 'financial analyst → financial advisor');
  for (const [from, to] of [
    ['72300', '72012'],
    ['31301', '31300'],
    ['21300', '21301'],
    ['41221', '41220'],
  ] as const)
    assert.ok([null, 'skills'].includes(bar(from, to)), `${from} → ${to}: the licence is held`);
});

test('sensible moves are found, and a licence is never a short course away', () => {
  const moves = (code: string) => new Map(engine.transitions(code).map((move) => [move.code, move]));
  assert.equal(moves('65200').get('64301')?.viable, true, 'server → bartender');
  assert.equal(moves('21234').get('21232')?.desirable, true, 'web developer → software developer');
  assert.equal(moves('63200').get('62200')?.viable, true, 'cook → chef');
  assert.equal(moves('33102').get('32101')?.viable, false, 'nurse aide → licensed practical nurse');
  assert.notEqual(moves('42202').get('41221')?.viable, true, 'early childhood educator → school teacher');
  assert.notEqual(moves('31301').get('31100')?.viable, true, 'nurse → medical specialist');
});

test('work of the same words comes before a likeness of skills alone', () => {
  const first = (code: string) => engine.transitions(code, { limit: 4 }).map((move) => move.code);
  assert.equal(first('44101')[0], '33102', 'home support worker → nurse aide');
  assert.ok(first('44101').indexOf('62200') < 0, 'home support worker → chef');
  assert.ok(first('63200').includes('65201'), 'cook → kitchen helper');
  assert.equal(engine.transitions('44101')[0]!.viable, true);
});

test('pay is compared within one region and year', () => {
  const [move] = engine.transitions('31301', { region: 'ON' });
  const here = engine.occupation('31301', { region: 'ON' }).wages!;
  const there = engine.occupation(move!.code, { region: 'ON' }).wages!;
  assert.equal(there.provenance.region, here.provenance.region);
  assert.equal(move!.wageDifference, Math.round((there.median! - here.median!) * 100) / 100);
});

test('an unknown code is named', () => {
  assert.throws(() => engine.transitions('00000'), UnknownOccupationError);
});
