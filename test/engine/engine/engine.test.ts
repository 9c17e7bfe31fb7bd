import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createEngine,
  MissingLanguageError,
  UnknownOccupationError,
  UnknownRegionError,
} from '../../../src/engine/index.js';
import { codes, engine, packs } from '../packs.js';

test('an occupation in each language', () => {
  const en = engine.occupation('31301', { lang: 'en' });
  const fr = engine.occupation('31301', { lang: 'fr' });
  assert.equal(en.title, 'Registered nurses and registered psychiatric nurses');
  assert.match(fr.title, /^Infirmiers autorisés\/infirmières autorisées/);
  assert.equal(en.broad.title, 'Health occupations');
  assert.equal(fr.broad.title, 'Secteur de la santé');
  assert.equal(en.teer, 1);
  assert.deepEqual(
    en.skills.map(({ id }) => id),
    fr.skills.map(({ id }) => id),
  );
  assert.ok(fr.skills.every(({ unofficial }) => unofficial));
  assert.ok(en.skills.every(({ unofficial }) => unofficial === undefined));
  assert.match(fr.wages!.provenance.source, /Guichet-Emplois/);
  assert.ok(en.alsoCalled.length > 0 && en.alsoCalled.length <= 6);
  assert.ok(!en.alsoCalled.includes(en.title));
});

test('every occupation, every feature and every region has words in both languages', () => {
  for (const lang of ['en', 'fr'] as const) {
    for (const code of codes) {
      const { title, broad, provenance, entry, outlook } = engine.occupation(code, { lang });
      assert.notEqual(title, code);
      assert.ok(broad.title.length > 3);
      for (const { source, year } of [...provenance, entry.provenance, outlook!.provenance])
        assert.ok(/\s/.test(source) && year, `${code}: ${source} ${year}`);
      for (const { id, label } of engine.gap(code, { lang }).items) assert.notEqual(label, id);
    }
    for (const { name, code } of engine.regions(lang)) assert.ok(name && name !== code);
    for (let category = 0; category <= 5; category++) assert.ok(engine.teer(category, lang));
  }
  assert.notEqual(engine.feature('skill:writing', 'fr')!.label, engine.feature('skill:writing', 'en')!.label);
});

test('regions: Canada, thirteen provinces and territories, the economic regions inside them', () => {
  const regions = engine.regions('fr');
  assert.deepEqual(regions[0], { code: 'CA', name: 'Canada', parent: null });
  assert.equal(regions.filter(({ parent }) => parent === 'CA').length, 13);
  const ontario = regions.filter(({ parent }) => parent === 'ON');
  assert.equal(ontario.length, 11);
  assert.deepEqual(
    ontario.find(({ code }) => code === 'ON-3550'),
    { code: 'ON-3550', name: 'Hamilton–Péninsule du Niagara', parent: 'ON' },
  );
});

test('entry facts carry the rule that derived them', () => {
  assert.equal(engine.occupation('21234').entry.education, 'university-or-college');
  const nurse = engine.occupation('31301').entry;
  assert.deepEqual([nurse.education, nurse.regulated, nurse.apprenticeship], ['university', 'all', 'none']);
  assert.equal(nurse.rules?.regulated, 'licence-everywhere');
  const electrician = engine.occupation('72200').entry;
  assert.deepEqual([electrician.education, electrician.apprenticeship], ['apprenticeship', 'required']);
  assert.equal(engine.occupation('72106').entry.apprenticeship, 'common');
  assert.equal(engine.occupation('75110').entry.education, 'none');
});

test('suggests in either language, titled in the one asked for', () => {
  const [nurse] = engine.suggest('registered nurse', { lang: 'en' });
  assert.deepEqual([nurse!.code, nurse!.lang], ['31301', 'en']);
  const [welder] = engine.suggest('soudeuse', { lang: 'en' });
  assert.deepEqual([welder!.code, welder!.lang], ['72106', 'fr']);
  assert.equal(welder!.title, 'Welders and related machine operators');
  assert.equal(engine.suggest('nurse', { limit: 3 }).length, 3);
  assert.deepEqual(engine.suggest(''), []);
});

test('helpers', () => {
  assert.equal(engine.has('31301'), true);
  assert.equal(engine.has('31399'), false);
  assert.equal(engine.title('72106', 'fr'), engine.occupation('72106', { lang: 'fr' }).title);
  assert.deepEqual(engine.feature('skill:numeracy', 'fr'), {
    id: 'skill:numeracy',
    kind: 'skill',
    label: 'Numératie',
    unofficial: true,
  });
  assert.equal(engine.feature('tech:autocad', 'fr')!.label, 'AutoCAD');
  assert.equal(engine.feature('tech:abacus'), null);
});

test('errors name the value and are of their class', () => {
  const throws = (call: () => unknown, kind: new (value: string) => Error, value: string) =>
    assert.throws(call, (error) => error instanceof kind && 'value' in error && error.value === value);
  throws(() => engine.occupation('1'), UnknownOccupationError, '1');
  throws(() => engine.title('nurse'), UnknownOccupationError, 'nurse');
  throws(() => engine.occupation('31301', { region: 'XX' }), UnknownRegionError, 'XX');
  throws(() => engine.transitions('31301', { region: 'ON-9999' }), UnknownRegionError, 'ON-9999');
  const english = createEngine({
    ...packs,
    labels: { en: packs.labels.en },
    titles: { en: packs.titles.en },
  });
  throws(() => english.occupation('31301', { lang: 'fr' }), MissingLanguageError, 'fr');
  assert.equal(english.occupation('31301').title, engine.title('31301', 'en'));
});

test('an engine over one language speaks it by default', () => {
  const french = createEngine({ ...packs, labels: { fr: packs.labels.fr }, titles: { fr: packs.titles.fr } });
  assert.equal(french.occupation('72106').title, engine.title('72106', 'fr'));
});
