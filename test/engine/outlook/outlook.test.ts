import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codes, engine } from '../packs.js';

const outlook = (code: string, lang: 'en' | 'fr' = 'en') => engine.occupation(code, { lang }).outlook!;

test('registered nurses: 363,100 in 2023, 408,300 in 2028, national', () => {
  const { from, to, growth, annualGrowth, openings, seekers, condition, recent, provenance, scope } =
    outlook('31301');
  assert.deepEqual(
    [from, to],
    [
      { year: 2023, value: 363100 },
      { year: 2028, value: 408300 },
    ],
  );
  assert.ok(Math.abs(growth - (408300 / 363100 - 1)) < 1e-12);
  assert.ok(Math.abs((1 + annualGrowth) ** 5 - 408300 / 363100) < 1e-12);
  assert.ok(openings! > 0 && seekers! > 0);
  assert.equal(condition.code, 'strong-shortage');
  assert.equal(condition.label, 'Strong risk of worker shortage');
  assert.equal(recent.label, 'Strong signs of worker shortage');
  assert.equal(provenance.region, 'CA');
  assert.equal(provenance.year, '2024–2033');
  assert.equal(scope, undefined);
  assert.equal(outlook('31301', 'fr').condition.label, 'Risque important de pénurie de main-d’œuvre');
});

test('all 516 have an outlook; what is not published for one is its broad category’s, and says so', () => {
  const wider = codes.filter((code) => outlook(code).scope);
  assert.equal(wider.length, 31);
  for (const code of codes) {
    const { employment, from, to, scope, provenance, condition } = outlook(code);
    assert.equal(employment.length, 11);
    assert.ok(
      employment.every(({ value }) => value > 0),
      code,
    );
    assert.deepEqual([from, to], [employment[0], employment[5]]);
    if (!scope) continue;
    assert.ok(provenance.source.includes(scope.title));
    assert.equal(scope.code, code[0]);
    assert.equal(condition.code, 'unknown');
  }
  assert.equal(outlook('21100').from.value, 1929200);
});

test('conditions are as many as published', () => {
  const counts = new Map<string, number>();
  for (const code of codes) {
    const { condition } = outlook(code);
    counts.set(condition.code, (counts.get(condition.code) ?? 0) + 1);
  }
  assert.deepEqual(Object.fromEntries([...counts].sort()), {
    balance: 365,
    shortage: 65,
    'strong-shortage': 38,
    'strong-surplus': 6,
    surplus: 11,
    unknown: 31,
  });
});

test('British Columbia has its own five-year outlook, other provinces none', () => {
  const bc = engine.occupation('10030', { region: 'BC' }).regionalOutlook!;
  assert.equal(bc.annualGrowth, -0.006);
  assert.equal(bc.openings, 110);
  assert.equal(bc.provenance.region, 'BC');
  assert.equal(engine.occupation('31301', { region: 'ON' }).regionalOutlook, null);
  assert.equal(engine.occupation('31301').regionalOutlook, null);
});

test('a French page links to French pages of the sources, where there are any', () => {
  const urls = (lang: 'en' | 'fr'): string[] => {
    const { outlook: of, wages, entry, provenance } = engine.occupation('31301', { lang });
    return [of!.provenance, wages!.provenance, entry.provenance, ...provenance].map(({ url }) => url!);
  };
  const federal = (url: string): boolean => url.includes('.canada.ca/');
  assert.ok(urls('en').filter(federal).length >= 5);
  for (const url of urls('en').filter(federal)) assert.match(url, /^https:\/\/open\.canada\.ca\/data\/en\//);
  assert.deepEqual(
    urls('fr'),
    urls('en').map((url) => url.replace('open.canada.ca/data/en/', 'ouvert.canada.ca/data/fr/')),
  );
});
