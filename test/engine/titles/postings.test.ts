import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first } from './real.js';

test('what a posting pays, and the time it asks for, names no job', () => {
  for (const [lang, query, code] of [
    ['en', 'Welder $30/hr', '72106'],
    ['en', 'Welder $30.50 an hour', '72106'],
    ['en', 'welder 40 hrs/week', '72106'],
    ['en', 'Welder 65k a year', '72106'],
    ['fr', 'Soudeur 32,50 $/h', '72106'],
    ['fr', 'soudeuse 25 $ de l’heure, 35 heures par semaine', '72106'],
  ] as const) {
    const found = first(query, lang);
    assert.equal(found?.code, code, `${query}: ${found?.matched}`);
    assert.ok(found.confidence > 0.85, `${query}: ${found.confidence}`);
  }
  assert.equal(first('HR $30/hr', 'en')?.matched, first('HR', 'en')?.matched);
});

test('whom the work is for tells as much as what the work is', () => {
  assert.equal(first('nurse for animals', 'en')?.code, '32104');
  assert.equal(first('docteur pour animaux', 'fr')?.code, '31103');
});

test('a region is no assistant', () => {
  assert.equal(first('Bookkeeper GTA', 'en')?.code, first('Bookkeeper', 'en')?.code);
});
