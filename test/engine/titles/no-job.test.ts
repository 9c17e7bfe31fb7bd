import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOpen } from '../../../src/engine/titles/index.js';
import { first } from './real.js';

for (const [lang, query] of [
  ['en', 'https://www.example.com/help'],
  ['en', 'someone@example.com'],
  ['en', 'SELECT * FROM clerks WHERE id={1}'],
  ['fr', 'www.exemple.ca'],
] as const) {
  test(`addresses and code are no find: ${query}`, () => {
    assert.ok((first(query, lang)?.confidence ?? 0) < 0.3, `${first(query, lang)?.confidence}`);
  });
}

test('an ending in brackets is no code', () => {
  const [one, other] = (['infirmier(ère)', 'infirmier'] as const).map((query) => first(query, 'fr')!);
  assert.equal(one!.code, other!.code);
  assert.ok(one!.confidence > 0.8, `${one!.confidence}`);
});

test('what people ask a page about is not taken for a job, and who works with it is', () => {
  for (const [lang, errand, worker] of [
    ['en', 'refund deadline', 'admissions officer'],
    ['en', 'pharmacy hours', 'pharmacy assistant'],
    ['fr', 'prix de la session', 'agent d’admission'],
    ['fr', 'heures de la piscine', 'sauveteur de piscine'],
  ] as const) {
    const [asked, job] = [first(errand, lang), first(worker, lang)!];
    assert.ok(!asked || isOpen(asked), `${errand}: ${asked?.confidence}`);
    assert.ok(job.confidence > 0.7, `${worker}: ${job.confidence}`);
  }
});
