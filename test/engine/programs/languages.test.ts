import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { readCatalogue } from '../../../src/data/catalogue/index.js';
import { createEngine } from '../../../src/engine/create.js';
import type { Engine } from '../../../src/engine/engine.js';
import { evidenceFor } from '../../../src/engine/programs/evidence.js';
import type { Catalogue } from '../../../src/engine/programs/types.js';
import type { Lang } from '../../../src/engine/types.js';
import { openPack } from '../../../src/node.js';
import { program } from './fake.js';

const dir = process.env.CAIRN_PACKS ?? 'src/data/packs';
const { catalogue } = readCatalogue(readFileSync('demo/catalogues/demo.json', 'utf8'));

/** The engine of a page in that language, once all is there that this catalogue is read with. */
const pageOf = async (lang: Lang): Promise<Engine> =>
  createEngine(await openPack(dir, { lang, region: 'CA', ...evidenceFor(catalogue) }));
const pages = { en: await pageOf('en'), fr: await pageOf('fr') };

const of = (programs: Catalogue['programs']): Catalogue => ({ ...catalogue, programs });

describe('a catalogue in two languages', () => {
  test('is tagged alike on pages of either', () => {
    for (const one of catalogue.programs) assert.deepEqual(pages.fr.tag(one), pages.en.tag(one), one.id);
  });

  test('is tagged as where both languages are open altogether', async () => {
    const both = createEngine(await openPack(dir, { region: 'CA' }));
    for (const one of catalogue.programs) assert.deepEqual(pages.fr.tag(one), both.tag(one), one.id);
  });

  test('closes as much of a gap on pages of either, however the list is ordered', () => {
    for (const target of ['72106', '31301', '21231', '42202', '13110']) {
      const [en, fr] = (['en', 'fr'] as const).map((lang) => {
        const { items } = pages[lang].recommend({ target, lang, limit: 1000 }, catalogue);
        return new Map(items.map(({ program: { id }, closes, certainty }) => [id, { closes, certainty }]));
      });
      assert.ok(en!.size, target);
      assert.deepEqual(
        [...fr!].sort(([a], [b]) => (a < b ? -1 : 1)),
        [...en!].sort(([a], [b]) => (a < b ? -1 : 1)),
      );
    }
  });

  test('gives one plan, asked for in one language on pages of either', () => {
    const [en, fr] = [pages.en, pages.fr].map((engine) => {
      const { steps, totals } = engine.plan(
        { target: '72106', filters: { languages: ['en', 'fr'] } },
        catalogue,
      );
      return { steps: steps.map(({ program: { id } }) => id), totals };
    });
    assert.ok(en!.steps.length);
    assert.deepEqual(fr, en);
  });

  test('adds no titles to what is suggested', async () => {
    const alone = createEngine(await openPack(dir, { lang: 'fr', region: 'CA' }));
    for (const query of ['soudeuse', 'registered nurse', 'infirmi'])
      assert.deepEqual(pages.fr.suggest(query, { lang: 'fr' }), alone.suggest(query, { lang: 'fr' }), query);
  });
});

test('what a catalogue is read with: names of the languages it is written in, words where a code is missing', () => {
  const english = program('a', { title: { en: 'Welding' }, noc: ['72106'] });
  const french = program('b', { title: { fr: 'Soudage' }, noc: ['72106'] });
  const uncoded = program('c', { title: { en: 'Welding', fr: 'Soudage' }, noc: [] });
  assert.deepEqual(evidenceFor(of([english])), { names: ['en'] });
  assert.deepEqual(evidenceFor(of([french])), { names: ['fr'] });
  assert.deepEqual(evidenceFor(of([english, french])), { names: ['en', 'fr'] });
  assert.deepEqual(evidenceFor(of([uncoded])), { names: ['en', 'fr'], topics: true });
  assert.deepEqual(evidenceFor(of([])), { names: [] });
});
