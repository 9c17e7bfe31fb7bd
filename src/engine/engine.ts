import { check } from './check.js';
import { MissingLanguageError, UnknownOccupationError, UnknownRegionError } from './errors.js';
import { describeOccupation } from './occupations/describe.js';
import type { Labels } from './occupations/labels.js';
import { labelsOf } from './occupations/labels.js';
import { outlookOf } from './outlook.js';
import type { Packs } from './packs.js';
import { createPrograms } from './programs/index.js';
import type { DetourOptions } from './programs/detours.js';
import type { Evidence } from './programs/evidence.js';
import type { Programs, ProgramsDeps } from './programs/index.js';
import type { Catalogue, PlanRequest, RecommendRequest } from './programs/types.js';
import { labelOf } from './skills/describe.js';
import { gapOf } from './skills/gap.js';
import type { OccupationTable } from './occupations/table.js';
import { createProfiles } from './skills/profiles.js';
import type { Profiles } from './skills/profiles.js';
import { transitionsFrom } from './skills/transitions.js';
import { suggestFrom } from './suggest.js';
import { fold } from './text/index.js';
import type {
  FeatureKind,
  Gap,
  Lang,
  Occupation,
  Situation,
  SuggestOptions,
  Suggestion,
  Transition,
} from './types.js';
import { raiseIn } from './wages.js';
import { provinceOf } from './region.js';

export interface Region {
  code: string;
  name: string;
  /** Code of the region around it; null for the widest. */
  parent: string | null;
}

export interface ViewOptions {
  /** Default: the first language whose labels are open, English first. */
  lang?: Lang;
  /** Default: the widest region. */
  region?: string;
  /** Id of a finer profile of the occupation, whose ratings then count: see `profileOf`. */
  profile?: string;
}

/** The whole engine over a set of open packs. Synchronous and pure; opening one more pack means a new engine, cheaply. */
export interface Engine extends Pick<Programs, 'tag' | 'prepare' | 'places' | 'recommend' | 'plan'> {
  /** Occupations for what was typed so far, best first. @throws MissingLanguageError, RequestError */
  suggest(query: string, options?: SuggestOptions): Suggestion[];
  /** Everything known of one occupation. @throws UnknownOccupationError, UnknownRegionError, MissingLanguageError */
  occupation(code: string, options?: ViewOptions): Occupation;
  /**
   * Id of the finer profile that a job title of an occupation belongs to; null when it is not known to belong to one, or
   * the pack `profiles` is not open.
   */
  profileOf(code: string, title: string, lang: Lang): string | null;
  /** What the target asks above what is already there. @throws UnknownOccupationError */
  gap(target: string, situation?: Omit<Situation, 'target'> & { lang?: Lang }): Gap;
  /** Near occupations, most alike first, at most `limit` (default 12). @throws UnknownOccupationError, RequestError */
  transitions(code: string, options?: ViewOptions & { limit?: number }): Transition[];
  /**
   * Where a catalogue leads nowhere near a step towards an occupation: the nearest occupations, at most three, open without
   * more schooling or a licence, that it does lead to and that pay about as much as the
   * learner's job, or more. @throws UnknownOccupationError
   */
  detours(code: string, catalogue: Catalogue, options?: DetourOptions): Transition[];
  /** What has to be open for the programs of a catalogue to be read in full. */
  evidenceFor(catalogue: Catalogue): Evidence;
  /** True for a code of these packs. */
  has(code: string): boolean;
  /** Title of an occupation. @throws UnknownOccupationError */
  title(code: string, lang?: Lang): string;
  /** Name of a feature; null when there is no such feature. */
  feature(
    id: string,
    lang?: Lang,
  ): { id: string; kind: FeatureKind; label: string; unofficial?: true } | null;
  /** Schooling a training category usually asks for. */
  teer(category: number, lang?: Lang): string;
  /** Every region there is a name for, widest first, provinces before their economic regions. */
  regions(lang?: Lang): Region[];
}

/** Jobs are told apart by every part of a level: what is enough for a learner is not asked. */
const never = (): boolean => false;

/**
 * The engine that knows an occupation by its own ratings alone, of which `createEngine` makes the whole one.
 * @param heard what programs say: the same whatever the ratings
 */
export function createPlain(
  packs: Packs,
  heard: ProgramsDeps['heard'] = new WeakMap(),
): Omit<Engine, 'profileOf' | 'detours' | 'evidenceFor'> {
  // Opened when first asked: suggestions need none of it.
  const profiles = (): Profiles => createProfiles(packs.occupations);
  const table = (): OccupationTable => profiles().table;
  const first: Lang = packs.labels.en ? 'en' : 'fr';

  const labels = (lang: Lang = first): Labels => labelsOf(packs, lang);
  const number = (code: string): number => {
    const occupation = table().index.get(code);
    if (occupation === undefined) throw new UnknownOccupationError(code);
    return occupation;
  };
  const root = (words: Labels): string => words.regions.keys().next().value!;
  const place = (words: Labels, region = root(words)): string => {
    if (!words.regions.has(region)) throw new UnknownRegionError(region);
    return region;
  };
  const gap = (situation: Situation, lang?: Lang): Gap => gapOf(profiles(), labels(lang), situation);

  const regions = (lang?: Lang): Region[] => {
    const words = labels(lang);
    const widest = root(words);
    return [...words.regions].map(([code, name]) => ({
      code,
      name,
      parent: code === widest ? null : code.includes('-') ? provinceOf(code) : widest,
    }));
  };

  const programs = createPrograms({
    packs,
    lang: first,
    heard,
    profile: (code) => profiles().profile(code),
    gap,
    similarity: (a, b) => profiles().similarity(a, b),
    codes: () => table().codes,
    regions: () =>
      new Map(
        (Object.keys(packs.labels) as Lang[])
          .flatMap((lang) => regions(lang))
          .filter(({ code, parent }) => parent && !code.includes('-'))
          .flatMap(({ code, name }) => [code, name].map((text) => [fold(text), code] as const)),
      ),
    teer: (code) => table().teer(number(code)),
    features: (lang) =>
      packs.labels[lang]
        ? table().features.map(({ id }, f) => ({ id, label: labelOf(table(), labels(lang), f) }))
        : [],
    regulated: (code) => table().entry(number(code)).regulated !== 'none',
    lexicon: (lang) => (packs.labels[lang] ? labels(lang).lexicon : {}),
  });

  const admit = ({ region, lang, limit, filters, budget, start }: RecommendRequest & PlanRequest): void => {
    place(labels(lang), region);
    check({ limit, maxHours: filters?.maxHours, maxCost: filters?.maxCost, ...budget }, start);
  };

  return {
    ...programs,
    recommend: (request, catalogue) => (admit(request), programs.recommend(request, catalogue)),
    plan: (request, catalogue) => (admit(request), programs.plan(request, catalogue)),
    suggest: (query, { lang = first, limit = 8 } = {}) => {
      check({ limit });
      if (!packs.titles[lang] && !packs.titles.en && !packs.titles.fr) throw new MissingLanguageError(lang);
      return suggestFrom(packs, labels(lang), query, lang, limit);
    },
    occupation: (code, { lang = first, region } = {}) => {
      const words = labels(lang);
      const occupation = number(code);
      const asked = place(words, region);
      return describeOccupation({ packs, profiles: profiles(), words, occupation, asked, root: root(words) });
    },
    gap: (target, { lang, ...rest } = {}) => gap({ ...rest, target }, lang),
    transitions: (code, { lang, region, limit = 12 } = {}) => {
      check({ limit });
      const words = labels(lang);
      const asked = place(words, region);
      const covered = (target: string, by?: typeof never) =>
        gapOf(profiles(), words, { target, current: code }, by).covered;
      const own = number(code);
      return transitionsFrom(
        profiles(),
        code,
        covered,
        (target) => covered(target, never),
        (other) => {
          const o = number(other);
          const outlook = outlookOf(packs.lmi, words, other, o, root(words));
          return {
            title: words.titles.get(other) ?? other,
            raise: raiseIn(packs.lmi, words, [own, o], asked, root(words)),
            growth: outlook && !outlook.scope ? outlook.annualGrowth : null,
            condition: outlook?.condition ?? {
              code: 'unknown',
              label: words.conditions.get('unknown') ?? '',
            },
          };
        },
        limit,
      );
    },
    has: (code) => table().index.has(code),
    title: (code, lang) => (number(code), labels(lang).titles.get(code) ?? code),
    feature: (id, lang) => {
      const f = table().featureIndex.get(id);
      if (f === undefined) return null;
      const words = labels(lang);
      const { kind, name } = table().features[f]!;
      const label = labelOf(table(), words, f);
      return { id, kind, label, ...(!name && words.unofficial && { unofficial: true as const }) };
    },
    teer: (category, lang) => labels(lang).teers.get(String(category)) ?? '',
    regions,
  };
}
