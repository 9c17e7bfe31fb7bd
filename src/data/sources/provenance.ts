import type { PackSource } from '../pack/manifest.js';
import type { FileSpec, SourceFolder } from './folder.js';
import { nationalWagesFile, regionalWagesFile } from './job-bank.js';

/** A dataset the compiler reads. Its release is taken from the name of the file that is there. */
interface Dataset extends Omit<PackSource, 'vintage'> {
  vintage: (folder: SourceFolder) => string;
}

const portal = (id: string): Pick<PackSource, 'url' | 'french'> => ({
  url: `https://open.canada.ca/data/en/dataset/${id}`,
  french: `https://ouvert.canada.ca/data/fr/dataset/${id}`,
});
const canada = {
  licence: 'Open Government Licence – Canada',
  attribution: {
    en: 'Contains information licensed under the Open Government Licence – Canada.',
    fr: 'Contient de l’information visée par la Licence du gouvernement ouvert – Canada.',
  },
};
const bc = {
  licence: 'Open Government Licence – British Columbia',
  attribution: {
    en: 'Contains information licensed under the Open Government Licence – British Columbia.',
    fr: 'Contient de l’information visée par la licence « Open Government Licence – British Columbia » (Colombie-Britannique).',
  },
};

/** First group of a pattern in the name of the file found, or the fallback. */
const release =
  (file: Omit<FileSpec, 'remedy'>, pattern: RegExp, fallback = '') =>
  (folder: SourceFolder): string => {
    const spec = { ...file, remedy: '' };
    if (!folder.has(spec)) return fallback;
    return pattern.exec(folder.path(spec))?.slice(1).join('–') ?? fallback;
  };
const year = /(20\d\d)/;

const DATASETS: Record<string, Dataset> = {
  noc: {
    name: {
      en: 'National Occupational Classification 2021 (Statistics Canada)',
      fr: 'Classification nationale des professions 2021 (Statistique Canada)',
    },
    ...portal('1feee3b5-8068-4dbb-b361-180875837593'),
    vintage: () => '2021 v1.0',
    ...canada,
  },
  oasis: {
    name: {
      en: 'Occupational and Skills Information System (ESDC)',
      fr: 'Système d’information sur les professions et les compétences (EDSC)',
    },
    ...portal('10ce43bd-fb58-4969-806b-4bffebc87bec'),
    vintage: release({ folder: 'oasis', names: [/^skills_oasis[-_]2023/i, /^skills_oasis/i] }, year),
    ...canada,
  },
  cops: {
    name: {
      en: 'Canadian Occupational Projection System (ESDC)',
      fr: 'Système de projection des professions au Canada (EDSC)',
    },
    ...portal('e80851b8-de68-43bd-a85c-c72e1b3a3890'),
    vintage: release({ folder: 'cops', names: [/^employment_emploi/i] }, /(20\d\d)_(20\d\d)/),
    ...canada,
  },
  'wages-national': {
    name: { en: 'Job Bank wages (ESDC)', fr: 'Salaires du Guichet-Emplois (EDSC)' },
    ...portal('adad580f-76b0-4502-bd05-20c125de9116'),
    vintage: release(nationalWagesFile, year),
    ...canada,
  },
  'wages-regional': {
    name: {
      en: 'Job Bank wages by region (ESDC)',
      fr: 'Salaires du Guichet-Emplois selon la région (EDSC)',
    },
    ...portal('adad580f-76b0-4502-bd05-20c125de9116'),
    vintage: release(regionalWagesFile, year),
    ...canada,
  },
  'wages-bc': {
    name: {
      en: 'WorkBC wages, from Job Bank and other sources (British Columbia)',
      fr: 'Salaires WorkBC, d’après le Guichet-Emplois et d’autres sources (Colombie-Britannique)',
    },
    url: 'https://www.workbc.ca/',
    vintage: release({ folder: 'wages', names: [/^bc_\d{4}/] }, year),
    ...bc,
  },
  'outlook-bc': {
    name: {
      en: 'British Columbia Labour Market Outlook (WorkBC)',
      fr: 'Perspectives du marché du travail de la Colombie-Britannique (WorkBC)',
    },
    url: 'https://www.workbc.ca/research-labour-market/bcs-labour-market-outlook',
    vintage: release({ folder: 'outlook', names: [/^bc_\d{4}/] }, year),
    ...bc,
  },
  onet: {
    name: { en: 'O*NET Database (USDOL/ETA)', fr: 'Base de données O*NET (USDOL/ETA)' },
    url: 'https://www.onetcenter.org/database.html',
    vintage: (folder) => {
      const digits = release({ folder: 'onet', names: [/^onet\d+_alternate/i] }, /onet(\d+)_/)(folder);
      return digits && `${digits}.0`;
    },
    licence: 'CC BY 4.0',
    attribution: {
      en: 'Includes information from the O*NET Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. This information has been modified; USDOL/ETA has not approved, endorsed, or tested these modifications.',
      fr: 'Comprend de l’information de la base de données O*NET du U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), utilisée selon la licence CC BY 4.0. O*NET® est une marque de commerce de l’USDOL/ETA. Cette information a été modifiée; l’USDOL/ETA n’a ni approuvé, ni appuyé, ni vérifié ces modifications.',
    },
  },
  esco: {
    name: { en: 'ESCO (European Commission)', fr: 'ESCO (Commission européenne)' },
    url: 'https://esco.ec.europa.eu/en',
    french: 'https://esco.ec.europa.eu/fr',
    vintage: () => '1.2',
    licence: 'Free reuse with attribution',
    attribution: {
      en: 'This service uses the ESCO classification of the European Commission.',
      fr: 'Ce service utilise la classification ESCO de la Commission européenne.',
    },
  },
};

/** The datasets of a folder with their releases. */
export function readProvenance(folder: SourceFolder): Record<string, PackSource> {
  return Object.fromEntries(
    Object.entries(DATASETS).map(([id, { vintage, ...rest }]) => [id, { ...rest, vintage: vintage(folder) }]),
  );
}
