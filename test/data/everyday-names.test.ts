import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { everydayNames, parseEverydayNames } from '../../src/data/everyday/everyday-names.js';
import { openOccupations } from '../../src/engine/occupations/table.js';
import { openTitleIndex } from '../../src/engine/titles/index.js';
import { SourceError } from '../../src/engine/errors.js';
import { openPack } from '../../src/node.js';

const groups = new Set(['72200', '74101', '75200']);
const parse = (text: string) => parseEverydayNames(text, 'names.xx.tsv', groups);

describe('a list of everyday names', () => {
  test('has one a line, with the groups it means; what begins with # is said to the reader', () => {
    assert.deepEqual(parse('# Trades\n\nsparky\t72200\ndriver guy\t75200|74101\n'), [
      { name: 'sparky', codes: ['72200'] },
      { name: 'driver guy', codes: ['75200', '74101'] },
    ]);
    assert.deepEqual(parse(''), []);
  });

  test('says which row is wrong, and what to do about it', () => {
    const refused = (text: string, message: RegExp): void =>
      assert.throws(
        () => parse(text),
        (error) => error instanceof SourceError && message.test(error.message),
      );
    refused('# x\nsparky\t99999', /names\.xx\.tsv, row 2: "99999" is no unit group .* Look up the group/);
    refused('sparky', /row 1: .* Write name, one tab, code/);
    refused('sparky\t72200\tgood', /row 1: .* Write name, one tab, code/);
    refused(' sparky\t72200', /row 1: .* Write name, one tab, code/);
    refused('sparky\t72200|72200', /row 1: "sparky" has a unit group twice/);
    refused('Sparky\t72200\nsparky\t74101', /row 2: "sparky" stands in row 1 too/);
    refused('facteur/factrice\t74101\nfactrice\t74101', /row 2: "factrice" stands in row 1 too/);
  });
});

describe('the everyday names of the packs', async () => {
  const packs = await openPack(new URL('../../src/data/packs/', import.meta.url).pathname);
  const known = new Set(openOccupations(packs.occupations).codes);

  for (const lang of ['en', 'fr'] as const) {
    const names = everydayNames(lang, known);
    const index = openTitleIndex(packs.titles[lang]!);

    test(`${lang}: are many, and of most broad categories`, () => {
      assert.ok(names.length > 2000);
      assert.equal(new Set(names.flatMap(({ codes }) => codes.map((code) => code[0]))).size, 10);
    });

    test(`${lang}: nine in ten bring a group they mean first`, () => {
      const first = names.filter(({ name, codes }) =>
        codes.includes(index.search(name.replace(/\/.*?(?= |$)/, ''), 1)[0]?.code ?? ''),
      );
      assert.ok(first.length > 0.9 * names.length, `${first.length} of ${names.length}`);
    });
  }
});
