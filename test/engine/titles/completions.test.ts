import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTitleIndex } from '../../../src/engine/titles/index.js';

const letter = (i: number): string => String.fromCharCode(97 + i);
/** Words of their own, which all begin alike: `saa`, `sab` … `szz`. */
const rare = Array.from({ length: 676 }, (_, i) => `s${letter(Math.floor(i / 26))}${letter(i % 26)}`);

test('a letter that begins more words than are looked at stands for the commonest, wherever the alphabet has them', () => {
  const labels = rare.map((word, i) => ({ code: `R${i}`, label: `${word} maker` }));
  for (const code of ['C1', 'C2', 'C3']) labels.push({ code, label: 'szymbal player' });
  const found = createTitleIndex(labels, { lang: 'en' }).search('s', 300);
  assert.equal(found.filter(({ matched }) => matched === 'szymbal player').length, 3);
});

test('where all words that begin so are as rare, some are found', () => {
  const labels = rare.map((word, i) => ({ code: `R${i}`, label: `${word} maker` }));
  assert.equal(createTitleIndex(labels, { lang: 'en' }).search('s', 8).length, 8);
});

test('a longer beginning finds the rare words too', () => {
  const labels = rare.map((word, i) => ({ code: `R${i}`, label: `${word} maker` }));
  const index = createTitleIndex(labels, { lang: 'en' });
  for (const word of ['saa', 'smq', 'szz']) assert.equal(index.search(word)[0]?.matched, `${word} maker`);
});

test('a label of more words than are kept is found by those that are', () => {
  const long = Array.from({ length: 400 }, (_, i) => `w${letter(i % 26)}${letter(Math.floor(i / 26))}`);
  const index = createTitleIndex(
    [
      { code: 'L', label: long.join(' ') },
      { code: 'S', label: 'welder' },
    ],
    { lang: 'en' },
  );
  assert.equal(index.search(long[200]!)[0]?.code, 'L');
  assert.equal(index.search('welder')[0]?.code, 'S');
});

test('who begins a word most likely begins a title, until the word is whole', () => {
  const crafts = [
    { code: 'A', label: 'stone cutter' },
    { code: 'B', label: 'grave stone' },
  ];
  const index = createTitleIndex(crafts, { lang: 'en' });
  const codes = (query: string): string[] => index.search(query).map(({ code }) => code);
  assert.deepEqual(codes('ston'), ['A', 'B']);
  assert.deepEqual(codes('stone'), ['B', 'A'], 'what stands last says what one is');
  assert.deepEqual(index.search('stone'), index.search('stone '));
});
