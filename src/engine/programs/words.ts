import { stem, tokenize } from '../text/index.js';
import type { Lang } from '../types.js';
import type { Program } from './types.js';

const EMPTY = {
  en: 'a an and the of for in on to with by at from as or your you into',
  fr: 'a au aux avec d dans de des du en et l la le les ou par pour sa se ses son sur un une vos',
};
const STOP: Record<Lang, Set<string>> = {
  en: new Set(EMPTY.en.split(' ')),
  fr: new Set(EMPTY.fr.split(' ')),
};

/** A content word of a text: its stem and its place in the text as given. */
export interface Word {
  stem: string;
  start: number;
  end: number;
}

/** The content words of a text, stemmed, in order. */
export function words(text: string, lang: Lang): Word[] {
  return tokenize(text, lang)
    .filter(({ word }) => !STOP[lang].has(word))
    .map(({ word, start, end }) => ({ stem: stem(word, lang), start, end }));
}

/** A piece of a program's text: what it says, in which language, and where it stands. */
export interface Passage {
  text: string;
  lang: Lang;
  field: 'title' | 'topic' | 'skill' | 'description';
}

/** The language of untitled lists: that of the title; both when there are two titles. */
const languages = ({ title }: Program): Lang[] =>
  title.fr === undefined ? ['en'] : title.en === undefined ? ['fr'] : ['en', 'fr'];

/** Everything a program says about its content. */
export function passages(program: Program): Passage[] {
  const found: Passage[] = [];
  for (const lang of languages(program)) {
    const add = (field: Passage['field'], text: string | undefined) =>
      text && found.push({ text, lang, field });
    add('title', program.title[lang]);
    for (const topic of program.topics) add('topic', topic);
    for (const skill of program.skills) add('skill', skill);
    add('description', program.description[lang]);
  }
  return found;
}
