import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTitleIndex } from '../../../src/engine/titles/index.js';
import { indexes } from './real.js';

test('the title shown of a group is made of the words most of its titles share', () => {
  const labels = [
    'Elementary teacher',
    'Seminary teacher',
    'Elementary music teacher',
    'Elementary art teacher',
  ];
  const index = createTitleIndex(
    labels.map((label) => ({ code: '41221', label })),
    { lang: 'en' },
  );
  assert.equal(index.search('teacher ')[0]!.matched, 'Elementary teacher');
  assert.equal(index.search('seminary teacher ')[0]!.matched, 'Seminary teacher');
  assert.equal(index.search('art teacher ')[0]!.matched, 'Elementary art teacher');
});

test('broad names are shown by what most people so called are', () => {
  const shown = (lang: 'en' | 'fr', query: string, code: string) =>
    indexes[lang].search(query).find((match) => match.code === code)?.matched;
  assert.equal(shown('en', 'teacher', '41220'), 'Secondary school teacher');
  assert.equal(shown('en', 'nurse', '31301'), 'Nurse');
  assert.match(shown('en', 'nurse', '32101')!, /^Licensed practical nurse/);
  assert.equal(shown('en', 'truck', '73300'), 'Truck driver');
  assert.equal(shown('fr', 'gardienne', '64410'), 'Gardienne de sécurité');
});
