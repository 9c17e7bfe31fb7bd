import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withSources } from './source-fixtures.js';

const figures = (row: { noc: string; low: number | null; median: number | null; high: number | null }) => [
  row.noc,
  row.low,
  row.median,
  row.high,
];

describe('Job Bank wages', () => {
  test('reduced layout: a blank stays blank', () => {
    withSources(
      {
        'wages/national_2025.csv':
          'code,slug,title,low_pay_hourly,median_pay_hourly,high_pay_hourly\r\n31301,n,Nurses,29.0,43.27,56.16\r\n00013,s,Senior,,,\r\n',
        'wages/regional_2024.tsv':
          'noc\ter_code\tregion\tlow\tmedian\thigh\n31301\tER3530\tToronto\t30\t41.5\t52\n31301\tER1110\tPrince Edward Island\t28\t38\t45.01\n',
      },
      (sources) => {
        assert.deepEqual(sources.wagesNational().map(figures), [
          ['31301', 29, 43.27, 56.16],
          ['00013', null, null, null],
        ]);
        assert.deepEqual(
          sources.wagesRegional().map((row) => [row.region, row.regionName, row.high]),
          [
            ['ON-3530', 'Toronto', 52],
            ['PE', 'Prince Edward Island', 45.01],
          ],
        );
        assert.equal(sources.provenance()['wages-regional']!.vintage, '2024');
      },
    );
  });

  test('published layout: prefixes, province rows, annual rows made hourly', () => {
    const rows = [
      'NOC_CNP,NOC_Title_eng,prov,ER_Code_Code_RE,ER_Name,Low_Wage_Salaire_Minium,Median_Wage_Salaire_Median,High_Wage_Salaire_Maximal,Average_Wage_Salaire_Moyen,Quartile1_Wage_Salaire_Quartile1,Quartile3_Wage_Salaire_Quartile3,Annual_Wage_Flag_Salaire_annuel,Reference_Period',
      'NOC_31301,Registered nurses,NAT,ER00,Canada,29.00,43.27,56.16,43.00,38.00,50.00,0,2023-2024',
      'NOC_31301,Registered nurses,ON,ER35,Ontario,30.00,42.00,55.00,,,,0,2023-2024',
      'NOC_31301,Registered nurses,PE,ER11,Prince Edward Island,,,,,,,0,2023-2024',
      'NOC_31301,Registered nurses,PE,ER1110,Prince Edward Island,28.00,38.00,45.00,,,,0,2023-2024',
      'NOC_00010,Legislators,NAT,ER00,Canada,"32,864","84,000","184,000",,,,1,2021',
    ];
    withSources(
      { 'wages/2a71-das-wage2025opendata-esdc-all-19nov2025-vf.csv': rows.join('\r\n') },
      (sources) => {
        assert.deepEqual(sources.wagesNational().map(figures), [
          ['31301', 29, 43.27, 56.16],
          ['00010', 15.8, 40.38, 88.46],
        ]);
        assert.deepEqual(
          sources.wagesNational().map((row) => row.annual),
          [false, true],
        );
        assert.deepEqual(
          sources.wagesRegional().map((row) => [row.noc, row.region, row.median]),
          [
            ['31301', 'CA', 43.27],
            ['31301', 'ON', 42],
            ['31301', 'PE', 38],
            ['00010', 'CA', 40.38],
          ],
        );
        assert.equal(sources.provenance()['wages-national']!.vintage, '2025');
      },
    );
  });
});

describe('British Columbia', () => {
  test('no header, annual rows, the merged senior managers, blank last rows', () => {
    withSources(
      {
        'wages/bc_2025.csv':
          '00010,Legislators,37929,76000,166000,34.27,76000,76000,"Median, 2021"\n' +
          '00018,Senior,N/A,N/A,N/A,39.51,125000,125000,Census\n' +
          '41100,Judges,369360.26,369360.26,414900,37.8,369360.26,369360.26,Data\n' +
          '10010,Financial,37.5,57.69,96.15,38.49,120318.264,115770.59,x\n,,,,,,,,\n',
        'outlook/bc_2025.csv':
          '#00018,Senior managers,1.2,1.5,1.4000000000000001,10170,11510,"21,680",78.2,\n#85104,Trappers,N/A,N/A,N/A,N/A,N/A,N/A,N/A,\n',
      },
      (sources) => {
        const wages = sources.wagesBc();
        assert.deepEqual(wages.map(figures), [
          ['00010', 18.24, 36.54, 79.81],
          ...['00011', '00012', '00013', '00014', '00015'].map((code) => [code, null, null, null]),
          ['41100', 177.58, 177.58, 199.47],
          ['10010', 37.5, 57.69, 96.15],
        ]);
        assert.deepEqual(
          wages.filter((row) => row.annual).map((row) => row.noc),
          ['00010', '41100'],
        );
        const outlook = sources.outlookBc();
        assert.equal(outlook.length, 6);
        assert.deepEqual(outlook[4], {
          noc: '00015',
          growth: { first5: 1.2, second5: 1.5, ten: 1.4000000000000001 },
          openings: { first5: 10170, second5: 11510, ten: 21680 },
        });
        assert.equal(outlook[5]!.growth.first5, null);
      },
    );
  });
});

test('O*NET: quotes are plain, 00018 spreads, weights still sum to one', () => {
  withSources(
    {
      'onet/Task Statements.txt':
        'O*NET-SOC Code\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source\r\n11-1031.00\t15287\t"Count" heads.\tn/a\tn/a\t06/2006\tAnalyst\r\n',
      'onet/onet_to_noc2021_weighted.csv':
        'onet_soc_code,onet_plus_title,noc_2021,noc_plus_title,equal_weight,path_weight,base_weight,down_weight\n' +
        '11-1011.00,x,00018,y,.4,1,0.6,.5\n11-1021.00,x,00018,y,.6,0.5,0.4,.5\n11-1021.00,x,10010,y,1,0.5,1,1\n',
      'onet/noc2021_to_onet.csv': 'noc,noc_title,onet,onet_title\n10,Legislators,11-1031.00,Legislators\n',
    },
    (sources) => {
      assert.equal(sources.onetTasks()[0]!.text, '"Count" heads.');
      assert.deepEqual(sources.nocToOnet(), [{ noc: '00010', onet: '11-1031.00' }]);
      const links = sources.onetToNoc();
      assert.equal(links.length, 11);
      const sum = (keep: (link: (typeof links)[0]) => boolean, of: 'weight' | 'path'): number =>
        Number(
          links
            .filter(keep)
            .reduce((total, link) => total + link[of], 0)
            .toFixed(9),
        );
      for (const noc of ['00011', '00015', '10010'])
        assert.equal(
          sum((link) => link.noc === noc, 'weight'),
          1,
        );
      for (const onet of ['11-1011.00', '11-1021.00'])
        assert.equal(
          sum((link) => link.onet === onet, 'path'),
          1,
        );
    },
  );
});

test('ESCO: both spellings of its columns, and the preamble of the crosswalk', () => {
  withSources(
    {
      'esco/occupations_en.csv':
        'conceptType,conceptUri,preferredLabel,altLabels\nOccupation,u1,welder,"arc welder\nMIG welder"\n',
      'esco/skills_en.csv': 'concept_uri,preferred_label,alt_labels\nu2,weld,join|fuse\n',
      'esco/crosswalk_esco_onet.csv':
        'Mapping project name,x,,\nLanguage,English,,\n,,,\nO*NET Id,O*NET Title,ESCO or ISCO URI,Type of Match\n51-4121.00,Welders,u1,exactMatch\n',
    },
    (sources) => {
      assert.deepEqual(sources.escoOccupations('en'), [
        { uri: 'u1', label: 'welder', alternates: ['arc welder', 'MIG welder'] },
      ]);
      assert.deepEqual(sources.escoSkills('en'), [
        { uri: 'u2', label: 'weld', alternates: ['join', 'fuse'] },
      ]);
      assert.deepEqual(sources.escoToOnet(), [{ onet: '51-4121.00', uri: 'u1', match: 'exactMatch' }]);
    },
  );
});
