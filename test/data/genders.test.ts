import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inBothGenders } from '../../src/data/build/titles-gender.js';
import { expandDoubleForm, isFeminine } from '../../src/data/sources/double-forms.js';
import { indexes } from '../engine/titles/real.js';

describe('a title in the feminine', () => {
  for (const [masculine, feminine] of [
    ['vendeur en bricolage', 'vendeuse en bricolage'],
    ['directeur juridique', 'directrice juridique'],
    ['conseiller-vendeur', 'conseillère-vendeuse'],
    ['vendeur-conseil', 'vendeuse-conseil'],
    ['maître d’hôtel', 'maîtresse d’hôtel'],
    ['garçon de café', 'fille de café'],
  ] as const)
    test(`${masculine}: ${feminine}`, () => {
      assert.ok(isFeminine(masculine, feminine));
      assert.ok(!isFeminine(feminine, masculine));
    });

  for (const [title, other] of [
    ['agente de voyages', 'agente de voyage'],
    ['agents de bord', 'agent de bord'],
    ['vendeur', 'vendeur'],
    ['chargeur', 'déchargeuse'],
    ['vendeur en bricolage', 'vendeuse'],
    ['vendeur de poissons', 'poissonnière de quartier'],
  ] as const)
    test(`${title} has another than ${other}`, () => assert.ok(!isFeminine(title, other)));
});

describe('titles that their source has in one gender', () => {
  const known = [
    { code: 'A', label: 'Vendeur principal', feminine: 'Vendeuse principale' },
    { code: 'B', label: 'Directeur', feminine: 'Directrice' },
  ];
  const feminineOf = (label: string): string | undefined =>
    inBothGenders([...known, { code: 'C', label }]).at(-1)!.feminine;

  test('get the feminine of their words, up to the first preposition', () => {
    assert.equal(feminineOf('Vendeur'), 'Vendeuse');
    assert.equal(feminineOf("Vendeur d'autos"), "Vendeuse d'autos");
    assert.equal(feminineOf('Directeur-vendeur de meubles'), 'Directrice-vendeuse de meubles');
    assert.equal(feminineOf('Directeur principal - mines'), 'Directrice principale - mines');
  });

  test('stay as they are where a word has no other form', () => {
    assert.equal(feminineOf('Vendeur régional de meubles'), undefined);
    assert.equal(feminineOf('Commis'), undefined);
    assert.equal(feminineOf('de vendeur'), undefined);
  });

  test('keep what their source says', () => assert.deepEqual(inBothGenders(known), known));
});

test('a bracket that both forms end with stays with both', () => {
  assert.deepEqual(expandDoubleForm('aide individuel (API)/aide individuelle (API)'), [
    'Aide individuel (API)',
    'Aide individuelle (API)',
  ]);
  assert.deepEqual(expandDoubleForm('adjoint (sauf directeur/directrice)'), [
    'Adjoint (sauf directeur)',
    'Adjoint (sauf directrice)',
  ]);
});

for (const [query, shown] of [
  ['vendeuse', 'Vendeuse - commerce de détail'],
  ['vendeur', 'Vendeur - commerce de détail'],
  ['agente de voyages', 'Agente de voyages'],
] as const)
  test(`in the packs, ${query} is shown in the gender it was written in`, () =>
    assert.equal(indexes.fr.search(query, 1)[0]?.matched, shown));
