import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UnknownLanguageError } from '../../../src/engine/errors.js';
import { BEGUN, RIGHT, READ } from '../../../src/engine/titles/calibration.js';
import { buildTables } from '../../../src/engine/titles/build.js';
import { createFinder } from '../../../src/engine/titles/find.js';
import { createTitleIndex, openTitleIndex, suggestAcross } from '../../../src/engine/titles/index.js';
import { readLabels } from '../../../src/engine/titles/read-labels.js';
import type { Lang } from '../../../src/engine/types.js';
import { openPack } from '../../../src/node.js';

const trades = createTitleIndex(
  [
    { code: 'B', label: 'bookkeeper' },
    { code: 'H', label: 'homemaker' },
    { code: 'S', label: 'store supervisor' },
    { code: 'R', label: 'record keeper' },
    { code: 'M', label: 'maker of homes' },
  ],
  { lang: 'en' },
);

test('two words side by side make one; words that something stands between do not', () => {
  assert.equal(trades.search('book keeper')[0]!.code, 'B');
  for (const query of ['home of maker', 'home, maker', 'home – maker'])
    assert.notEqual(trades.search(query)[0]!.code, 'H', query);
});

test('a word that two typed words make is marked whole', () => {
  const [found] = trades.search('book keeper');
  assert.deepEqual([found!.matched, found!.ranges], ['bookkeeper', [[0, 10]]]);
});

test('a title of stop words before its qualifier answers the same whatever was asked before', () => {
  const labels = [
    { code: 'N', label: 'Nurse' },
    { code: 'W', label: 'Nurse home clerk' },
    { code: 'P', label: 'From within (nurse home)' },
  ];
  const fresh = createTitleIndex(labels, { lang: 'en' });
  const used = createTitleIndex(labels, { lang: 'en' });
  used.search('home ');
  used.search('clerk ');
  assert.deepEqual(used.search('nurse '), fresh.search('nurse '));
});

test('the more titles go on from a word, the less it counts that a title is that word', () => {
  const lead = (words: number): number => {
    const labels = [{ code: 'O', label: 'tech' }];
    for (let i = 0; i < words; i++)
      labels.push({ code: 'T', label: `tech${'abcdefghijklmnop'[i]}er helper` });
    const found = createTitleIndex(labels, { lang: 'en' }).search('tech');
    const score = (of: string): number => found.find(({ code }) => code === of)!.score;
    return score('O') - score('T');
  };
  // Of one longer title beside it one would be enough to doubt; of sixteen it is nearly sure that more follows.
  assert.ok(lead(1) - lead(16) > 2, `${lead(1)} ${lead(16)}`);
});

test('a language that titles are not read in is named', () => {
  assert.throws(
    () => createTitleIndex([{ code: 'a', label: 'Nurse' }], { lang: 'fr-CA' as Lang }),
    (error: unknown) => error instanceof UnknownLanguageError && error.message.includes('"fr-CA"'),
  );
});

test('there is a weight for each fact', () => {
  const { find } = createFinder(buildTables(readLabels([{ code: 'N', label: 'nurse' }], 'en')));
  const { facts } = find('nurse');
  assert.equal(facts!.right.length, RIGHT.length);
  assert.equal(facts!.right.length, BEGUN.length);
  assert.equal(facts!.read.length, READ.length);
});

test('what comes first, and how sure it is, does not hang on how many are asked for; scores fall', async () => {
  const { titles } = await openPack('src/data/packs', { lang: ['en', 'fr'], region: 'CA', topics: false });
  const indexes = { en: openTitleIndex(titles.en!), fr: openTitleIndex(titles.fr!) };
  for (const query of ['pro esports player', 'vidio editer', 'denta', 'vendeur', 'soudeuse', 'nurse', 'nu']) {
    const many = suggestAcross(indexes, query, 'en', 10);
    for (const limit of [1, 3, 8])
      assert.deepEqual(suggestAcross(indexes, query, 'en', limit), many.slice(0, limit), query);
    const scores = many.map(({ score }) => score);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
      query,
    );
  }
});
