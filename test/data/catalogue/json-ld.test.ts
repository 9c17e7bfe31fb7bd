import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CatalogueError } from '../../../src/engine/errors.js';
import { collectJsonLd, readCatalogue } from '../../../src/data/catalogue/index.js';

const COURSE = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'CollegeOrUniversity',
      '@id': '#org',
      name: 'Lakeshore College',
      email: 'ask@lakeshore.example',
    },
    {
      '@type': ['Course', 'Product'],
      '@id': 'https://lakeshore.example/mig',
      name: 'MIG Welding &amp; Safety',
      description: 'Weld in all positions.',
      inLanguage: 'en-CA',
      provider: { '@id': '#org' },
      timeRequired: 'PT45H',
      teaches: ['MIG welding', { '@type': 'DefinedTerm', name: 'Blueprint reading' }],
      about: 'welding, metal',
      educationalCredentialAwarded: 'Micro-credential',
      financialAidEligible: true,
      coursePrerequisites: [{ '@id': 'https://lakeshore.example/safety' }, 'Steel-toed boots'],
      occupationalCategory: [
        'NOC_72106',
        { '@type': 'CategoryCode', codeValue: '72100', name: 'Machinists' },
        '11-2021',
      ],
      offers: { '@type': 'Offer', price: 395, priceCurrency: 'CAD' },
      hasCourseInstance: [
        {
          '@type': 'CourseInstance',
          courseMode: 'onsite',
          startDate: '2027-05-03',
          location: { '@type': 'Place', address: { addressLocality: 'Sarnia', addressRegion: 'ON' } },
        },
        {
          '@type': 'CourseInstance',
          courseMode: 'onsite',
          startDate: '2027-01-11T09:00',
          courseWorkload: 'P10W',
        },
      ],
    },
    {
      '@type': 'Course',
      '@id': 'https://lakeshore.example/safety',
      name: 'Shop Safety',
      provider: { '@id': '#org' },
      isAccessibleForFree: true,
    },
  ],
};

test('schema.org: courses, instances, offers and references of a graph', () => {
  const { catalogue, report } = readCatalogue(JSON.stringify(COURSE));
  assert.deepEqual(report, []);
  const [mig, safety] = catalogue.programs;
  assert.deepEqual(mig, {
    id: 'https://lakeshore.example/mig',
    title: { en: 'MIG Welding & Safety' },
    institution: { en: 'Lakeshore College', fr: 'Lakeshore College' },
    url: 'https://lakeshore.example/mig',
    languages: ['en'],
    delivery: 'in-person',
    hours: 45,
    weeks: 10,
    cost: 395,
    currency: 'CAD',
    aid: true,
    credential: 'Micro-credential',
    noc: ['72106', '72100'],
    cip: [],
    skills: ['MIG welding', 'Blueprint reading'],
    topics: ['welding', 'metal'],
    prerequisites: ['https://lakeshore.example/safety'],
    requirements: 'Steel-toed boots',
    stackableInto: [],
    location: 'Sarnia, ON',
    starts: ['2027-01-11', '2027-05-03'],
    description: { en: 'Weld in all positions.' },
    inquire: 'mailto:ask@lakeshore.example',
  });
  assert.equal(safety?.cost, 0);
});

test('a program of one language, nested in a list, with a price specification', () => {
  const { catalogue, report } = readCatalogue(
    JSON.stringify({
      '@context': 'http://schema.org/',
      '@type': 'ItemList',
      itemListElement: [
        {
          '@type': 'ListItem',
          item: {
            '@type': 'EducationalOccupationalProgram',
            identifier: { '@type': 'PropertyValue', value: 'FR-1' },
            name: 'Gestion de la paie',
            inLanguage: 'fr',
            url: '/paie',
            provider: { '@type': 'Organization', name: 'Collège du Lac' },
            timeToComplete: 'P6W',
            educationalProgramMode: 'online',
            offers: [{ priceSpecification: { price: '1 234,50', priceCurrency: 'CAD' } }],
          },
        },
      ],
    }),
    { base: 'https://lac.example/fr/' },
  );
  assert.deepEqual(report, []);
  const program = catalogue.programs[0]!;
  assert.deepEqual(
    [program.id, program.title, program.url, program.weeks, program.hours, program.delivery, program.cost],
    ['FR-1', { fr: 'Gestion de la paie' }, 'https://lac.example/paie', 6, null, 'online', 1234.5],
  );
});

test('sessions given in different ways are a choice, not a hybrid course', () => {
  const course = {
    '@type': 'Course',
    name: 'A',
    courseCode: 'A1',
    provider: 'Lakeshore',
    hasCourseInstance: [{ courseMode: 'online' }, { courseMode: 'onsite' }],
  };
  assert.equal(readCatalogue(JSON.stringify(course)).catalogue.programs[0]?.delivery, null);
  const both = { ...course, hasCourseInstance: [{ courseMode: ['online', 'onsite'] }] };
  assert.equal(readCatalogue(JSON.stringify(both)).catalogue.programs[0]?.delivery, 'hybrid');
});

test('a session is not the course, and a slash in a skill is no prefix', () => {
  const { catalogue } = readCatalogue(
    JSON.stringify({
      '@type': 'Course',
      courseCode: 'A1',
      name: 'Networks',
      provider: 'Lakeshore',
      teaches: ['TCP/IP', 'A/B testing'],
      isPartOf: { '@id': 'https://lakeshore.example/big', '@type': 'Course', name: 'Big' },
      hasCourseInstance: { courseSchedule: { duration: 'PT3H', repeatCount: 12 } },
    }),
  );
  const [program] = catalogue.programs;
  assert.equal(program?.hours, null);
  assert.deepEqual(program?.skills, ['TCP/IP', 'A/B testing']);
  assert.deepEqual(program?.stackableInto, ['https://lakeshore.example/big']);
});

test('CTDL: language maps, alignments, cost and duration profiles', () => {
  const ctdl = {
    '@context': 'https://credreg.net/ctdl/schema/context/json',
    '@graph': [
      {
        '@type': 'ceterms:MicroCredential',
        '@id': 'https://registry.example/ce-1',
        'ceterms:ctid': 'ce-1',
        'ceterms:name': { 'en-US': 'Food Safety', 'fr-CA': 'Salubrité alimentaire' },
        'ceterms:description': { en: 'Keep food safe.' },
        'ceterms:subjectWebpage': { '@id': 'https://lakeshore.example/food' },
        'ceterms:ownedBy': [
          { '@type': 'ceterms:CredentialOrganization', 'ceterms:name': { en: 'Lakeshore College' } },
        ],
        'ceterms:inLanguage': ['en', 'fr'],
        'ceterms:learningDeliveryType': [
          {
            'ceterms:targetNode': 'deliveryType:OnlineOnly',
            'ceterms:targetNodeName': { en: 'Online Only' },
          },
        ],
        'ceterms:estimatedDuration': [
          { '@type': 'ceterms:DurationProfile', 'ceterms:exactDuration': 'PT8H' },
        ],
        'ceterms:estimatedCost': [{ 'ceterms:price': 60, 'ceterms:currency': 'CAD' }],
        'ceterms:occupationType': [
          { 'ceterms:codedNotation': '63200', 'ceterms:targetNodeName': { en: 'Cooks' } },
        ],
        'ceterms:instructionalProgramType': [{ 'ceterms:codedNotation': '12.0503' }],
        'ceterms:keyword': { en: ['hygiene', 'kitchen'] },
        'ceterms:requires': [
          { '@type': 'ceterms:ConditionProfile', 'ceterms:description': { en: 'Grade 10' } },
        ],
      },
    ],
  };
  const { catalogue, report } = readCatalogue(JSON.stringify(ctdl));
  assert.deepEqual(report, []);
  const program = catalogue.programs[0]!;
  assert.deepEqual(program.title, { en: 'Food Safety', fr: 'Salubrité alimentaire' });
  assert.deepEqual(
    [program.id, program.url, program.institution.en],
    ['ce-1', 'https://lakeshore.example/food', 'Lakeshore College'],
  );
  assert.deepEqual(
    [program.hours, program.cost, program.delivery, program.languages],
    [8, 60, 'online', ['en', 'fr']],
  );
  assert.deepEqual(
    [program.noc, program.cip, program.topics],
    [['63200'], ['12.0503'], ['hygiene', 'kitchen']],
  );
  assert.equal(program.requirements, 'Grade 10');
});

test('scripts of a page: broken ones are reported, the others read', () => {
  const { catalogue, report } = collectJsonLd([
    '{oops',
    JSON.stringify(COURSE),
    '{"@type":"WebSite","name":"x"}',
  ]);
  assert.equal(catalogue.programs.length, 2);
  assert.deepEqual(
    report.map(({ row, problem }) => [row, problem]),
    [[1, 'bad-script']],
  );
  assert.throws(() => collectJsonLd(['{"@type":"WebSite","name":"x"}']), CatalogueError);
});
