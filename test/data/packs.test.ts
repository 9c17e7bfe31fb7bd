import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { MANIFEST_SCHEMA, PACK_SCHEMAS, type Manifest } from '../../src/data/pack/manifest.js';
import { createEngine } from '../../src/engine/create.js';
import { openOccupations } from '../../src/engine/occupations/table.js';
import { decodeTitles } from '../../src/engine/titles/decode.js';
import { PackError, UnknownRegionError } from '../../src/engine/errors.js';
import { openPack } from '../../src/node.js';

const dir = new URL('../../src/data/packs/', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Manifest;
const PROVINCES = ['NL', 'PE', 'NS', 'NB', 'QC', 'ON', 'MB', 'SK', 'AB', 'BC', 'YT', 'NT', 'NU'];

describe('the committed packs', () => {
  test('are those the manifest names, and no others', () => {
    assert.deepEqual(
      new Set(readdirSync(dir)),
      new Set(['manifest.json', ...manifest.packs.map(({ file }) => file)]),
    );
    assert.deepEqual(
      new Set(manifest.packs.map(({ id }) => id)),
      new Set([
        ...['en', 'fr'].flatMap((lang) => [`titles.${lang}`, `labels.${lang}`, `topics.${lang}`]),
        ...['CA', ...PROVINCES].map((region) => `lmi.${region}`),
        'occupations',
        'profiles',
      ]),
    );
  });

  test('have the sizes, hashes and schemas the manifest promises', () => {
    assert.equal(manifest.schema, MANIFEST_SCHEMA);
    for (const { id, file, bytes, sha256, schema } of manifest.packs) {
      const content = readFileSync(join(dir, file));
      assert.equal(content.length, bytes, id);
      assert.equal(createHash('sha256').update(content).digest('hex'), sha256, id);
      assert.equal(file, `${id}.${sha256.slice(0, 10)}.pack`);
      assert.equal(schema, PACK_SCHEMAS[id.split('.')[0]!], id);
    }
  });

  test('say where each figure comes from', () => {
    for (const { id, sources } of manifest.packs) {
      assert.ok(sources.length, id);
      for (const key of sources) {
        const source = manifest.sources[key];
        assert.ok(source, `${id}: ${key}`);
        for (const text of [
          source.url,
          source.vintage,
          source.licence,
          source.name.fr,
          source.attribution.fr,
        ]) {
          assert.ok(text, `${key} of ${id}`);
        }
      }
    }
  });

  test('hold a first answer within the transfer budgets', () => {
    const size = (id: string): number => manifest.packs.find((pack) => pack.id === id)!.bytes;
    for (const [lang, budget] of [
      ['en', 260_000],
      ['fr', 320_000],
    ] as const) {
      const base = [`titles.${lang}`, `labels.${lang}`, 'occupations', 'lmi.CA'].reduce(
        (sum, id) => sum + size(id),
        0,
      );
      for (const province of PROVINCES) {
        const total = base + size(`lmi.${province}`) + readFileSync(join(dir, 'manifest.json')).length;
        assert.ok(total <= budget, `${lang} ${province}: ${total} bytes`);
      }
    }
  });
});

describe('what the packs know', async () => {
  const packs = await openPack(dir);
  const engine = createEngine(packs);
  const titled = (['en', 'fr'] as const).map((lang) => {
    const { codes, codeStart } = decodeTitles(packs.titles[lang]!);
    return new Set(codes.filter((_, i) => codeStart[i + 1]! > codeStart[i]!));
  });
  const { codes } = openOccupations(packs.occupations);

  test('registered nurses: the figures of the source', () => {
    const nurse = engine.occupation('31301', { lang: 'en', region: 'CA' });
    assert.equal(nurse.wages?.median, 43.27);
    assert.equal(nurse.wages.provenance.year, '2025');
    assert.equal(nurse.outlook?.employment.find(({ year }) => year === 2023)?.value, 363_100);
    assert.equal(nurse.outlook.employment.find(({ year }) => year === 2028)?.value, 408_300);
    assert.equal(nurse.outlook.provenance.region, 'CA');
  });

  test('all 516 unit groups have titles in both languages, skills, knowledge and an outlook', () => {
    assert.equal(codes.length, 516);
    for (const code of codes) {
      assert.ok(
        titled.every((has) => has.has(code)),
        code,
      );
      const { skills, knowledge, outlook } = engine.occupation(code, { lang: 'fr', region: 'CA' });
      assert.ok(skills.length && knowledge.length && outlook, code);
    }
  });

  test('515 have a wage; the one without is 00013', () => {
    const without = codes.filter((code) => !engine.occupation(code, { lang: 'en', region: 'CA' }).wages);
    assert.deepEqual(without, ['00013']);
  });

  test('every province opens, and a region without a figure falls back to a wider one', () => {
    for (const province of PROVINCES) {
      const { wages } = engine.occupation('31301', { lang: 'en', region: province });
      assert.ok(wages, province);
      assert.ok([province, 'CA'].includes(wages.provenance.region), province);
      assert.equal(wages.asked, province);
    }
  });
});

describe('opening a folder of packs', () => {
  test('takes languages and regions', async () => {
    const packs = await openPack(dir, { lang: 'fr', region: 'ON-3530', topics: false });
    assert.deepEqual(Object.keys(packs.titles), ['fr']);
    assert.deepEqual(
      packs.lmi.map(({ id }) => id),
      ['lmi.CA', 'lmi.ON'],
    );
    assert.deepEqual(packs.topics, {});
    const named = await openPack(dir, { lang: 'fr', names: ['en'], region: 'CA' });
    assert.deepEqual(Object.keys(named.titles), ['fr']);
    assert.deepEqual(Object.keys(named.labels).sort(), ['en', 'fr']);
    assert.deepEqual(Object.keys(named.topics ?? {}).sort(), ['en', 'fr']);
    const both = await openPack(dir, { region: ['BC', 'QC'] });
    assert.deepEqual(
      both.lmi.map(({ id }) => id),
      ['lmi.CA', 'lmi.BC', 'lmi.QC'],
    );
    assert.deepEqual(Object.keys(both.topics!), ['en', 'fr']);
  });

  test('names what is wrong', async () => {
    await assert.rejects(openPack('/nowhere'), PackError);
    await assert.rejects(openPack(dir, { region: 'ZZ' }), UnknownRegionError);
    const copy = mkdtempSync(join(tmpdir(), 'cairn-packs-'));
    try {
      cpSync(dir, copy, { recursive: true });
      const file = manifest.packs.find(({ id }) => id === 'occupations')!.file;
      writeFileSync(join(copy, file), readFileSync(join(copy, file)).subarray(1));
      await assert.rejects(openPack(copy), /occupations\.\w+\.pack is not what the manifest promises/);
      rmSync(join(copy, file));
      await assert.rejects(openPack(copy), /no readable .*occupations/);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
