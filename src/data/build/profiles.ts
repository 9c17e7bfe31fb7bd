import { words } from '../../engine/programs/words.js';
import { titleKey } from '../../engine/skills/finer.js';
import { mainOf } from '../../engine/titles/qualifier.js';
import { expandDoubleForm } from '../sources/double-forms.js';
import type { Sources } from '../sources/index.js';
import { encodeRows } from './encode.js';
import { RATED } from './features.js';
import { ratingsByGroup, ratingsByProfile, type BuiltPack } from './occupations.js';
import { frenchTeller, type EnglishTitle } from './profiles-french.js';
import { learnDictionary } from './topics-translate.js';

type Lang = 'en' | 'fr';

/** A French title names a profile when it is at least so like what the publisher calls the profile in English. */
const NAME = 0.55;

const sameWords = (title: string): string =>
  words(title, 'en')
    .map(({ stem }) => stem)
    .join(' ');
const typeset = (title: string): string => title.replace(/'/g, '’').replace(/ - /g, ' – ').trim();

/** Titles by unit group, in file order. */
function byGroup(titles: Iterable<readonly [code: string, title: string]>): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [code, title] of titles) {
    const group = code.slice(0, 5);
    map.set(group, [...(map.get(group) ?? []), title]);
  }
  return map;
}

/** English titles of a group: those of the publisher's profiles are theirs, and those of the same words. */
function englishTitles(
  stated: readonly { profile: string; text: string }[],
  others: readonly string[],
): EnglishTitle[] {
  const owners = new Map<string, string | null>();
  for (const { profile, text } of stated) {
    const key = sameWords(text);
    owners.set(key, (owners.get(key) ?? profile) === profile ? profile : null);
  }
  const profileOf = (title: string): string | null =>
    owners.get(sameWords(title)) ?? owners.get(sameWords(mainOf(title))) ?? null;
  return [...new Set([...stated.map(({ text }) => text), ...others])].map((title) => ({
    title,
    profile: profileOf(title),
  }));
}

/** Keys of each profile's titles, without those that any other title of the group has too. */
function keysOf(titles: readonly { title: string; profile: string | null; lang: Lang }[]) {
  const owner = new Map<number, string | null>();
  for (const { title, profile, lang } of titles) {
    const key = titleKey(title, lang);
    owner.set(key, owner.has(key) && owner.get(key) !== profile ? null : profile);
  }
  return [...owner].filter(([, profile]) => profile !== null) as [number, string][];
}

/** How the ratings of each finer profile differ from its unit group's, what it is called, and which titles are its. */
export function buildProfiles(sources: Sources): BuiltPack {
  const ratings = [sources.oasisRatings('skills'), sources.oasisRatings('knowledges')] as const;
  const several = byGroup(ratings[0].profiles.map(({ code }) => [code, code]));
  const groups = [...several].filter(([, codes]) => codes.length > 1).sort(([a], [b]) => (a < b ? -1 : 1));
  const codes = groups.flatMap(([, list]) => [...list].sort());
  const labels = new Map(ratings[0].profiles.map(({ code, label }) => [code, label]));

  const differences = new Int8Array(RATED.length * codes.length);
  let f = 0;
  for (const [i, kind] of (['skill', 'knowledge'] as const).entries()) {
    const [own, whole] = [ratingsByProfile(ratings[i]!, kind), ratingsByGroup(ratings[i]!, kind)];
    const count = RATED.filter((feature) => feature.kind === kind).length;
    for (let k = 0; k < count; k++, f++)
      codes.forEach((code, p) => {
        differences[f * codes.length + p] = 2 * own.get(code)![k]! - whole.get(code.slice(0, 5))![k]!;
      });
  }

  const stated = [
    ...sources.oasisText('example-titles'),
    ...ratings[0].profiles.map(({ code, label }) => ({ profile: code, text: label })),
  ];
  const noc = (lang: Lang) =>
    byGroup(sources.nocTitles(lang).map(({ noc: code, title }) => [code, title] as const));
  const [english, french] = [noc('en'), noc('fr')];
  const tell = frenchTeller(learnDictionary(sources));
  const keys = new Map<string, number[]>(codes.map((code) => [code, []]));
  const named = new Map<string, { title: string; likeness: number }>();
  const counts = { en: 0, fr: 0 };
  for (const [group] of groups) {
    const own = englishTitles(
      stated.filter(({ profile }) => profile.startsWith(group)),
      english.get(group) ?? [],
    );
    const told = tell(own);
    const titles: { title: string; profile: string | null; lang: Lang }[] = own.map((one) => ({
      ...one,
      lang: 'en',
    }));
    for (const title of french.get(group) ?? []) {
      const forms = expandDoubleForm(title);
      const found = told(forms[0]!);
      for (const form of forms) titles.push({ title: form, profile: found?.profile ?? null, lang: 'fr' });
      if (!found) continue;
      // The French title that says what the profile is called.
      const likeness =
        found.likeness * Number(sameWords(found.english) === sameWords(labels.get(found.profile)!));
      if (likeness > (named.get(found.profile)?.likeness ?? NAME))
        named.set(found.profile, { title: forms[0]!, likeness });
    }
    for (const { profile, lang } of titles) if (profile) counts[lang]++;
    for (const [key, profile] of keysOf(titles)) keys.get(profile)!.push(key);
  }
  const lists = codes.map((code) => keys.get(code)!.sort((a, b) => a - b));
  return {
    header: { id: 'profiles', schema: 1, meta: {} },
    sections: {
      differences,
      labels: encodeRows(
        codes.map((code) => [code, typeset(labels.get(code)!), typeset(named.get(code)?.title ?? '')]),
      ),
      keys: Uint16Array.from(lists.flat()),
      owners: Uint16Array.from(lists.flatMap((list, p) => list.map(() => p))),
    },
    report: [
      `${codes.length} profiles of ${groups.length} unit groups that have several; ${named.size} named in French`,
      `titles told: ${counts.en} English, ${counts.fr} French; ${lists.flat().length} keys`,
    ],
  };
}
