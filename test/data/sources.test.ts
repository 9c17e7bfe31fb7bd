import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nocCode, onetCode, profileCode, regionCode } from '../../src/data/sources/codes.js';
import { SourceError } from '../../src/engine/errors.js';
import { cp1252, withSources } from './source-fixtures.js';

test('codes are repaired or refused', () => {
  assert.deepEqual(['NOC_31301', '#00010', '10', ' 31301 ', 'TEER_1', '', '1234567'].map(nocCode), [
    '31301',
    '00010',
    '00010',
    '31301',
    null,
    null,
    null,
  ]);
  assert.deepEqual(['10010', '31100.1', '11', '00011.00', 'x.1'].map(profileCode), [
    '10010.00',
    '31100.10',
    '00011.00',
    '00011.00',
    null,
  ]);
  assert.deepEqual(['11-1011.00', '11-1011', '111011'].map(onetCode), ['11-1011.00', '11-1011.00', null]);
  assert.deepEqual(['ER00', 'ER35', 'ER3530', 'ER1110', 'ER6010', '59', 'ER99', ''].map(regionCode), [
    'CA',
    'ON',
    'ON-3530',
    'PE',
    'YT',
    'BC',
    null,
    null,
  ]);
});

describe('National Occupational Classification', () => {
  const structure =
    '\uFEFFNiveau,Structure hiérarchique,Code dela CNP 2021 v1.0,Titres de classes,Définitions de la classe\r\n' +
    '1,Grande catégorie,3,Santé,"Cette catégorie, etc."\r\n5,Groupe de base,31301,Infirmiers autorisés/infirmières autorisées,Texte\r\n';

  test('structure and titles, reduced layout', () => {
    withSources(
      {
        'noc2021/cnp_2021_version_1.0_-_structure_de_la_classification.csv': structure,
        'noc2021/noc2021_titles_fr.tsv': 'noc\ttitle\n31301\tInfirmier/infirmière "de garde"\n',
      },
      (sources) => {
        assert.deepEqual(
          sources.nocStructure('fr').map(({ level, code, title }) => [level, code, title]),
          [
            [1, '3', 'Santé'],
            [5, '31301', 'Infirmiers autorisés/infirmières autorisées'],
          ],
        );
        assert.deepEqual(sources.nocTitles('fr'), [
          { noc: '31301', title: 'Infirmier/infirmière "de garde"' },
        ]);
      },
    );
  });

  test('titles and unit groups from the published elements file', () => {
    const rows = [
      'Level,Code - NOC 2021 V1.0,Class title,Element Type Label English,Element Description English',
      '5,00010,Legislators,Illustrative example(s),mayor',
      '5,00010,Legislators,All examples,Mayor',
      '5,00010,Legislators,Main duties,"Enact, amend or repeal laws"',
      '5,00010,Legislators,Employment requirements,Election is required.',
      '5,00010,Legislators,Exclusion(s),Commissioner (See 00011)',
    ];
    withSources({ 'noc2021/noc_2021_version_1.0_-_elements.csv': rows.join('\r\n') }, (sources) => {
      assert.deepEqual(sources.nocTitles('en'), [{ noc: '00010', title: 'Mayor' }]);
      assert.deepEqual(sources.unitGroups(), [
        {
          code: '00010',
          title: 'Legislators',
          examples: ['mayor'],
          inclusions: [],
          exclusions: ['Commissioner (See 00011)'],
          duties: ['Enact, amend or repeal laws'],
          requirements: ['Election is required.'],
        },
      ]);
    });
  });
});

describe('OaSIS', () => {
  test('headers with stray spaces, damaged codes, the semicolon file', () => {
    withSources(
      {
        'oasis/knowledges_oasis_2023_v1.0.csv':
          '\uFEFFOaSIS Code - Final,OaSIS Label - Final,Accounting,Physics\u00A0 \n31100.1,Doctors,0,3\n',
        'oasis/skills_oasis_2025_v1.1.csv':
          'Code OaSIS;OaSIS 2021 Labels; Numeracy ;Writing\n10010;Managers;4;5\n',
        'oasis/main-duties_oasis-2023_v1.0.csv': 'OaSIS profile code,Main duties\n10010,Plan\n10010,\n',
      },
      (sources) => {
        assert.deepEqual(sources.oasisRatings('knowledges'), {
          names: ['Accounting', 'Physics'],
          release: '2023 v1.0',
          profiles: [{ code: '31100.10', label: 'Doctors', values: [0, 3] }],
        });
        assert.deepEqual(sources.oasisRatings('skills').names, ['Numeracy', 'Writing']);
        assert.equal(sources.oasisRatings('skills').profiles[0]!.code, '10010.00');
        assert.deepEqual(sources.oasisText('main-duties'), [{ profile: '10010.00', text: 'Plan' }]);
      },
    );
  });

  test('a rating off its scale stops the reading', () => {
    const text = 'OaSIS Code - Final,OaSIS Label - Final,Accounting\n00010.00,Legislators,4\n';
    withSources({ 'oasis/knowledges_oasis_2023_v1.0.csv': text }, (sources) => {
      assert.throws(() => sources.oasisRatings('knowledges'), /line 2: "4" \(a rating 0–3 expected\)/);
    });
  });
});

describe('COPS', () => {
  test('totals are left out, windows-1252 is read, thousands separators and N/A', () => {
    withSources(
      {
        'cops/employment_emploi_2024_2033_noc2021.csv': cp1252(
          'Code,Occupation Name,Nom de la profession,2023,2024\n00000,All,Toutes,1,2\nTEER_1,x,y,1,2\nNOC1_3,x,y,1,2\n' +
            '31301,Nurses,Infirmiers autorisés,"363,100",372900\n00015,Senior,Cadres,N/A,N/A\n',
        ),
        'cops/flmc_cfmt_2024_2033_noc2021.csv': cp1252(
          'Code,Occupation_Name,Nom_de_la_profession,Future_Labour_Market_Conditions,Conditions_futures_sur_le_marché_du_travail\n' +
            '31301,Nurses,Infirmiers,Strong risk of Shortage,Risque important de pénurie\n00015,S,C,N/A,N/D\n',
        ),
      },
      (sources) => {
        assert.deepEqual(sources.cops('employment'), {
          years: [2023, 2024],
          rows: [
            { code: '31301', values: [363100, 372900] },
            { code: '00015', values: [null, null] },
          ],
          broad: [{ code: '3', values: [1, 2] }],
        });
        assert.deepEqual(sources.copsConditions('future'), [
          { code: '31301', en: 'Strong risk of Shortage', fr: 'Risque important de pénurie' },
          { code: '00015', en: '', fr: '' },
        ]);
        assert.equal(sources.provenance()['cops']!.vintage, '2024–2033');
      },
    );
  });

  test('windows-1252 punctuation is not latin-1', () => {
    const text = cp1252('noc\ttitle\n21231\tChef d’équipe\n');
    withSources({ 'noc2021/noc2021_titles_fr.tsv': text }, (sources) => {
      assert.equal(sources.nocTitles('fr')[0]!.title, 'Chef d’équipe');
    });
  });
});

describe('what is missing or malformed is named', () => {
  const failing = (
    files: Record<string, string>,
    read: (s: Parameters<Parameters<typeof withSources>[1]>[0]) => unknown,
  ) =>
    withSources(files, (sources) => {
      try {
        read(sources);
      } catch (error) {
        assert.ok(error instanceof SourceError);
        return error;
      }
      throw new assert.AssertionError({ message: 'nothing was thrown' });
    });

  test('a missing file', () => {
    const { message } = failing({ 'cops/readme.txt': '' }, (sources) => sources.cops('employment'));
    assert.match(message, /cops\/: no file named employment_emploi_/);
    assert.match(message, /Get it from the COPS projections dataset/);
  });

  test('a missing column', () => {
    const error = failing({ 'wages/national_2025.csv': 'code,median\n31301,43\n' }, (s) => s.wagesNational());
    assert.match(error.message, /wages\/national_2025\.csv: no column "low_pay_hourly". Found: code, median/);
    assert.equal(error.value, 'low_pay_hourly');
  });

  const header = 'code,title,low_pay_hourly,median_pay_hourly,high_pay_hourly\n';
  const bad: [string, string, RegExp, unknown][] = [
    ['a cell that is no number', '00010,L,1,x9,3\n31301,N,1,2,3\n', /line 2: "x9".*median_pay_hourly/, 'x9'],
    ['a damaged code', '31301,N,1,2,3\n3130A,N,1,2,3\n', /line 3: "3130A"/, '3130A'],
    ['a short row', '31301,"two\nlines",1,2,3\n31302,N,1\n', /line 4: .*5 cells expected/, '31302 | N | 1'],
    ['an unclosed quote', '31301,"N,1,2,3\n', /line 2: .*never closed/s, '"N,1,2,3\n'],
  ];
  for (const [what, rows, message, value] of bad) {
    test(what, () => {
      const error = failing({ 'wages/national_2025.csv': header + rows }, (s) => s.wagesNational());
      assert.match(error.message, message);
      assert.match(error.message, /national_2025\.csv.*Correct that row or download/s);
      assert.equal(error.value, value);
    });
  }

  test('an empty file', () => {
    const error = failing({ 'wages/national_2025.csv': header }, (sources) => sources.wagesNational());
    assert.match(error.message, /no rows/);
  });
});
