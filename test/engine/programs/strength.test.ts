import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { createEngine } from '../../../src/engine/create.js';
import { CUT, likelihood } from '../../../src/engine/programs/strength.js';
import { openPack } from '../../../src/node.js';
import { readLabelled } from '../../../scripts/lib/labelled-programs.js';
import { readPass, score, shares, tally, union } from '../../../scripts/lib/tag-scores.js';
import { RATED } from '../../../src/data/build/features.js';
import { program } from './fake.js';

const packs = await openPack(process.env.CAIRN_PACKS ?? 'src/data/packs', { region: 'CA' });
const engine = createEngine(packs);

test('more that speaks for a feature never makes it less likely', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  const signs = fc.record({ title: part, text: part, share: fc.double({ min: 0, max: 0.9, noNaN: true }) });
  fc.assert(
    fc.property(signs, fc.constantFrom('title', 'text', 'share'), part, (few, which, more) => {
      const many = { ...few, [which]: few[which as 'text'] + more * (1 - few[which as 'text']) };
      assert.ok(likelihood(many) >= likelihood(few) - 1e-9, JSON.stringify([few, many]));
    }),
  );
});

test('an occupation alone claims only what sets it apart most; words make it surer', () => {
  const read = (title: string, ...topics: string[]) =>
    engine.tag(program('x', { noc: ['31301'], title: { en: title }, topics })).features;
  const bare = read('Untitled');
  assert.ok(bare.length >= 1 && bare.length <= 4, String(bare.length));
  assert.ok(bare.every(({ strength }) => strength >= CUT));
  const health = (tags: typeof bare) => tags.find(({ id }) => id === 'knowledge:physical-health')!.strength;
  assert.ok(health(read('Wound Care', 'wound care')) > health(bare));
});

test('a technology is not taught by a program that does not name it', () => {
  const tags = engine.tag(program('x', { noc: ['21232'], title: { en: 'Programming' } })).features;
  assert.ok(tags.length);
  assert.ok(tags.every(({ id }) => !id.startsWith('technology:')));
});

test('a description names by phrases, not by single words', () => {
  const said = (noc: string, en: string) =>
    engine
      .tag(program('x', { noc: [noc], title: { en: 'Untitled' }, description: { en } }))
      .features.flatMap(({ evidence }) => evidence);
  assert.ok(said('52120', 'The graphic design of posters.').includes('graphic design'));
  assert.ok(!said('21233', 'Draw it.').includes('it'));
});

test('on the half that may be read, most of what is claimed is what labellers name', () => {
  const known = new Set(RATED.map(({ id }) => id));
  const pass = (name: string) =>
    readPass(readFileSync(`test/evaluation/tags.pass${name}.tsv`, 'utf8'), name, known);
  const [a, b] = [pass('A'), pass('B')];
  const sum = tally();
  const file = 'test/evaluation/programs.look.tsv';
  for (const row of readLabelled(readFileSync(file, 'utf8'), file)) {
    const { id } = row.program;
    if (!a.has(id)) continue;
    const said = engine.tag(row.program).features.map((tag) => tag.id);
    score(
      sum,
      said.filter((tag) => known.has(tag)),
      union(a.get(id)!, b.get(id)!),
    );
  }
  const { precision, recall } = shares(sum);
  assert.ok(precision >= 0.62 && recall >= 0.46, JSON.stringify({ precision, recall }));
});
