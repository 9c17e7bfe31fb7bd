import type { SourceMeta } from '../../engine/lmi.js';

const OGL = 'OGL-Canada-2.0';
const portal = (dataset: string): string => `https://open.canada.ca/data/en/dataset/${dataset}`;

/** Every source the packs draw on: vintage, licence, address, and its name in each language. */
export const SOURCES = {
  noc: {
    year: '2021',
    licence: OGL,
    url: portal('1feee3b5-8068-4dbb-b361-180875837593'),
    en: 'National Occupational Classification (Statistics Canada)',
    fr: 'Classification nationale des professions (Statistique Canada)',
  },
  'noc-entry': {
    year: '2021',
    licence: OGL,
    url: portal('1feee3b5-8068-4dbb-b361-180875837593'),
    en: 'Employment requirements of the National Occupational Classification, read by rules',
    fr: 'Conditions d’accès de la Classification nationale des professions, lues par des règles',
  },
  oasis: {
    year: '2023',
    licence: OGL,
    url: portal('10ce43bd-fb58-4969-806b-4bffebc87bec'),
    en: 'Occupational and Skills Information System, OaSIS (ESDC)',
    fr: 'Système d’information sur les professions et les compétences, SIPeC (EDSC)',
  },
  onet: {
    year: '2025',
    licence: 'CC-BY-4.0',
    url: 'https://www.onetcenter.org/database.html',
    en: 'O*NET 30.0 technology skills (U.S. Department of Labor)',
    fr: 'Compétences technologiques O*NET 30.0 (département du Travail des États-Unis)',
  },
  cops: {
    year: '2024–2033',
    licence: OGL,
    url: portal('e80851b8-de68-43bd-a85c-c72e1b3a3890'),
    en: 'Canadian Occupational Projection System (ESDC)',
    fr: 'Système de projection des professions au Canada (EDSC)',
  },
  'job-bank-2025': {
    year: '2025',
    licence: OGL,
    url: portal('adad580f-76b0-4502-bd05-20c125de9116'),
    en: 'Job Bank wages (ESDC)',
    fr: 'Salaires du Guichet-Emplois (EDSC)',
  },
  'job-bank-2024': {
    year: '2024',
    licence: OGL,
    url: portal('adad580f-76b0-4502-bd05-20c125de9116'),
    en: 'Job Bank wages (ESDC)',
    fr: 'Salaires du Guichet-Emplois (EDSC)',
  },
  'bc-2025': {
    year: '2025',
    licence: 'OGL-BC-2.0',
    url: 'https://www.workbc.ca/research-labour-market/data-downloads',
    en: 'WorkBC wages (British Columbia)',
    fr: 'Salaires WorkBC (Colombie-Britannique)',
  },
  'bc-outlook': {
    year: '2025–2030',
    licence: 'OGL-BC-2.0',
    url: 'https://www.workbc.ca/research-labour-market/bc-labour-market-outlook',
    en: 'B.C. Labour Market Outlook (British Columbia)',
    fr: 'Perspectives du marché du travail de la Colombie-Britannique',
  },
} as const;

export type SourceKey = keyof typeof SOURCES;

/** What a pack records of a source; its name is in the labels packs. */
export function sourceMeta(source: SourceKey): SourceMeta {
  const { year, url, licence } = SOURCES[source];
  return { source, year, url, licence };
}
