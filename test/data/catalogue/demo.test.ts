import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkCatalogue } from '../../../src/data/catalogue/check.js';
import { openOccupations } from '../../../src/engine/occupations/table.js';
import { openPack } from '../../../src/node.js';
import type { Program } from '../../../src/engine/programs/types.js';

const at = (path: string): URL => new URL(`../../../${path}`, import.meta.url);
const read = (name: string) => checkCatalogue(readFileSync(at(`demo/catalogues/${name}.json`)));
const { catalogue, report } = read('demo');
const { programs } = catalogue;
const titleOf = ({ title }: Program): string => title.en ?? title.fr ?? '';
const inSector = (code: RegExp): number =>
  programs.filter(({ noc }) => noc.some((one) => code.test(one))).length;

test('the demo catalogue reads without a single issue', () => {
  assert.deepEqual(report, []);
  assert.ok(programs.length >= 240);
  assert.ok(programs.filter(({ title, description }) => title.fr && description.fr).length >= 90);
  assert.ok(programs.filter(({ title }) => title.en && title.fr).length >= 5);
});

test('its institutions are six, clearly fictional, on addresses that cannot exist', () => {
  const names = new Set(programs.map(({ institution }) => `${institution.en} ${institution.fr}`));
  assert.equal(names.size, 6);
  for (const name of names) assert.match(name, /\(demo\).*\(démo\)/);
  for (const { url, inquire } of programs) {
    assert.match(new URL(url!).host, /\.example$/);
    assert.match(inquire ?? '.example', /\.example(\/|$)/);
  }
});

test('every program is its own: no two share a title or a description', () => {
  assert.equal(new Set(programs.map(titleOf)).size, programs.length);
  assert.equal(
    new Set(programs.map(({ description }) => description.en ?? description.fr)).size,
    programs.length,
  );
});

test('its codes are real, and cover all ten broad categories', async () => {
  const known = new Set(
    openOccupations((await openPack(new URL('src/data/packs', at('')).pathname)).occupations).codes,
  );
  for (const { id, noc } of programs) for (const code of noc) assert.ok(known.has(code), `${id}: ${code}`);
  assert.equal(new Set(programs.flatMap(({ noc }) => noc.map((code) => code[0]))).size, 10);
  assert.ok(programs.every(({ cip }) => cip.every((code) => /^\d\d\.\d{4}$/.test(code))));
});

test('it is strong where people look', () => {
  const sectors = {
    'health care': /^3/,
    'social assistance': /^(4220[13]|4130|41321|44101)/,
    manufacturing: /^(9|7210|22302|22230)/,
    trades: /^7[23]/,
    'information technology': /^(2122|2123|2222|21211)/,
    'early childhood': /^(42202|44100)/,
    office: /^1[1-4]/,
    construction: /^(723|731|7511|70010|22233|22303|7340|7220|7300)/,
    hospitality: /^(6003|6202[012]|6220|6320|643|652|6531)/,
    transport: /^(7330|7331|1440|13201|13200|752|7510|742|70020|7202)/,
  };
  for (const [name, code] of Object.entries(sectors))
    assert.ok(inSector(code) >= 18, `${name}: ${inSector(code)}`);
});

test('fields are varied, and some are honestly unknown', () => {
  for (const delivery of ['online', 'hybrid', 'in-person']) {
    assert.ok(programs.filter((one) => one.delivery === delivery).length >= 40, delivery);
  }
  for (const aid of [true, false, null]) assert.ok(programs.filter((one) => one.aid === aid).length >= 40);
  for (const field of ['hours', 'weeks', 'cost', 'location', 'inquire'] as const) {
    assert.ok(
      programs.some((one) => one[field] === null),
      field,
    );
  }
  assert.ok(programs.every(({ hours }) => hours === null || (hours >= 5 && hours <= 300)));
  assert.ok(programs.every(({ cost }) => cost === null || cost <= 2400));
  assert.ok(programs.every(({ starts }) => starts.every((day) => day.startsWith('2027-'))));
  // Ontario's aid rule: what is marked eligible is of 5–300 hours and under 12 weeks.
  for (const { id, aid, weeks } of programs) if (aid) assert.ok(weeks === null || weeks < 12, id);
});

test('prerequisites and stacks name programs that are there', () => {
  const ids = new Set(programs.map(({ id }) => id));
  assert.ok(programs.flatMap(({ prerequisites }) => prerequisites).length >= 30);
  for (const { id, prerequisites, stackableInto } of programs) {
    for (const other of prerequisites) assert.ok(ids.has(other), `${id} after ${other}`);
    for (const other of stackableInto) assert.ok(/\s/.test(other) || ids.has(other), `${id} into ${other}`);
  }
});

test('the sample of real offerings has no error, is flagged, and leaves unknowns unknown', () => {
  const sample = read('ontario-sample');
  assert.equal(sample.catalogue.programs.length, 87);
  assert.equal(sample.catalogue.sample, true);
  assert.ok(sample.catalogue.programs.every((one) => one.sample && one.url));
  assert.deepEqual(
    sample.report.filter(({ severity }) => severity === 'error'),
    [],
  );
  assert.equal(sample.catalogue.programs.filter(({ hours }) => hours !== null).length, 10);
  assert.ok(sample.catalogue.programs.every(({ noc, description }) => !noc.length && !description.en));
});
