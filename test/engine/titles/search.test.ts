import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeTitles } from '../../../src/data/build/titles-encode.js';
import { decodePack, encodePack } from '../../../src/data/pack/container.js';
import { createTitleIndex, openTitleIndex, suggestAcross } from '../../../src/engine/titles/index.js';
import type { TitleIndex } from '../../../src/engine/titles/index.js';

const ENGLISH: [string, string[]][] = [
  ['N1', ['Registered nurse', 'Nurse', 'Public health nurse', 'Nurse practitioner - hospital']],
  ['N2', ['Dental hygienist', 'Dental assistant']],
  ['W1', ['Welder', 'Welder-fitter', 'Pressure welder', 'Welding machine setter (except robots)']],
  ['D1', ['Truck driver', 'Long-haul truck driver', 'Tow truck driver']],
  ['D2', ['Bus driver', 'School bus driver']],
  ['S1', ['Shop foreman/woman', 'Salesperson', 'Waiter']],
  ['A1', ['Data analyst', 'Business analyst', 'Policy analyst']],
];
const FRENCH: { code: string; label: string; feminine?: string }[] = [
  { code: 'N1', label: 'Infirmier autorisé', feminine: 'Infirmière autorisée' },
  { code: 'W1', label: 'Soudeur', feminine: 'Soudeuse' },
  { code: 'D1', label: 'Conducteur de camion', feminine: 'Conductrice de camion' },
  { code: 'D2', label: "Chauffeur d'autobus", feminine: "Chauffeuse d'autobus" },
  { code: 'M1', label: 'Maire', feminine: 'Mairesse' },
  { code: 'E1', label: "Éducateur à l'enfance", feminine: "Éducatrice à l'enfance" },
];
const english = ENGLISH.flatMap(([code, titles]) => titles.map((label) => ({ code, label })));
const index = createTitleIndex(english, { lang: 'en' });
const { meta, sections } = encodeTitles(FRENCH, 'fr');
const french = openTitleIndex(
  decodePack(encodePack({ id: 'titles.fr', schema: 2, meta: { lang: 'fr', ...meta } }, sections)),
);

for (const [query, code] of [
  ['registered nurse', 'N1'],
  ['nurses', 'N1'],
  ['registered nu', 'N1'],
  ['welder', 'W1'],
  ['weldor', 'W1'],
  ['wel', 'W1'],
  ['driver of truck', 'D1'],
  ['TRUCK-DRIVER', 'D1'],
  ['senior data analyst II', 'A1'],
  ['school bus driver at Riverside nights', 'D2'],
  ['saleswoman', 'S1'],
  ['dental hygenist', 'N2'],
  ['sales person', 'S1'],
  ['shop fore man', 'S1'],
] as const) {
  test(`"${query}" finds ${code} first`, () => assert.equal(index.search(query)[0]?.code, code));
}

for (const [query, code, matched] of [
  ['infirmière', 'N1', 'Infirmière autorisée'],
  ['infirmiers', 'N1', 'Infirmier autorisé'],
  ['soudeuse', 'W1', 'Soudeuse'],
  ['soudeur(se)', 'W1', 'Soudeur'],
  ['conductrice de camions', 'D1', 'Conductrice de camion'],
  ['mairesse', 'M1', 'Mairesse'],
  ['chauffeur d’autobus', 'D2', "Chauffeur d'autobus"],
  ['educatrice a l enfance', 'E1', "Éducatrice à l'enfance"],
] as const) {
  test(`« ${query} » finds ${matched} first, in the gender typed`, () => {
    const [first] = french.search(query);
    assert.equal(first?.code, code);
    assert.equal(first?.matched, matched);
  });
}

test('every title finds its own occupation first, with the whole title marked', () => {
  for (const { code, label } of english.filter(({ label }) => !/ - |\(/.test(label))) {
    const [first] = index.search(label);
    assert.equal(first?.code, code, label);
    assert.equal(first?.matched, label);
    assert.equal(
      first?.ranges.map(([start, end]) => label.slice(start, end)).join(' '),
      label.replace('/woman', '').replaceAll('-', ' '),
    );
  }
});

test('an unfinished word is marked as far as it is typed', () => {
  const [first] = index.search('tow tr');
  assert.equal(first?.matched, 'Tow truck driver');
  assert.deepEqual(first?.ranges, [
    [0, 3],
    [4, 6],
  ]);
});

test('confidence is a probability, spread over what is ambiguous, and low for what is no title', () => {
  const sure = index.search('registered nurse');
  const torn = index.search('driver');
  assert.ok(sure[0]!.confidence > torn[0]!.confidence);
  assert.deepEqual(new Set(torn.slice(0, 2).map(({ code }) => code)), new Set(['D1', 'D2']));
  assert.ok(torn.reduce((sum, { confidence }) => sum + confidence, 0) <= 1.0001);
  for (const nonsense of ['zzzz qqqq', '!!!', '', '   ', 'xkcdwq']) {
    assert.ok((index.search(nonsense)[0]?.confidence ?? 0) < 0.3, nonsense);
  }
});

const trucks = ['Tow', 'Dump', 'Tank', 'Log', 'Fire'].flatMap((kind) => [
  { code: 'D1', label: `${kind} truck driver` },
  { code: kind, label: `${kind} truck washer` },
]);

test('words written together are read as two where no single word is near', () => {
  const found = createTitleIndex([...trucks, { code: 'D2', label: 'Bus driver' }], { lang: 'en' });
  assert.equal(found.search('truckdriver')[0]?.code, 'D1');
  assert.equal(found.search('tow truckdriver')[0]?.matched, 'Tow truck driver');
});

test('of words as near, a much commoner one is meant', () => {
  const rows = [{ code: 'P2', label: 'Plummer' }, ...trucks];
  for (let i = 0; i < 20; i++) rows.push({ code: 'P1', label: `${'abcdefghijklmnopqrst'[i]!}x plumber` });
  assert.equal(createTitleIndex(rows, { lang: 'en' }).search('plumer')[0]?.code, 'P1');
});

test('a field alone finds who works in it before who supervises or teaches it', () => {
  const rows = [
    { code: 'T', label: 'Bookkeeping teacher' },
    { code: 'S', label: 'Bookkeeping supervisor' },
    { code: 'C', label: 'Bookkeeping clerk' },
    ...['Stock', 'Mail', 'Parts'].flatMap((of, i) => [
      { code: `C${i}`, label: `${of} clerk` },
      { code: `S${i}`, label: `${of} supervisor` },
      { code: `T${i}`, label: `${of} teacher` },
    ]),
  ];
  assert.equal(createTitleIndex(rows, { lang: 'en' }).search('bookkeeping')[0]?.code, 'C');
});

test('a field alone finds those whose trade it is, though its word stands in titles of others', () => {
  const rows = [
    { code: 'R', label: 'Roofing program consultant' },
    { code: 'W', label: 'Roofer' },
    { code: 'W', label: 'Slate roofer' },
    ...trucks,
    { code: 'P', label: 'Program consultant' },
  ];
  assert.equal(createTitleIndex(rows, { lang: 'en' }).search('roofing')[0]?.code, 'W');
});

test('a word that titles of many groups hold is offered with less confidence than one group’s own', () => {
  const rows = ['Tow', 'Dump', 'Tank', 'Log', 'Fire'].map((of) => ({ code: of, label: `${of} operator` }));
  const many = createTitleIndex([...rows, { code: 'N', label: 'Night nurse' }], { lang: 'en' });
  assert.ok(many.search('operator')[0]!.confidence < 0.6 * many.search('nurse')[0]!.confidence);
});

test('a slip in a word that is not written out is believed less than one in a whole word', () => {
  const doubt = (query: string): number => {
    const [first] = index.search(query);
    assert.equal(first?.code, 'N1', query);
    return 1 - first.confidence;
  };
  assert.ok(doubt('practtio') > doubt('practtioner'), `${doubt('practtio')} ${doubt('practtioner')}`);
});

test('the limit holds, and the order is that of the score', () => {
  const found = index.search('driver', 1);
  assert.equal(found.length, 1);
  const all = index.search('nurse welder driver', 10);
  for (let i = 1; i < all.length; i++) assert.ok(all[i]!.score <= all[i - 1]!.score);
});

test('the other language answers where one’s own cannot, and only then', () => {
  const indexes = { en: index, fr: french };
  assert.deepEqual(
    suggestAcross(indexes, 'soudeuse', 'en')
      .slice(0, 1)
      .map(({ code, lang }) => [code, lang]),
    [['W1', 'fr']],
  );
  assert.ok(suggestAcross(indexes, 'registered nurse', 'en').every(({ lang }) => lang === 'en'));
  assert.deepEqual(
    suggestAcross({ fr: french }, 'soudeur', 'en')
      .map(({ lang }) => lang)
      .slice(0, 1),
    ['fr'],
  );
});

function valid(from: TitleIndex, query: string): void {
  const found = from.search(query, 5);
  assert.ok(found.length <= 5);
  assert.equal(new Set(found.map(({ code }) => code)).size, found.length);
  for (const { matched, ranges, confidence, score } of found) {
    assert.ok(Number.isFinite(score) && confidence >= 0 && confidence <= 1, query);
    let last = 0;
    for (const [start, end] of ranges) {
      assert.ok(start >= last && end > start && end <= matched.length, `${query} → ${matched}`);
      last = end;
    }
  }
}

test('no text makes it throw, and ranges always lie in the title', () => {
  const vocabulary = fc.constantFrom(
    'nurse',
    'welder',
    'of',
    'infirmière',
    "l'",
    'autobus',
    '-',
    '(',
    'r.n.',
    '2',
    'œ',
    'ﬁ',
    '·e',
    '👩‍🔧',
    '\u0301',
    'İ',
  );
  const sentence = fc
    .array(fc.oneof(vocabulary, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 })
    .map((parts) => parts.join(' '));
  for (const from of [index, french]) {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), sentence), (query) => valid(from, query)),
      { numRuns: 500 },
    );
    valid(from, 'nurse '.repeat(2000));
    valid(from, 'x'.repeat(10_000));
    valid(from, Array.from({ length: 3000 }, (_, i) => `w${i}`).join(' '));
  }
});

test('labels of any kind make an index: none, empty, repeated, without letters', () => {
  assert.deepEqual(createTitleIndex([], { lang: 'en' }).search('nurse'), []);
  const odd = createTitleIndex(
    [
      { code: 'a', label: '' },
      { code: 'b', label: '***' },
      { code: 'c', label: 'Nurse' },
      { code: 'c', label: 'Nurse' },
    ],
    { lang: 'en' },
  );
  assert.deepEqual(
    odd.search('nurse').map(({ code }) => code),
    ['c'],
  );
});
