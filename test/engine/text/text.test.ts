import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, root, stem, tokenize } from '../../../src/engine/text/index.js';

const words = (text: string, lang: 'en' | 'fr'): string[] => tokenize(text, lang).map(({ word }) => word);

test('folding keeps the word and drops accents, case and ligatures', () => {
  assert.equal(fold('Œuvre à l’Été'), 'oeuvre a l’ete');
  assert.equal(fold('ÿ ß Ø Łódź'), 'y ss o lodz');
  assert.equal(fold('e\u0301lectricien'), 'electricien');
  assert.equal(fold('3 ÷ 2'), '3 ÷ 2');
});

test('folding is idempotent and never fails, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.equal(fold(fold(text)), fold(text));
    }),
  );
});

test('elision, English ’s, hyphens and slashes part words', () => {
  assert.deepEqual(words('agent d’entretien de l’usine', 'fr'), ['agent', 'entretien', 'de', 'usine']);
  assert.deepEqual(words("driver's helper", 'en'), ['driver', 'helper']);
  assert.deepEqual(words('plombier-chauffagiste/gazier', 'fr'), ['plombier', 'chauffagiste', 'gazier']);
  assert.deepEqual(words('R.N., C++ and C#', 'en'), ['rn', 'c++', 'and', 'c#']);
});

test('inclusive spellings are read as the word they complete', () => {
  for (const text of ['étudiant·e·s', 'étudiant.e', 'étudiant(e)', 'étudiant-e', 'étudiant/e']) {
    assert.deepEqual(words(text, 'fr'), ['etudiant'], text);
  }
  assert.deepEqual(words('Directeur(rice) d’école', 'fr'), ['directeur', 'ecole']);
  assert.deepEqual(words('Shop foreman/woman', 'en'), ['shop', 'foreman']);
});

test('a word of another script beside it changes nothing in how common text is read', () => {
  const pieces = ['technicien', 'É', 'œ', 'ß', 'µ', 'ne', 'ère', 's', 'rice', '²', '3', '(', ')', '(s)'];
  const joints = [' ', '·', '•', '‧', '-', '‑', '–', '/', '.', '’', '+', '#', 'man/woman'];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...pieces, ...joints), { maxLength: 9 }).map((parts) => parts.join('')),
      fc.constantFrom('en' as const, 'fr' as const),
      (text, lang) => {
        assert.deepEqual(tokenize(`${text} ж`, lang).slice(0, -1), tokenize(`${text} `, lang));
      },
    ),
    { numRuns: 2000 },
  );
});

test('tokens say where they stand in the text as given', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('en' as const, 'fr' as const),
      (text, lang) => {
        let last = 0;
        for (const { word, start, end } of tokenize(text, lang)) {
          assert.ok(start >= last && end > start && end <= text.length);
          assert.equal(fold(text.slice(start, end)).replaceAll('.', ''), word);
          last = end;
        }
      },
    ),
  );
});

test('inflections share a stem', () => {
  const same = (lang: 'en' | 'fr', ...group: string[]): void => {
    assert.equal(new Set(group.map((word) => stem(word, lang))).size, 1, group.join(' '));
  };
  same('en', 'welder', 'welders');
  same('en', 'secretary', 'secretaries');
  same('en', 'salesman', 'saleswoman', 'salesperson', 'salespeople');
  same('fr', 'infirmier', 'infirmiere', 'infirmiers', 'infirmieres');
  same('fr', 'directeur', 'directrice', 'directrices');
  same('fr', 'coiffeur', 'coiffeuse');
  same('fr', 'mecanicien', 'mecanicienne');
  same('fr', 'agent', 'agente', 'agents');
  same('fr', 'administratif', 'administrative');
  same('fr', 'maitre', 'maitresse');
  same('fr', 'travail', 'travaux');
});

test('words of one family share a root, and others do not', () => {
  assert.equal(root('plumber', 'en'), root('plumbing', 'en'));
  assert.equal(root('accountant', 'en'), root('accounting', 'en'));
  assert.equal(root('soudeur', 'fr'), root('soudage', 'fr'));
  assert.notEqual(stem('commis', 'fr'), stem('commission', 'fr'));
});

test('text of common letters is read as the tables of all scripts would', () => {
  const common = fc.integer({ min: 0, max: 0xff }).map((code) => String.fromCharCode(code));
  const likely = fc.constantFrom(...'ŒœabE.9²½+#(/-’·–‑…é');
  const text = fc.array(fc.oneof(common, likely), { maxLength: 20 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('en' as const, 'fr' as const), (common, lang) => {
      // A wide space at the end, which is no common letter, leads to the tables.
      assert.deepEqual(tokenize(common, lang), tokenize(`${common}\u3000`, lang));
    }),
    { numRuns: 2000 },
  );
});
