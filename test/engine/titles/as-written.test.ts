import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTables } from '../../../src/engine/titles/build.js';
import { decodeTitles } from '../../../src/engine/titles/decode.js';
import { isOpen, openTitleIndex, suggestAcross } from '../../../src/engine/titles/index.js';
import { mainOf } from '../../../src/engine/titles/qualifier.js';
import { indexes, titles } from './real.js';

/** Titles of the classification with the groups that have them, qualifiers left out. */
function own(lang: 'en' | 'fr'): Map<string, Set<string>> {
  const { titleCode, trust, codes, text } = buildTables(decodeTitles(titles[lang]!));
  const of = new Map<string, Set<string>>();
  for (let t = 0; t < titleCode.length; t++) {
    if (trust[t]! < 100) continue;
    const name = mainOf(text(t, false)).toLowerCase();
    of.set(name, (of.get(name) ?? new Set<string>()).add(codes[titleCode[t]!]!));
  }
  return of;
}

for (const lang of ['en', 'fr'] as const) {
  test(`a title of one group alone, typed word for word, brings that group first (${lang})`, () => {
    const sample = [...own(lang)].filter(([, codes], i) => codes.size === 1 && i % 20 === 0);
    const astray = sample.filter(([name, codes]) => !codes.has(indexes[lang].search(name, 1)[0]?.code ?? ''));
    assert.ok(sample.length > 1000, `${sample.length} titles`);
    assert.ok(
      astray.length <= 0.02 * sample.length,
      `${astray.length} of ${sample.length}: ${astray.map(([name]) => name).join('; ')}`,
    );
  });
}

test('a pack kept from before packs carried their word lists still answers', () => {
  const { noise, roles, ...meta } = titles.en!.meta;
  assert.ok(noise && roles);
  const old = openTitleIndex({ ...titles.en!, meta });
  assert.equal(old.search('welder')[0]?.code, '72106');
});

test('a practical nurse is no registered nurse', () => {
  assert.equal(indexes.en.search('registered practical nurse')[0]?.code, '32101');
  assert.equal(indexes.en.search('registered nurse')[0]?.code, '31301');
});

for (const [lang, posting, code] of [
  ['en', 'Welder – fabrication shop – night shift', '72106'],
  ['en', 'Warehouse - Forklift operator - Brandon', '75101'],
  ['en', 'Retirement home | Cook | Halifax', '63200'],
  ['fr', 'Soudeur – usine de fabrication – quart de nuit', '72106'],
  ['fr', 'Entrepôt – Cariste de nuit', '75101'],
  ['fr', 'Technicien(ne) dentaire – Laval – temps plein', '32112'],
] as const) {
  test(`of a posting's parts the one that names a job is asked for: “${posting}”`, () => {
    const [first] = indexes[lang].search(posting);
    assert.equal(first?.code, code);
    assert.ok(first.confidence > 0.6, `${first.confidence}`);
  });
}

for (const [lang, many, one] of [
  [
    'en',
    ['manager', 'supervisor', 'analyst', 'teacher', 'qwfpl'],
    ['cook', 'electrician', 'registered nurse'],
  ],
  [
    'fr',
    ['technicien', 'commis', 'directeur', 'qwfpl'],
    ['soudeuse', 'infirmière', 'adjointe administrative'],
  ],
] as const) {
  test(`what names many kinds of job is open, what names one is not (${lang})`, () => {
    const open = (query: string): boolean => {
      const [first] = suggestAcross(indexes, query, lang);
      return !first || isOpen(first);
    };
    assert.deepEqual([many.filter((query) => !open(query)), one.filter(open)], [[], []]);
  });
}

test('parts that share a word, say nothing or are many give probabilities all the same', () => {
  for (const query of [
    'nurse - nurse',
    'bus nurse ( bus',
    '- nurse -',
    'of - the',
    `${'w - '.repeat(40)}nurse`,
  ])
    for (const index of [indexes.en, indexes.fr])
      for (const { confidence } of index.search(query, 20))
        assert.ok(confidence >= 0 && confidence <= 1, `${query}: ${confidence}`);
  assert.equal(indexes.en.search('bus nurse ( bus')[0]?.written, 1);
});

test('what stands beside the name of a job still tells groups of that name apart', () => {
  const place = (query: string, code: string): number =>
    indexes.en.search(query, 600).findIndex((match) => match.code === code);
  assert.ok(place('Manager – hotel', '60031') < 3, `${place('Manager – hotel', '60031')}`);
  assert.ok(place('Manager – hotel', '60031') < place('Manager – Brandon', '60031'));
});

test('a word that the other language writes just so is no slip of one’s own', () => {
  for (const [query, code] of [
    ['vendeur', '64100'],
    ['boucher', '63201'],
  ] as const) {
    const [first] = suggestAcross(indexes, query, 'en');
    assert.deepEqual([first?.code, first?.lang], [code, 'fr'], query);
    assert.equal(indexes.fr.search(query)[0]?.written, 1);
    assert.ok(indexes.en.search(query)[0]!.written < 1);
  }
});
