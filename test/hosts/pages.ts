import type { PageLang } from '../support/words.js';

export interface HostPage {
  path: string;
  lang: PageLang;
  query: string;
  code: string;
}

const english = (path: string): HostPage => ({ path, lang: 'en', query: 'welder', code: '72106' });

/** Every host page of the demo, with a journey that its catalogue can serve. */
export const HOSTS: HostPage[] = [
  english('wordpress'),
  { path: 'drupal', lang: 'fr', query: 'soudeuse', code: '72106' },
  ...[
    'bootstrap',
    'tailwind',
    'unset',
    'strict-csp',
    'rtl',
    'old-doctype',
    'react',
    'two-versions',
    'flood',
  ].map(english),
];
