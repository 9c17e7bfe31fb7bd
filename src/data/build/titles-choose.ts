import { buildTables } from '../../engine/titles/build.js';
import { stem, tokenize } from '../../engine/text/index.js';
import { CROWD } from '../../engine/titles/confidence.js';
import { mainOf } from '../../engine/titles/qualifier.js';
import { readLabels, type RichLabel } from '../../engine/titles/read-labels.js';
import { createFinder } from '../../engine/titles/find.js';
import type { Lang } from '../../engine/types.js';
import { capital } from '../sources/double-forms.js';
import type { Alternate } from './titles-alternates.js';
import { wordings } from './titles-everyday.js';
import { teach, type Lesson } from './titles-teacher.js';

/** Trust of the packs in a title that is not the taxonomy's own. */
const TRUST = 0.5;
/** Longer titles are rarely typed. */
const MOST_WORDS = 5;
const WORTH = { reported: 3, onet: 1, esco: 0.6 } as const;

/** In so many of the taxonomy's own titles a word belongs to their groups. */
const MANY = 10;

/**
 * What the taxonomy's own titles say of an alternate title: whether they call other groups just so, or hold its one word
 * for others alone, many times (O*NET has “Police” for secretaries).
 */
function ownWord(own: readonly RichLabel[], lang: Lang): (title: string, code: string) => boolean {
  const called = new Map<string, Set<string>>();
  const holders = new Map<string, string[]>();
  const note = <T>(map: Map<string, T>, key: string, make: () => T): T => {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
  };
  const stems = (title: string): string[] => tokenize(title, lang).map(({ word }) => stem(word, lang));
  for (const { code, label } of own) {
    for (const words of wordings(label, lang)) note(called, words, () => new Set<string>()).add(code);
    for (const word of new Set(stems(label))) note(holders, word, () => [] as string[]).push(code);
  }
  return (title, code) => {
    const codes = wordings(title, lang).flatMap((words) => [...(called.get(words) ?? [])]);
    if (codes.length) return !codes.includes(code);
    const [word, ...more] = stems(title);
    const held = (!more.length && holders.get(word!)) || [];
    return held.length >= MANY && !held.includes(code);
  };
}

/** Which unit group each alternate title means most: the crosswalk proposes, the teacher disposes. */
function settle(own: readonly RichLabel[], alternates: readonly Alternate[], lang: Lang) {
  const lessons: Lesson[] = own.flatMap(({ code, label }) => {
    const codes = new Map([[code, 1]]);
    const whole = { text: label, codes, weight: 1 };
    return mainOf(label) === label ? [whole] : [whole, { text: mainOf(label), codes, weight: 0.5 }];
  });
  for (const { title, codes } of alternates) lessons.push({ text: title, codes, weight: 0.5 });
  const codes = [...new Set(own.map(({ code }) => code))].sort();
  const teacher = teach(lessons, lang, codes);
  const place = new Map(codes.map((code, i) => [code, i]));
  return alternates.map((alternate) => {
    const asked = [...alternate.codes].filter(([code]) => place.has(code));
    const held = (text: string): number[] => {
      const p = teacher.ask(text);
      return asked.map(([code]) => p[place.get(code)!]!);
    };
    // A title of words nobody knows means what its occupation is called.
    const title = held(alternate.title);
    const names = alternate.names.map(held);
    const shares = asked
      .map(([code, path], i) => ({
        code,
        share: Math.sqrt(path * names.reduce((sum, of) => sum + of[i]! / names.length, 0)) * title[i]!,
      }))
      .sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
    const sum = shares.reduce((total, { share }) => total + share, 0);
    return { alternate, shares: shares.map(({ code, share }) => ({ code, share: share / sum })) };
  });
}

/**
 * The alternate titles worth their bytes: those that the taxonomy's own titles lead astray, commonest kinds first,
 * at most `most`. Withheld titles are never among them.
 */
export function chooseAlternates(
  own: readonly RichLabel[],
  alternates: readonly Alternate[],
  lang: Lang,
  most: number,
): { chosen: RichLabel[]; astray: number } {
  const usable = alternates.filter(
    ({ held, title }) => !held && title.length <= 40 && title.split(/[\s-]+/).length <= MOST_WORDS,
  );
  const tables = buildTables(readLabels(own, lang));
  const { find } = createFinder(tables);
  const elsewhere = ownWord(own, lang);
  const wanting = settle(own, usable, lang).flatMap(({ alternate, shares }) => {
    const best = shares[0];
    if (!best || elsewhere(alternate.title, best.code)) return [];
    const { candidates, crowd } = find(alternate.title);
    // What titles of many groups say in part ("project manager"), no other taxonomy can give to one.
    if (crowd > CROWD) return [];
    const code = (i: number): string => tables.codes[candidates[i]!.code]!;
    if (
      candidates.length &&
      shares.slice(0, 3).some((s) => s.code === code(0) && (s === best || s.share > 0.25))
    )
      return [];
    const at = candidates.findIndex((_, i) => code(i) === best.code);
    const gap = at < 0 ? 5 : candidates[0]!.score - candidates[at]!.score;
    const words = alternate.title.split(/[\s-]+/).length;
    const worth =
      (WORTH[alternate.source] * best.share * Math.min(3, gap + 0.5)) /
      (words < 2 ? 0.8 : words < 3 ? 1 : words < 4 ? 1.3 : 2);
    const label: RichLabel = { code: best.code, label: capital(alternate.title), trust: TRUST };
    if (alternate.feminine) label.feminine = capital(alternate.feminine);
    return [{ label, worth }];
  });
  wanting.sort((a, b) => b.worth - a.worth || (a.label.label < b.label.label ? -1 : 1));
  return { chosen: wanting.slice(0, most).map(({ label }) => label), astray: wanting.length };
}
