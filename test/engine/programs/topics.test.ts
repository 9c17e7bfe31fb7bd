import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createEngine } from '../../../src/engine/create.js';
import type { Lang } from '../../../src/engine/types.js';
import { openPack } from '../../../src/node.js';
import { program } from './fake.js';

const packs = await openPack(process.env.CAIRN_PACKS ?? 'src/data/packs', { region: 'CA' });
const engine = createEngine(packs);
const read = (lang: Lang, title: string, ...topics: string[]) =>
  engine.tag(program('x', { noc: [], title: { [lang]: title }, topics, languages: [lang] }));

test('words alone lead to the occupation, with the words that say so as they stand', () => {
  const [welding] = read('en', 'MIG Welding Level 1', 'arc welding', 'blueprint reading').occupations;
  assert.equal(welding?.id, '72106');
  assert.equal(welding?.by, 'text');
  assert.ok(welding?.evidence.some((words) => /weld/i.test(words)));
  const [soudage] = read('fr', 'Soudage à l’arc', 'métaux', 'lecture de plans').occupations;
  assert.equal(soudage?.id, '72106');
});

test('French programs are read through English duties too', () => {
  // "ponction veineuse" is in no French source title; its words come over from parallel text.
  const codes = read('fr', 'Prélèvements sanguins', 'ponction veineuse', 'asepsie').occupations.map(
    ({ id }) => id,
  );
  assert.ok(
    codes.some((code) => ['33101', '32120', '32129', '33109'].includes(code)),
    codes.join(),
  );
});

test('a stated code is never joined by one that is read', () => {
  const { occupations } = engine.tag(
    program('x', { noc: ['31301'], title: { en: 'Welding' }, topics: ['arc welding'] }),
  );
  assert.deepEqual(
    occupations.map(({ id }) => id),
    ['31301'],
  );
});

test('a program about no occupation in particular is general', () => {
  assert.equal(read('en', 'Time Management', 'goal setting', 'habits').general, true);
  assert.equal(read('fr', 'Gestion du stress', 'sommeil', 'résilience').general, true);
  assert.equal(read('en', 'CNC Machining', 'lathe', 'milling', 'tool setup').general, false);
});

test('without a topics pack nothing is read and nothing is called general', () => {
  const closed = createEngine({ ...packs, topics: {} });
  const tags = closed.tag(program('x', { noc: [], title: { en: 'Welding' } }));
  assert.deepEqual([tags.occupations, tags.general], [[], false]);
});

test('on the look half a right group is first and among the first five as often as promised', () => {
  const [, ...lines] = readFileSync('test/evaluation/programs.look.tsv', 'utf8').trim().split('\n');
  const tally = { en: { n: 0, first: 0, five: 0 }, fr: { n: 0, first: 0, five: 0 } };
  for (const line of lines) {
    const [, lang, title, topics, codes] = line.split('\t') as [string, Lang, string, string, string];
    if (codes === 'GENERAL') continue;
    const found = read(lang, title, ...topics.split(';')).occupations.map(({ id }) => id);
    const place = found.findIndex((code) => codes.split('|').includes(code));
    tally[lang].n++;
    if (place === 0) tally[lang].first++;
    if (place >= 0) tally[lang].five++;
  }
  const { en, fr } = tally;
  assert.ok(en.first / en.n >= 0.8 && en.five / en.n >= 0.95, JSON.stringify(en));
  assert.ok(fr.first / fr.n >= 0.75 && fr.five / fr.n >= 0.95, JSON.stringify(fr));
});

test('every number of a reason can be recomputed on the real packs', () => {
  const list = {
    ...{ name: { en: 'x' }, updated: null, jurisdiction: 'ON', sample: false },
    programs: [program('w', { noc: ['72106'], title: { en: 'MIG Welding' }, hours: 60 })],
  };
  const { items } = engine.recommend({ target: '72106', have: ['skill:operation-and-control'] }, list);
  const gap = engine.gap('72106', { have: ['skill:operation-and-control'] });
  assert.equal(items.length, 1);
  for (const { feature, share, evidence } of items[0]!.closures) {
    const { gap: open } = gap.items.find(({ id }) => id === feature.id)!;
    assert.ok(Math.abs(share - (open / gap.total) * evidence.strength * 0.6) < 1e-9, feature.id);
  }
});

test('ticking a skill never raises the gap', () => {
  const { items } = engine.gap('72106');
  const have: string[] = [];
  let before = engine.gap('72106').total;
  for (const { id } of items) {
    have.push(id);
    const after = engine.gap('72106', { have }).total;
    assert.ok(after <= before + 1e-12, id);
    before = after;
  }
  assert.ok(before < 1e-9);
});
