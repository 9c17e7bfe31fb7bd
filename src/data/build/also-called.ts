import { fold, stem, tokenize } from '../../engine/text/index.js';
import type { Lang } from '../../engine/types.js';
import { expandDoubleForm } from '../sources/double-forms.js';
import type { Sources } from '../sources/index.js';

/** How many titles an occupation shows beside its own. */
const SHOWN = 4;
/** In French the job is the first word: five kinds of cook say less than two cooks and a caterer. */
const SAME_HEAD = 2;
/** What being made of words that most of the group's titles hold counts for, beside being in use. */
const TYPICAL = 4;
/** Longer ones crowd a narrow screen. */
const LONGEST = 48;
/** Stages of one career or a rank, not another name of the job. */
const RANK =
  /\b(apprenti\w*|journeyman\w*|compagnon|chief|chef|supervis\w*|superviseu\w*|surveillan\w*|assistant\w*)\b/i;

/** A name with a qualifier, a list or a bracketed exclusion is for coders, not for readers. */
const plain = (title: string): boolean => !/ - |,|\((?:except|sauf)/.test(title) && title.length <= LONGEST;

/** First letters are capitals by the rule of the list; a name's own capitals (R.N., Web) stay. */
const lower = (title: string): string =>
  /^\p{Lu}[\p{Ll}’'-]/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** Titles that people say of themselves, folded: O*NET reported titles in English, ESCO labels in French. */
function inUse(sources: Sources, lang: Lang): (title: string) => number {
  const said = new Map<string, number>();
  const add = (title: string, worth: number) => {
    const key = fold(title);
    said.set(key, Math.max(said.get(key) ?? 0, worth));
  };
  if (lang === 'en') {
    for (const { title } of sources.onetAlternates()) add(title, 1);
    for (const { title } of sources.onetReported()) add(title, 2);
  } else {
    for (const { label, alternates } of sources.escoOccupations('fr')) {
      for (const title of alternates) expandDoubleForm(title).forEach((form) => add(form, 1));
      expandDoubleForm(label).forEach((form) => add(form, 2));
    }
  }
  const bare = (title: string) => title.replace(/ \([^)]*\)/g, '');
  return (title) =>
    Math.max(
      ...expandDoubleForm(title).map((form) => said.get(fold(form)) ?? said.get(fold(bare(form))) ?? 0),
    );
}

/**
 * Other titles of each unit group, best first: `[code, title, …]`; none that the official title holds in so many words. In English the classification's own
 * illustrative examples come first; in both languages titles made of the group's own words and those
 * that people report in other sources come before the rest, and those of words that many of the group's titles share before odd ones;
 * then shorter before longer. French keeps both genders.
 */
export function alsoCalled(sources: Sources, lang: Lang): string[][] {
  const use = inUse(sources, lang);
  const illustrative = new Map(
    lang === 'en'
      ? sources.unitGroups().map(({ code, examples }) => [code, new Set(examples.map(fold))])
      : [],
  );
  const byGroup = new Map<string, string[]>();
  for (const { noc, title } of sources.nocTitles(lang)) {
    if (plain(title)) byGroup.set(noc, [...(byGroup.get(noc) ?? []), title]);
  }
  const official = new Map(sources.nocStructure(lang).map(({ code, title }) => [code, title]));
  const stems = (title: string) =>
    tokenize(title.replace(/ \([^)]*\)/g, ''), lang).map(({ word }) => stem(word, lang));
  const spelled = (words: readonly string[]): string => ` ${words.join(' ')} `;
  return [...byGroup].map(([code, titles]) => {
    const own = stems(official.get(code) ?? '');
    const central = new Set(own);
    const held = new Map<string, number>();
    for (const title of titles)
      for (const word of new Set(stems(title))) held.set(word, (held.get(word) ?? 0) + 1);
    /** How many of its titles hold a word of this one, on average: 1 where all do. */
    const typical = (title: string) => {
      const words = stems(title);
      return words.reduce((sum, word) => sum + held.get(word)!, 0) / (words.length || 1) / titles.length;
    };
    const rank = (title: string) =>
      use(title) +
      TYPICAL * typical(title) +
      (illustrative.get(code)?.has(fold(title)) ? 2 : 0) +
      (stems(title).every((word) => central.has(word)) ? 2 : 0) -
      (RANK.test(title) ? 3 : 0);
    const ranked = titles
      .map((title) => ({ title, key: fold(title), rank: rank(title) }))
      // "Financial advisor" tells nothing new of financial advisors.
      .filter(({ title }) => !spelled(own).includes(spelled(stems(title))))
      .sort((a, b) => b.rank - a.rank || a.title.length - b.title.length || (a.key < b.key ? -1 : 1));
    const chosen: typeof ranked = [];
    const heads = new Map<string, number>();
    for (const candidate of ranked) {
      // "Nurse" and "Nurse (R.N.)" are one name; a second spelling tells nothing.
      const words = candidate.key.replace(/ \(.*/, '');
      const head = candidate.key.split(/[ /]/, 1)[0]!;
      const same = heads.get(head) ?? 0;
      if (
        (lang === 'en' || same < SAME_HEAD) &&
        !chosen.some(({ key }) => key.replace(/ \(.*/, '') === words)
      ) {
        chosen.push(candidate);
        heads.set(head, same + 1);
      }
      if (chosen.length === SHOWN) break;
    }
    return [code, ...chosen.map(({ title }) => lower(title).replace(/'/g, '’'))];
  });
}
