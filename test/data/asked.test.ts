import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noJobSection, noJobWords } from '../../src/data/build/titles-no-job.js';
import { askedQueries, isLesson, parseAsked } from '../../src/data/everyday/asked.js';
import { openOccupations } from '../../src/engine/occupations/table.js';
import { SourceError } from '../../src/engine/errors.js';
import { openPack } from '../../src/node.js';
import { titles } from '../engine/titles/real.js';

const groups = new Set(['72200', '75200']);
const parse = (text: string) => parseAsked(text, 'asked.xx.tsv', groups);

describe('a list of what people ask', () => {
  test('has one a line, with the groups it means or NONE', () => {
    assert.deepEqual(parse('# Trades\n\n72200|75200\twiring\nNONE\tparking fees\n'), [
      { query: 'wiring', codes: ['72200', '75200'] },
      { query: 'parking fees', codes: [] },
    ]);
  });

  test('says which row is wrong, and what to do about it', () => {
    const refused = (text: string, message: RegExp): void =>
      assert.throws(
        () => parse(text),
        (error) => error instanceof SourceError && message.test(error.message),
      );
    refused('# x\n99999\twiring', /asked\.xx\.tsv, row 2: "99999" is no unit group .* or write NONE/);
    refused('wiring', /row 1: .* Write code, codes parted by/);
    refused('72200\t', /row 1: .* Write code/);
    refused('72200\twiring\tmore', /row 1: .* Write code/);
  });
});

describe('words that tell whether a job is meant', () => {
  const asked = [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((x) => ({ query: `parking fees ${x}`, codes: [] as string[] })),
    ...['g', 'h', 'i', 'j', 'k', 'l'].map((x) => ({ query: `selling ${x}`, codes: ['64100'] })),
  ];
  const words = noJobWords(asked, [{ code: '64410', label: 'Parking attendant (except casino)' }], 'en');

  test('speak against one where only such queries hold them, and for one the other way round', () => {
    assert.ok(words.get('fees')! > words.get('parking')!);
    assert.ok(words.get('parking')! > 0);
    assert.ok(words.get('selling')! < 0);
    assert.equal(words.has('attendant'), false);
    for (const weight of words.values()) assert.ok(Number.isInteger(weight * 2) && Math.abs(weight) <= 4);
  });

  test('are written a line a weight', () => {
    const text = new TextDecoder().decode(
      noJobSection(
        new Map([
          ['fees', 2.5],
          ['a', -1],
          ['cost', 2.5],
        ]),
      ),
    );
    assert.equal(text, '-1 a\n2.5 cost fees');
  });
});

describe('what the packs learned', async () => {
  const packs = await openPack('src/data/packs', { topics: false });
  const known = new Set(openOccupations(packs.occupations).codes);

  for (const [lang, against, inFavour] of [
    ['en', 'calendar', 'clerk'],
    ['fr', 'bourse', 'commis'],
  ] as const)
    test(`${lang}: from three in four of many queries of both kinds`, () => {
      const asked = askedQueries(lang, known);
      const lessons = asked.filter(({ query }) => isLesson(query));
      assert.ok(asked.filter(({ codes }) => codes.length === 0).length > 3000);
      assert.ok(asked.filter(({ codes }) => codes.length > 0).length > 1500);
      assert.ok(Math.abs(lessons.length / asked.length - 0.75) < 0.02);
      const lines = new TextDecoder().decode(titles[lang]!.sections.noJob as Uint8Array).split('\n');
      const weightOf = (word: string): number =>
        Number(lines.find((line) => line.split(' ').includes(word))?.split(' ')[0]);
      assert.ok(weightOf(against) > 0);
      assert.ok(weightOf(inFavour) < 0);
    });
});
