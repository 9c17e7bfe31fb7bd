import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCatalogue } from '../../../src/data/catalogue/index.js';
import { mergeCatalogues } from '../../../src/data/catalogue/merge.js';
import type { Catalogue } from '../../../src/engine/programs/types.js';

const catalogue = (rows: string, options = {}): Catalogue =>
  readCatalogue(`id,title,institution,url,prerequisites,stackable_into\n${rows}`, options).catalogue;

const lake = catalogue('w1,Welding,Lake,https://lake.example/w1,,\nw2,Welding 2,Lake,,w1,');
const bay = catalogue('w1,Soudage,Baie,https://baie.example/w1,,\nw3,Soudage 2,Baie,,w1,w1', {
  jurisdiction: 'QC',
  sample: true,
});

test('one catalogue stays as it is', () => {
  assert.equal(mergeCatalogues([lake]), lake);
});

test('ids shared by different programs are told apart, and references follow', () => {
  const { programs, jurisdiction, sample } = mergeCatalogues([lake, bay]);
  assert.deepEqual(
    programs.map(({ id, prerequisites }) => [id, ...prerequisites]),
    [['w1'], ['w2', 'w1'], ['2:w1'], ['w3', '2:w1']],
  );
  assert.deepEqual(programs[3]?.stackableInto, ['2:w1']);
  assert.deepEqual([jurisdiction, sample], ['CA', false]);
  assert.deepEqual(
    programs.map((program) => program.sample ?? false),
    [false, false, true, true],
  );
  assert.equal(lake.programs[0]?.id, 'w1');
});

test('a program listed in two catalogues counts once', () => {
  const { programs } = mergeCatalogues([lake, structuredClone(lake)]);
  assert.deepEqual(programs, lake.programs);
});

test('a program listed in the second and third catalogue counts once, and references follow', () => {
  const cove = catalogue('w1,Soudage,Baie,https://baie.example/w1,,\nw4,Soudage 4,Anse,,w1,');
  const { programs } = mergeCatalogues([lake, bay, cove]);
  assert.deepEqual(
    programs.map(({ id, prerequisites }) => [id, ...prerequisites]),
    [['w1'], ['w2', 'w1'], ['2:w1'], ['w3', '2:w1'], ['w4', '2:w1']],
  );
});
