import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProfiles } from '../../../src/engine/skills/profiles.js';
import { codes, engine, packs } from '../packs.js';

const { profile, similarity } = createProfiles(packs.occupations);
const top = (code: string, kind: string, n: number): string[] =>
  profile(code)
    .filter((item) => item.kind === kind)
    .slice(0, n)
    .map(({ id }) => id.slice(id.indexOf(':') + 1));

test('all 516 unit groups have skills and knowledge', () => {
  assert.equal(codes.length, 516);
  for (const code of codes) {
    const kinds = new Set(profile(code).map(({ kind }) => kind));
    assert.ok(kinds.has('skill') && kinds.has('knowledge'), code);
  }
});

test('profiles are sorted by weight, from 1 down, with levels on their scale', () => {
  for (const code of codes) {
    const items = profile(code);
    assert.equal(items[0]!.weight, 1, code);
    items.forEach((item, i) => {
      assert.ok(item.weight > 0 && item.weight <= (items[i - 1]?.weight ?? 1), code);
      assert.ok(item.level > 0 && item.level <= item.max, `${code} ${item.id}`);
    });
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  }
});

test('what is high everywhere weighs little', () => {
  // Reading is rated 3 or more in most occupations: it leads few profiles.
  const leads = codes.filter((code) => profile(code)[0]!.id === 'skill:reading-comprehension');
  assert.ok(leads.length < codes.length * 0.02, String(leads));
});

test('profiles read right', () => {
  assert.deepEqual(top('31301', 'knowledge', 3), ['physical-health', 'mental-health', 'biology']);
  assert.equal(top('31301', 'skill', 1)[0], 'social-perceptiveness');
  assert.ok(top('72106', 'skill', 4).includes('equipment-and-tool-selection'));
  assert.ok(top('72106', 'knowledge', 5).includes('mechanics-and-machinery'));
  assert.deepEqual(top('21234', 'skill', 2), ['digital-production', 'digital-literacy']);
  assert.equal(top('21234', 'knowledge', 1)[0], 'computer-technology-and-information-systems');
  assert.ok(top('21234', 'technology', 10).includes('javascript'));
  assert.equal(top('42202', 'knowledge', 1)[0], 'teaching');
  assert.equal(top('63200', 'knowledge', 1)[0], 'hospitality');
  assert.equal(top('72410', 'knowledge', 1)[0], 'mechanics-and-machinery');
  assert.deepEqual(top('11100', 'knowledge', 3).sort(), ['accounting', 'economics', 'finance']);
  assert.equal(top('73300', 'knowledge', 1)[0], 'vehicles-and-machinery-operations');
});

test('similarity is symmetric, 1 with itself, 0–1, and 0 for an unknown code', () => {
  for (let i = 0; i < codes.length; i += 7) {
    const [a, b] = [codes[i]!, codes[(i * 3 + 1) % codes.length]!];
    assert.equal(similarity(a, b), similarity(b, a));
    assert.ok(similarity(a, b) >= 0 && similarity(a, b) <= 1);
    assert.ok(similarity(a, a) > 0.999);
  }
  assert.equal(similarity('31301', '99999'), 0);
  assert.deepEqual(profile('99999'), []);
});

test('an occupation shows its most distinctive features, a few of each kind', () => {
  for (const code of codes) {
    const { skills, knowledge, technologies } = engine.occupation(code, { lang: 'fr' });
    assert.ok(skills.length >= 1 && skills.length <= 6, code);
    assert.ok(knowledge.length >= 1 && knowledge.length <= 6, code);
    assert.ok(technologies.length <= 8, code);
    const inGap = new Set(engine.gap(code).items.map(({ id }) => id));
    for (const { id } of [...skills, ...knowledge, ...technologies])
      assert.ok(inGap.has(id), `${code} ${id}`);
  }
});
