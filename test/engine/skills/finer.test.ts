import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../../../src/engine/index.js';
import { rows } from '../../../src/engine/pack-text.js';
import { createProfiles } from '../../../src/engine/skills/profiles.js';
import { openFiner } from '../../../src/engine/skills/finer.js';
import { codes, engine, packs } from '../packs.js';
import { catalogue, program } from '../programs/fake.js';

const MARKETING = '10022.02';
const finer = openFiner(packs.profiles!);
const all = rows(packs.profiles!, 'labels').map(([id]) => ({ id: id!, code: id!.slice(0, 5) }));

test('184 occupations are rated in 568 parts; a part belongs to its occupation alone', () => {
  assert.equal(new Set(all.map(({ id }) => id)).size, 568);
  const groups = new Set(all.map(({ code }) => code));
  assert.equal(groups.size, 184);
  assert.ok([...groups].every((code) => codes.includes(code)));
  for (const { code, id } of all) {
    assert.equal(finer.of(code, id)!.profile.id, id);
    assert.equal(finer.of('21234', id), null);
  }
});

test('a title tells its profile, in any inflection and in both languages; one of none tells none', () => {
  const told = (code: string, title: string, lang: 'en' | 'fr' = 'en') => engine.profileOf(code, title, lang);
  assert.equal(told('10022', 'Marketing manager'), MARKETING);
  assert.equal(told('10022', 'marketing managers'), MARKETING);
  assert.equal(told('10022', 'Public relations director'), '10022.03');
  assert.equal(told('10022', 'Directeur du marketing', 'fr'), MARKETING);
  assert.equal(told('10022', 'Directrice du marketing', 'fr'), MARKETING);
  assert.equal(told('62202', 'Horloger', 'fr'), '62202.02');
  assert.equal(told('10022', engine.title('10022', 'en')), null);
  assert.equal(told('10022', 'Watchmaker'), null);
  assert.equal(told('31301', 'Marketing manager'), null);
  assert.equal(told('99999', 'Marketing manager'), null);
});

test('a catalogue is read once for each profile, whichever was asked for last', () => {
  const list = catalogue(Array.from({ length: 60 }, (_, i) => program(`p${i}`, { noc: ['10022'] })));
  const steps = () => [...engine.prepare(list)].length;
  const by = (profile?: string) => engine.recommend({ target: '10022', profile }, list).items;
  assert.equal(steps(), 6);
  by(MARKETING);
  assert.equal(steps(), 0);
  const [first] = by(MARKETING);
  engine.places(list);
  assert.equal(by(MARKETING)[0]!.score, first!.score);
  assert.equal(steps(), 0);
});

test('the levels are those the publisher gives: whole numbers on the scale', () => {
  const { table } = createProfiles(packs.occupations);
  let same = 0;
  for (const { code, id } of all) {
    const { by } = finer.of(code, id)!;
    let differences = 0;
    for (let f = 0; f < table.rated; f++) {
      const level = table.level(table.index.get(code)!, f) + by(f);
      assert.ok(level >= 0 && level <= table.features[f]!.max && Number.isInteger(level), `${id} ${f}`);
      differences += Math.abs(by(f));
    }
    if (!differences) same++;
  }
  assert.ok(same < 0.01 * all.length, String(same));
});

test('a program is ranked and planned by the gap to the finer profile', () => {
  const list = catalogue([
    program('a', { noc: ['10022'], skills: ['Persuading'], hours: 60 }),
    program('b', { noc: ['10022'], skills: ['Digital production'], hours: 60 }),
  ]);
  const request = { target: '10022', profile: '10022.04', lang: 'en' } as const;
  const { items } = engine.recommend(request, list);
  const gap = engine.gap('10022', request);
  const shares = new Map(gap.items.map(({ id, gap: share }) => [id, share / gap.total]));
  assert.equal(items.length, 2);
  for (const { closures } of items)
    for (const { feature, share } of closures) assert.ok(share <= shares.get(feature.id)! + 1e-9);
  const closes = (profile?: string) => engine.plan({ ...request, profile }, list).closes;
  assert.notEqual(closes('10022.04'), closes());
  assert.equal(closes('10022.99'), closes());
});

test('the profile asked for decides skills and gap, and is named; an unknown one leaves the occupation’s', () => {
  const view = { lang: 'en', region: 'CA' } as const;
  const [whole, finer] = [
    engine.occupation('10022', view),
    engine.occupation('10022', { ...view, profile: MARKETING }),
  ];
  assert.equal(whole.profile, undefined);
  assert.deepEqual(finer.profile, { id: MARKETING, label: 'Marketing managers', lang: 'en' });
  assert.notDeepEqual(finer.skills, whole.skills);
  const french = engine.occupation('10022', { lang: 'fr', profile: MARKETING });
  assert.deepEqual(french.profile, { id: MARKETING, label: 'Responsable du marketing', lang: 'fr' });
  const gap = engine.gap('10022', { profile: MARKETING });
  assert.equal(gap.total, 1);
  const level = new Map(finer.skills.map(({ id, level: value }) => [id, value]));
  for (const { id, level: asked } of gap.items) if (level.has(id)) assert.equal(asked, level.get(id));
  for (const profile of ['', '10022.99', '31301.01', 'x']) {
    assert.deepEqual(engine.gap('10022', { profile }), engine.gap('10022'));
    assert.deepEqual(engine.occupation('10022', { ...view, profile }), whole);
  }
});

test('without the pack every occupation keeps its own profile', () => {
  const { profiles: _, ...rest } = packs;
  const poor = createEngine(rest);
  assert.equal(poor.profileOf('10022', 'Marketing manager', 'en'), null);
  assert.deepEqual(poor.gap('10022', { profile: MARKETING }), engine.gap('10022'));
  assert.equal(poor.occupation('10022', { profile: MARKETING }).profile, undefined);
});
