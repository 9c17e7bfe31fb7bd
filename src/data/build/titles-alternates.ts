import { fold } from '../../engine/text/index.js';
import type { Lang } from '../../engine/types.js';
import { expandDoubleForm, isFeminine } from '../sources/double-forms.js';
import type { Sources } from '../sources/index.js';
import { textHash } from '../text-hash.js';
import { groupsOfOnet, normalised, type Shares } from './crosswalk.js';

/** A title of another taxonomy, with the unit groups its crosswalk leads to (weights sum to 1). */
export interface Alternate {
  title: string;
  /** The same in the feminine, where its taxonomy has both. */
  feminine?: string;
  codes: Shares;
  /** What its own taxonomy calls the occupations it belongs to. */
  names: string[];
  /** Publisher's confidence in the title: titles people report of themselves weigh most. */
  source: 'reported' | 'onet' | 'esco';
  /** Withheld from the packs, to measure them by. */
  held: boolean;
}

/** An alternate title in each gender that its taxonomy has. */
export const formsOf = ({ title, feminine }: Alternate): string[] => (feminine ? [title, feminine] : [title]);

const MATCH = { exactMatch: 1, exactISCO: 0.5, closeMatch: 0.8, narrowMatch: 0.5, broadMatch: 0.3 } as const;

/** One title in five is only ever used to measure; one in two genders as the masculine says. */
export const isHeld = (title: string): boolean => textHash(title) % 5 === 0;

/** "Licensed Practical Nurse (LPN)" → "licensed practical nurse": case and abbreviation are no part of the name. */
const plain = (title: string): string =>
  title
    .replace(/\s*\([^)]*\)\s*/g, ' ')
    .trim()
    .split(/\s+/)
    .map((word) => (/^\p{Lu}\p{Ll}*(?:[-/]\p{Lu}?\p{Ll}+)*$/u.test(word) ? word.toLowerCase() : word))
    .join(' ');

/** A title in each gender that it is written in: "tôlier/ tôlière". */
const bothGenders = (title: string): string[] => expandDoubleForm(title.replace(/ ?\/ ?/g, '/')).map(plain);

/** Titles of one occupation, those that differ in gender alone as one: `[title, feminine?]`. */
function couples(titles: readonly string[]): [title: string, feminine?: string][] {
  const women = new Set<string>();
  const found = titles.map((title): [string, string?] => {
    const feminine = titles.find((other) => isFeminine(title, other));
    if (feminine) women.add(feminine);
    return [title, feminine];
  });
  return found.filter(([title]) => !women.has(title));
}

/** Titles of O*NET (English) and ESCO (both languages), led to unit groups by the crosswalks. */
export function alternateTitles(sources: Sources, lang: Lang): Alternate[] {
  const groups = groupsOfOnet(sources);
  const found = new Map<string, Omit<Alternate, 'held' | 'codes'> & { codes: Map<string, number> }>();
  const add = (
    title: string,
    codes: Shares | undefined,
    name: string,
    source: Alternate['source'],
    feminine?: string,
  ): void => {
    if (!codes?.size || title.length < 2) return;
    const key = fold(title);
    const known = found.get(key);
    if (!known) {
      found.set(key, { title, codes: new Map(codes), names: [name], source, ...(feminine && { feminine }) });
      return;
    }
    if (feminine) known.feminine ??= feminine;
    for (const [code, weight] of codes) known.codes.set(code, (known.codes.get(code) ?? 0) + weight);
    known.names.push(name);
  };
  const held = new Set<string>();
  if (lang === 'en') {
    const names = new Map([...sources.onetOccupations()].map(({ onet, title }) => [onet, title]));
    for (const { onet, title } of sources.onetReported()) {
      if (isHeld(plain(title))) held.add(fold(plain(title)));
      add(plain(title), groups.get(onet), names.get(onet) ?? '', 'reported');
    }
    for (const { onet, title } of sources.onetAlternates())
      add(plain(title), groups.get(onet), names.get(onet) ?? '', 'onet');
    for (const [onet, title] of names) add(plain(title), groups.get(onet), title, 'onet');
  }
  const concepts = new Map<string, Map<string, number>>();
  for (const { onet, uri, match } of sources.escoToOnet()) {
    const of = concepts.get(uri) ?? new Map<string, number>();
    for (const [code, share] of groups.get(onet) ?? [])
      of.set(code, (of.get(code) ?? 0) + share * MATCH[match]);
    concepts.set(uri, of);
  }
  for (const { uri, label, alternates } of sources.escoOccupations(lang)) {
    if (lang === 'en')
      for (const title of [...label.split('/'), ...alternates])
        add(plain(title), concepts.get(uri), label, 'esco');
    else
      for (const [title, feminine] of couples([label, ...alternates].flatMap(bothGenders))) {
        if (isHeld(title)) held.add(fold(title));
        add(title, concepts.get(uri), label, 'esco', feminine);
      }
  }
  return [...found].map(([key, { codes, ...rest }]) => ({
    ...rest,
    codes: normalised(codes),
    held: held.has(key),
  }));
}
