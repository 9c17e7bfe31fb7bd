import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { openSources } from '../../src/data/sources/index.js';

/** The source files are beside the project where packs are compiled, and nowhere else. */
const dir = new URL('../../../shared/data/', import.meta.url).pathname;

describe('the source files themselves', { skip: !existsSync(dir) && 'no ../shared/data here' }, () => {
  const sources = openSources(dir);
  const groups = sources.nocStructure('en').flatMap(({ level, code }) => (level === 5 ? [code] : []));
  const reach = (codes: Iterable<string>): number => {
    const known = new Set(groups);
    const found = new Set(codes);
    for (const code of found) assert.ok(known.has(code), `${code} is no unit group`);
    return found.size;
  };

  test('classification and titles', () => {
    assert.equal(groups.length, 516);
    assert.equal(sources.nocStructure('fr').length, 822);
    assert.equal(sources.nocTitles('en').length, 27_935);
    assert.equal(sources.nocTitles('fr').length, 29_767);
    for (const lang of ['en', 'fr'] as const)
      assert.equal(reach(sources.nocTitles(lang).map(({ noc }) => noc)), 516);
    assert.equal(sources.unitGroups().flatMap(({ duties }) => duties).length, 4967);
    assert.equal(sources.unitGroups().flatMap(({ requirements }) => requirements).length, 2062);
  });

  test('OaSIS: 900 profiles of the same codes in every file', () => {
    const labels = sources.oasisText('labels').map(({ profile }) => profile);
    assert.equal(new Set(labels).size, 900);
    for (const [kind, count] of [
      ['skills', 33],
      ['abilities', 49],
      ['knowledges', 44],
      ['workactivities', 40],
      ['workcontext', 66],
      ['personal-attributes', 13],
    ] as const) {
      const { names, profiles } = sources.oasisRatings(kind);
      assert.equal(names.length, count, kind);
      assert.deepEqual(new Set(profiles.map(({ code }) => code)), new Set(labels), kind);
      assert.equal(reach(profiles.map(({ code }) => code.slice(0, 5))), 516, kind);
    }
    for (const { profile } of sources.oasisText('main-duties')) assert.ok(labels.includes(profile), profile);
    assert.equal(sources.oasisText('example-titles').length, 18_666);
    assert.equal(sources.oasisGuide().length, 423);
  });

  test('the two releases of OaSIS skills rate the same profiles', () => {
    const [old, recent] = [sources.oasisRatings('skills'), sources.oasisRatings('skills', '2025')];
    assert.equal(recent.release, '2025 v1.1');
    assert.deepEqual(
      new Set(recent.profiles.map(({ code }) => code)),
      new Set(old.profiles.map(({ code }) => code)),
    );
  });

  test('projections of registered nurses', () => {
    const { years, rows } = sources.cops('employment');
    assert.equal(rows.length, 516);
    const { values } = rows.find(({ code }) => code === '31301')!;
    assert.equal(values[years.indexOf(2023)], 363_100);
    assert.equal(values[years.indexOf(2028)], 408_300);
    const said = sources.copsConditions('future').map(({ en }) => en);
    assert.equal(said.filter((text) => text === 'Balance').length, 365);
    assert.equal(said.filter((text) => text === '').length, 31);
    assert.equal(sources.copsSummary().length, 516);
  });

  test('wages', () => {
    const national = sources.wagesNational();
    assert.equal(national.filter(({ median }) => median !== null).length, 515);
    assert.equal(national.find(({ noc }) => noc === '31301')!.median, 43.27);
    const regional = sources.wagesRegional();
    const inRegion = (name: string) => regional.filter(({ region }) => region === name);
    assert.equal(inRegion('CA').length, 442);
    assert.equal(inRegion('ON').length, 402);
    assert.equal(
      new Set(regional.map(({ region }) => region).filter((name) => name.startsWith('ON-'))).size,
      11,
    );
    const bc = sources.wagesBc();
    assert.equal(bc.filter(({ annual }) => annual).length, 18);
    for (const { noc, low, high } of bc) {
      assert.ok((low ?? 0) < 400 && (high ?? 0) < 400, `${noc} is not hourly`);
      assert.ok((low ?? 20) > 10, `${noc} is below any minimum wage`);
    }
    const outlook = sources.outlookBc().filter(({ growth }) => growth.first5 !== null);
    assert.equal(reach(outlook.map(({ noc }) => noc)), 515);
  });

  test('O*NET and its crosswalks', () => {
    assert.equal(sources.onetTechnologies().length, 32_773);
    assert.equal(sources.onetTasks().length, 18_796);
    const weights = new Map<string, number>();
    for (const { noc, weight } of sources.onetToNoc()) weights.set(noc, (weights.get(noc) ?? 0) + weight);
    for (const [noc, sum] of weights) assert.ok(Math.abs(sum - 1) < 1e-9, `${noc}: ${sum}`);
    assert.equal(reach(sources.nocToOnet().map(({ noc }) => noc)), 515);
  });

  test('ESCO joins on its addresses', () => {
    const english = new Set(sources.escoOccupations('en').map(({ uri }) => uri));
    assert.equal(english.size, 3039);
    const french = sources.escoOccupations('fr');
    assert.equal(french.length, 2740);
    assert.ok(french.filter(({ uri }) => english.has(uri)).length > 2500);
    assert.ok(sources.escoToOnet().filter(({ uri }) => english.has(uri)).length > 4000);
  });
});
