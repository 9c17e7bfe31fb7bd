import type { Lang } from '../types.js';
import type { Catalogue } from './types.js';

/** What has to be open for the programs of a catalogue to be read in full, in whatever language one asks. */
export interface Evidence {
  /** Languages the programs are written in, whose names of skills may stand there. */
  names: Lang[];
  /** Some state no occupation: words have to tell. */
  topics?: true;
}

const LANGS: readonly Lang[] = ['en', 'fr'];

export const evidenceFor = ({ programs }: Catalogue): Evidence => ({
  names: LANGS.filter((lang) => programs.some(({ title }) => title[lang] !== undefined)),
  ...(programs.some(({ noc }) => !noc.length) && { topics: true }),
});
