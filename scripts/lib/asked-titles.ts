import { existsSync } from 'node:fs';
import { askedQueries, isLesson } from '../../src/data/everyday/asked.js';
import { fold } from '../../src/engine/text/index.js';
import type { Facts } from '../../src/engine/titles/candidate.js';
import { createFinder } from '../../src/engine/titles/find.js';
import { mainOf } from '../../src/engine/titles/qualifier.js';
import type { RichLabel } from '../../src/engine/titles/read-labels.js';
import type { Tables } from '../../src/engine/titles/tables.js';
import type { Lang } from '../../src/engine/types.js';
import { indexWithout, labelsIn } from './lesser-index.js';
import { BESIDE, dice, nonsense, pick, typed } from './made-queries.js';
import { readQueries } from './title-queries.js';
import { withheldTitles } from './withheld-titles.js';

/** What was asked, what speaks for the first answer, and whether it is right. */
export interface Asked {
  source: string;
  lang: Lang;
  /** What is asked of one query, whole and begun, stays together where rows are judged by weights fitted without them. */
  group: number;
  facts: Facts;
  right: boolean;
  /** It names a job in this language. */
  job: boolean;
}

/** Queries made of each kind. */
const MADE = { kept: 3000, left: 4000, bare: 2000, nonsense: 2500 } as const;
/** How far employment decides which groups' titles are drawn: with 1 a few groups would be all. */
const BY_EMPLOYMENT = 0.7;
const LOOK = ['titles', 'titles.fresh', 'titles.later', 'titles.latest', 'phrases', 'none'] as const;
const FOREIGN = new Set(['cross-language', 'other']);

/** The same on every machine. */
const hash = (text: string): number => {
  let h = 7;
  for (const char of text) h = (Math.imul(h, 31) + char.codePointAt(0)!) >>> 0;
  return (h ^ (h >>> 13)) >>> 0;
};
/** Every second withheld title is fitted to; the others only tell how well. */
const isFitted = (title: string): boolean => hash(title) % 2 === 1;

/** Draws titles by employment, one after another. */
function drawer(titles: readonly RichLabel[], raw: Tables, roll: () => number, power = BY_EMPLOYMENT) {
  const groups = new Map<string, RichLabel[]>();
  for (const title of titles) groups.set(title.code, [...(groups.get(title.code) ?? []), title]);
  const prior = new Map(raw.codes.map((code, i) => [code, raw.prior[i]!]));
  let sum = 0;
  const steps = [...groups].map(([code, of]) => ({
    of,
    to: (sum += Math.exp(power * prior.get(code)!)),
  }));
  return () => {
    const at = roll() * sum;
    const { code, label, feminine } = pick(steps.find(({ to }) => to >= at)!.of, roll);
    return { code, title: mainOf(feminine && roll() < 0.5 ? feminine : label) };
  };
}

/** Source of what stands in the field while a query is typed. */
const BEGUN = 'begun';

/** What stands in the field while the words of a query are typed, from the second letter on. */
const beginnings = (query: string): string[] =>
  Array.from(query, (_, i) => query.slice(0, i)).filter(
    (text) => text.length > 1 && /\S$/.test(text) && /\S/.test(query[text.length]!),
  );

/** Asks an index of one language all that confidence is fitted on and checked by. */
export function askAll(raw: Tables, sources: string): Asked[] {
  const { lang } = raw;
  const roll = dice(lang === 'en' ? 1 : 2);
  const asked: Asked[] = [];
  let group = 0;
  const asker = (tables: Tables) => {
    const { find } = createFinder(tables);
    return (source: string, query: string, codes: ReadonlySet<string>, job = true): void => {
      const { candidates, facts } = find(query, 1);
      if (!source.startsWith(BEGUN)) group++;
      // Silence makes no claim.
      if (facts)
        asked.push({ source, lang, group, facts, job, right: codes.has(tables.codes[candidates[0]!.code]!) });
    };
  };
  const ask = asker(raw);
  const isLeft = ({ label, trust }: RichLabel): boolean => trust === 1 && hash(label) % 8 === 0;
  const own = labelsIn(raw).filter(({ trust }) => trust === 1);
  const codesOf = new Map<string, Set<string>>();
  for (const { code, label, feminine } of own)
    for (const text of [label, feminine ?? label]) {
      const key = fold(mainOf(text));
      codesOf.set(key, (codesOf.get(key) ?? new Set()).add(code));
    }
  const made = (source: 'kept' | 'left', askOf: typeof ask): void => {
    const draw = drawer(
      own.filter((title) => isLeft(title) === (source === 'left')),
      raw,
      roll,
    );
    for (let i = 0; i < MADE[source]; i++) {
      const { title } = draw();
      askOf(source, typed(title, lang, roll), codesOf.get(fold(title))!);
    }
  };
  made('kept', ask);
  // Who types "teacher" means one kind of teacher: as often each kind as there are.
  const draw = drawer(own, raw, roll, 1);
  for (let i = 0; i < MADE.bare; i++) {
    const { title, code } = draw();
    const words = title
      .toLowerCase()
      .split(/ (?:of|in|for|to) /)[0]!
      .split(' ');
    ask('bare', (lang === 'en' ? words.at(-1) : words[0])!, new Set([code]));
  }
  made('left', asker(indexWithout(raw, isLeft)));
  for (const query of nonsense(lang, MADE.nonsense, roll)) ask('nonsense', query, new Set(), false);
  for (const part of BESIDE[lang].after.concat(BESIDE[lang].before))
    ask('part', part.replace(/^[-,( ]+|[)]$/g, ''), new Set(), false);
  if (existsSync(sources)) {
    for (const { query, codes } of withheldTitles(sources, lang))
      ask(isFitted(query) ? 'withheld' : 'withheld, checked', query, codes);
    for (const { query, codes } of withheldTitles(sources, lang === 'en' ? 'fr' : 'en'))
      if (hash(query) % 6 === 1) ask('foreign', query, codes, false);
  }
  for (const { query, codes } of askedQueries(lang, new Set(raw.codes)))
    if (!isLesson(query))
      ask(codes.length ? 'asked' : 'asked, none', query, new Set(codes), codes.length > 0);
  for (const half of ['look', 'score'])
    for (const set of LOOK) {
      const [name, ...rest] = set.split('.');
      const file = [name, lang, ...rest, half].join('.');
      for (const { query, codes, kind } of readQueries(`test/evaluation/${file}.tsv`)) {
        ask(`${set}, ${half}`, query, codes, codes.size > 0 && !FOREIGN.has(kind));
        if (set !== 'phrases' && codes.size > 0)
          for (const begun of beginnings(query)) ask(`${BEGUN}, ${half}`, begun, codes);
      }
    }
  return asked;
}
