import { words } from '../../engine/programs/words.js';
import { isLesson, type AskedQuery } from '../everyday/asked.js';
import { root, STOP_WORDS, tokenize } from '../../engine/text/index.js';
import { mainOf } from '../../engine/titles/qualifier.js';
import type { RichLabel } from '../../engine/titles/read-labels.js';
import type { Lang } from '../../engine/types.js';
import type { Sources } from '../sources/index.js';
import { groupsOfOnet } from './crosswalk.js';
import { formsOf, type Alternate } from './titles-alternates.js';
import { learnDictionary } from './topics-translate.js';

/** Roots of a short text, with the codes it speaks for (shares sum to 1) and how much it counts. */
export interface Lesson {
  roots: string[];
  codes: ReadonlyMap<string, number>;
  weight: number;
}

/** What a lesson of each kind counts. The taxonomy's own titles are in the index already. */
const WEIGHT = { own: 0.5, alternate: 0.5, duty: 0.5, workplace: 0.2, task: 0.3, asked: 1 } as const;
/** A definition in French stands alone against translated duties. */
const FRENCH_DEFINITION = 1;
/** A translation, word by word, of a text, and of a title. */
const TRANSLATED = 0.7;
const TRANSLATED_TITLE = 0.2;
/** Translations of a word that are used, and how likely the least of them is. */
const MOST = 2;
const LEAST = 0.15;
/** Said more often, the same counts no more. */
const MOST_WEIGHT = 1.5;

/** Where one thing that is done ends and another begins. */
const BORDER = {
  en: /[,;:.()]|\b(?:and|or|to|using|for|with|by|including|such as|that|when|while|during|as well as)\b/i,
  fr: /[,;:.()]|\b(?:et|ou|pour|avec|par|ainsi que|afin de|dans)\b/i,
} as const;

/** Reads roots, and remembers the shortest word that has each. */
function reader(lang: Lang): { spelling: Map<string, string>; read(text: string): string[] } {
  const spelling = new Map<string, string>();
  return {
    spelling,
    read(text) {
      const roots = new Set<string>();
      for (const { word } of tokenize(text, lang)) {
        if (STOP_WORDS[lang].has(word) || /\d/.test(word)) continue;
        const key = root(word, lang);
        roots.add(key);
        if (word.length < (spelling.get(key)?.length ?? Infinity)) spelling.set(key, word);
      }
      return [...roots];
    },
  };
}

interface Text {
  text: string;
  codes: ReadonlyMap<string, number>;
  weight: number;
}

/** What the sources say in English that each group does; each text once a group. */
function* deeds(sources: Sources): Generator<Text> {
  const one = (code: string): Map<string, number> => new Map([[code, 1]]);
  const seen = new Set<string>();
  const first = (code: string, text: string): boolean => seen.size < seen.add(code + text).size;
  for (const { level, code, definition } of sources.nocStructure('en'))
    if (level === 5) yield { text: definition, codes: one(code), weight: WEIGHT.duty };
  for (const { code, duties } of sources.unitGroups())
    for (const text of duties) if (first(code, text)) yield { text, codes: one(code), weight: WEIGHT.duty };
  for (const kind of ['main-duties', 'lead-statement', 'workplaces-employers'] as const) {
    const weight = kind === 'workplaces-employers' ? WEIGHT.workplace : WEIGHT.duty;
    for (const { profile, text } of sources.oasisText(kind)) {
      const code = profile.slice(0, 5);
      if (first(code, text)) yield { text, codes: one(code), weight };
    }
  }
  const groups = groupsOfOnet(sources);
  for (const { onet, text } of sources.onetTasks()) {
    const codes = groups.get(onet);
    if (codes) yield { text, codes, weight: WEIGHT.task };
  }
}

/** Lessons that say the same are one that counts more. */
function merged(lessons: Iterable<Lesson>): Lesson[] {
  const by = new Map<string, Lesson>();
  for (const lesson of lessons) {
    if (!lesson.roots.length) continue;
    const key = [...lesson.roots].sort().join(' ') + '|' + [...lesson.codes.keys()].join(' ');
    const known = by.get(key);
    if (known) known.weight = Math.min(MOST_WEIGHT, known.weight + lesson.weight);
    else by.set(key, { ...lesson });
  }
  return [...by.values()];
}

/** Reads English as the French words most likely to say the same. */
function translator(sources: Sources): (text: string) => string[] {
  const dictionary = learnDictionary(sources);
  const likeliest = (stem: string): string[] =>
    (dictionary.get(stem) ?? [])
      .slice(0, MOST)
      .flatMap(([french, likely]) => (likely > LEAST ? [root(french, 'fr')] : []));
  return (text) => [...new Set(words(text, 'en').flatMap(({ stem }) => likeliest(stem)))];
}

/**
 * Everything that tells which words go with which unit groups: titles, what other taxonomies call them, what they do,
 * clause by clause. There is little of it in French: English texts are translated word by word. Withheld titles are
 * not among it. Also a spelling for each root that texts of the language hold.
 */
export function vectorLessons(
  sources: Sources,
  lang: Lang,
  own: readonly RichLabel[],
  alternatesIn: (lang: Lang) => readonly Alternate[],
  asked: readonly AskedQuery[],
): { lessons: Lesson[]; spelling: ReadonlyMap<string, string> } {
  const { read, spelling } = reader(lang);
  const lessons: Lesson[] = [];
  const add = (roots: string[], codes: Lesson['codes'], weight: number): void =>
    void lessons.push({ roots, codes, weight });
  for (const { code, label } of own) {
    const main = mainOf(label);
    const codes = new Map([[code, 1]]);
    add(read(label), codes, WEIGHT.own);
    if (main !== label) add(read(main), codes, WEIGHT.own / 2);
  }
  for (const alternate of alternatesIn(lang)) {
    if (alternate.held) continue;
    for (const form of formsOf(alternate)) add(read(form), alternate.codes, WEIGHT.alternate);
  }
  for (const { query, codes } of asked)
    if (codes.length && isLesson(query))
      add(read(query), new Map(codes.map((code) => [code, 1 / codes.length])), WEIGHT.asked);
  let readDeed = read;
  let share = 1;
  if (lang === 'fr') {
    for (const { level, code, definition } of sources.nocStructure('fr')) {
      if (level !== 5) continue;
      for (const clause of definition.split(BORDER.fr))
        add(read(clause), new Map([[code, 1]]), FRENCH_DEFINITION);
    }
    for (const { label } of sources.escoSkills('fr')) read(label);
    readDeed = translator(sources);
    share = TRANSLATED;
    for (const { title, codes, held } of alternatesIn('en'))
      if (!held) add(readDeed(title), codes, TRANSLATED_TITLE);
  }
  for (const { text, codes, weight } of deeds(sources))
    for (const clause of text.split(BORDER.en)) add(readDeed(clause), codes, weight * share);
  return { lessons: merged(lessons), spelling };
}
