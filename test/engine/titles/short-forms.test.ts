import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first } from './real.js';

for (const [lang, query, short, code] of [
  ['en', "it's snowing", 'IT technician', '22221'],
  ['fr', 'j’ai froid', 'PAB', '33102'],
  ['fr', 'ça va', 'cpa', '11100'],
] as const) {
  test(`letters of other words are no short form: “${query}”; “${short}” is`, () => {
    assert.ok((first(query, lang)?.confidence ?? 0) < 0.5, `${first(query, lang)?.confidence}`);
    assert.equal(first(short, lang)?.code, code);
  });
}

test('a word is not taken for the initials of something else', () => {
  for (const [lang, query, code] of [
    ['en', 'pet sitter', '65220'],
    ['en', 'cat groomer', '65220'],
    ['en', 'phys ed teacher', '41220'],
    ['en', 'co-pilot', '72600'],
    ['fr', 'co-pilote', '72600'],
  ] as const)
    assert.equal(first(query, lang)?.code, code, query);
});

test('several of what a short form says are found like one', () => {
  for (const [lang, query, code] of [
    ['en', 'RNs', '31301'],
    ['en', 'PSWs', '44101'],
    ['fr', 'PABs', '33102'],
  ] as const) {
    const [several, one] = [first(query, lang), first(query.slice(0, -1), lang)];
    assert.deepEqual([several?.code, one?.code], [code, code], query);
    assert.ok(several!.confidence > 0.8, `${query}: ${several!.confidence}`);
  }
});

test('short forms as they are meant here', () => {
  assert.match(first('special ed teacher', 'en')!.matched, /^Special education teacher/);
  assert.equal(first('gérante de tim hortons', 'fr')?.matched, 'Gérante de Tim Hortons');
  for (const [lang, query, code] of [
    ['en', 'ac technician', '72402'],
    ['en', 'MSW', '41300'],
    ['en', 'DBA', '21223'],
    ['fr', "mécano d'avion", '72404'],
    ['fr', 'Dév web', '21234'],
    ['fr', 'méc. industriel', '72400'],
  ] as const)
    assert.equal(first(query, lang)?.code, code, `${query}: ${first(query, lang)?.matched}`);
});

test('the gender is that of the words typed, not of a short form written out', () => {
  assert.equal(first('éducatrice en CPE', 'fr')?.matched, 'Éducatrice de la petite enfance');
  assert.equal(first('éducateur en CPE', 'fr')?.matched, 'Éducateur de la petite enfance');
});

test('what is written together and should not be is read apart', () => {
  assert.equal(first('aidesoignante', 'fr')?.matched, 'Aide-soignant');
  assert.equal(first('nurseaide', 'en')?.matched, 'Nurse aide');
});
