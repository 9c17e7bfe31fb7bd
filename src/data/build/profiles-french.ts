import { words } from '../../engine/programs/words.js';
import type { Dictionary } from './topics-translate.js';

/** A French title is taken for the translation of an English one of its group from this likeness on, */
const ALIKE = 0.4;
/** and when it is by so much likelier than any that would say another profile. */
const AHEAD = 0.1;
/** Words of the two languages that begin alike (cognates) count as translations from this length on. */
const BEGINNING = 5;
const COGNATE = 0.8;

/** An English title of a unit group, and the profile it belongs to, if any. */
export interface EnglishTitle {
  title: string;
  profile: string | null;
}

/**
 * Tells the profile of French titles, which no source states: that of the English title of the same group it translates
 * best, by the dictionary learned from parallel text; null where that is in doubt. Titles of no profile compete.
 */
export function frenchTeller(dictionary: Dictionary): (candidates: readonly EnglishTitle[]) => (
  title: string,
) => {
  profile: string;
  likeness: number;
  english: string;
} | null {
  const translates = (english: string, french: string): number => {
    const learned = dictionary.get(english)?.find(([word]) => word === french)?.[1] ?? 0;
    const [a, b] = [english, french].map((word) => word.slice(0, BEGINNING));
    const cognate = a === b && Math.min(english.length, french.length) > BEGINNING ? COGNATE : 0;
    return english === french ? 1 : Math.max(Math.sqrt(learned), cognate);
  };
  const stems = (title: string, lang: 'en' | 'fr') => words(title, lang).map(({ stem }) => stem);
  /** Share of either title's words that the other's translate, multiplied. */
  const likeness = (english: readonly string[], french: readonly string[]): number => {
    const said = english.map((e) => Math.max(...french.map((f) => translates(e, f))));
    const heard = french.map((f) => Math.max(...english.map((e) => translates(e, f))));
    const mean = (list: number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
    return mean(said) * mean(heard);
  };
  return (candidates) => {
    const known = candidates
      .map((candidate) => ({ ...candidate, stems: stems(candidate.title, 'en') }))
      .filter((candidate) => candidate.stems.length);
    return (title) => {
      const french = stems(title, 'fr');
      if (!french.length || !known.length) return null;
      const found = known
        .map((candidate) => ({ ...candidate, likeness: likeness(candidate.stems, french) }))
        .sort((a, b) => b.likeness - a.likeness || (a.title < b.title ? -1 : 1));
      const [best] = found;
      const other = found.find(({ profile }) => profile !== best!.profile)?.likeness ?? 0;
      if (!best!.profile || best!.likeness < ALIKE || best!.likeness - other < AHEAD) return null;
      return { profile: best!.profile, likeness: best!.likeness, english: best!.title };
    };
  };
}
