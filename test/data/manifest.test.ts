import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packIds } from '../../src/data/pack/manifest.js';

const base = { lang: 'fr', region: 'CA' } as const;

test('a language brings its titles and names, and words where they are wanted', () => {
  assert.deepEqual(packIds(base), ['titles.fr', 'labels.fr', 'occupations', 'lmi.CA']);
  assert.deepEqual(packIds({ ...base, topics: true }), [
    'titles.fr',
    'labels.fr',
    'topics.fr',
    'occupations',
    'lmi.CA',
  ]);
});

test('a language of names alone brings the same without titles', () => {
  const more = (names: ('en' | 'fr')[], topics = false): string[] => {
    const before = packIds({ ...base, topics });
    return packIds({ ...base, topics, names }).filter((id) => !before.includes(id));
  };
  assert.deepEqual(more(['en']), ['labels.en']);
  assert.deepEqual(more(['en'], true), ['labels.en', 'topics.en']);
  assert.deepEqual(more(['fr'], true), [], 'nothing twice');
});

test('titles asked for come, whatever is asked of names', () => {
  const ids = packIds({ ...base, lang: ['fr', 'en'], names: ['en'], topics: true });
  assert.deepEqual(
    ids.filter((id) => id.endsWith('.en')),
    ['titles.en', 'labels.en', 'topics.en'],
  );
  assert.equal(new Set(ids).size, ids.length);
});
