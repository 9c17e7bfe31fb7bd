/**
 * Who holds the licence or certificate that another unit group asks for: by hand, from what the regulators' rules have in
 * common across provinces. An engineer is licensed for the profession, not for a discipline; a teaching certificate serves in
 * both panels and in the principal's office; who supervises a trade comes from it. Other groups side by side in the
 * classification share none: a dentist is no optometrist.
 */
const ENGINEERS = '21231 21300 21301 21310 21311 21320 21321 21322 21330 21331 21332 21390 21399'.split(' ');

export const SERVES: readonly (readonly [from: readonly string[], to: readonly string[]])[] = [
  [ENGINEERS, [...ENGINEERS, '20010']],
  [
    ['31300', '31301', '31302'],
    ['31300', '31301'],
  ],
  [
    ['40021', '41220', '41221'],
    ['40021', '41220', '41221'],
  ],
  [['72100', '72101', '72102', '72103', '72104', '72105', '72106'], ['72010']],
  [['72200', '72201', '72202', '72203', '72204', '72205'], ['72011']],
  [['72300', '72301', '72302'], ['72012']],
  [['72310', '72311'], ['72013']],
  [
    [
      '72400',
      '72401',
      '72402',
      '72403',
      '72404',
      '72405',
      '72406',
      '72410',
      '72411',
      '72420',
      '72421',
      '72422',
    ],
    ['72020'],
  ],
];
