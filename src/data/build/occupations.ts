import type { PackHeader, SectionArray } from '../../engine/packs.js';
import { SourceError } from '../../engine/errors.js';
import { technologyId } from '../../engine/occupations/table.js';
import type { OasisRatings, Sources } from '../sources/index.js';
import { encodeRows } from './encode.js';
import { entryFacts } from './entry.js';
import { RATED } from './features.js';
import { unitGroupCodes } from './groups.js';
import { SERVES } from './licences.js';
import { sourceMeta } from './provenance.js';
import { groupTechnologies } from './technologies.js';
import { nearGroups } from './topics-near.js';

export interface BuiltPack {
  header: PackHeader;
  sections: Record<string, SectionArray>;
  report: string[];
}

const key = (name: string): string =>
  name
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .toLowerCase();

type Rated = Extract<(typeof RATED)[number]['kind'], 'skill' | 'knowledge'>;

/** Ratings of each profile, in the order of the features of a kind. */
export function ratingsByProfile({ names, profiles }: OasisRatings, kind: Rated): Map<string, number[]> {
  const columns = RATED.filter((feature) => feature.kind === kind).map(({ column }) => {
    const at = names.findIndex((name) => key(name) === key(column));
    if (at < 0) throw new SourceError(`OaSIS ${kind} file has no column "${column}".`, column);
    return at;
  });
  return new Map(profiles.map(({ code, values }) => [code, columns.map((at) => values[at]!)]));
}

/** Ratings of each unit group: the mean of its profiles, in halves of a point (stored doubled). */
export function ratingsByGroup(ratings: OasisRatings, kind: Rated): Map<string, number[]> {
  const groups = new Map<string, number[][]>();
  for (const [code, values] of ratingsByProfile(ratings, kind)) {
    const group = code.slice(0, 5);
    groups.set(group, [...(groups.get(group) ?? []), values]);
  }
  return new Map(
    [...groups].map(([code, rows]) => [
      code,
      rows[0]!.map((_, f) => Math.round((2 * rows.reduce((sum, row) => sum + row[f]!, 0)) / rows.length)),
    ]),
  );
}

/** Codes, ratings, technologies and entry facts of every unit group; the same for every language. */
export function buildOccupations(sources: Sources): BuiltPack {
  const codes = unitGroupCodes(sources);
  const skills = ratingsByGroup(sources.oasisRatings('skills'), 'skill');
  const knowledge = ratingsByGroup(sources.oasisRatings('knowledges'), 'knowledge');
  const ratings = new Uint8Array(RATED.length * codes.length);
  const rated = codes.filter((code, o) => {
    const values = [...(skills.get(code) ?? []), ...(knowledge.get(code) ?? [])];
    values.forEach((value, f) => (ratings[f * codes.length + o] = value));
    return values.length === RATED.length;
  });

  const groups = new Map(sources.unitGroups().map((group) => [group.code, group]));
  const rules: [string, string][] = [];
  const counts = new Map<string, number>();
  const ruleNumber = (field: string, { rule, value }: { rule: string; value: string }): number => {
    counts.set(`${field}:${rule}`, (counts.get(`${field}:${rule}`) ?? 0) + 1);
    const known = rules.findIndex((other) => other[0] === rule && other[1] === value);
    return known < 0 ? rules.push([rule, value]) - 1 : known;
  };
  const teers = Uint8Array.from(codes, (code) => Number(code[1]));
  const entry = Uint8Array.from(
    codes.flatMap((code, o) => {
      const { requirements = [], title = '' } = groups.get(code) ?? {};
      const facts = entryFacts(requirements, teers[o]!, title);
      return (['education', 'regulated', 'apprenticeship'] as const).map((f) => ruleNumber(f, facts[f]));
    }),
  );

  const { byGroup, hot, dropped } = groupTechnologies(sources);
  const names = [...new Set([...byGroup.values()].flat().map(({ name }) => name))].sort();
  const ids = new Set(names.map(technologyId));
  if (ids.size !== names.length) throw new SourceError('two technologies share an id', names.length);
  const at = new Map(names.map((name, i) => [name, i]));
  const lists = codes.map((code) => byGroup.get(code) ?? []);
  const strange = SERVES.flat(2).find((code) => !codes.includes(code));
  if (strange) throw new SourceError('a licence is said to serve an unknown unit group', strange);
  const steps = codes.map((code, o) => Number(code) - Number(codes[o - 1] ?? 0));

  return {
    header: {
      id: 'occupations',
      schema: 1,
      meta: {
        features: RATED.map(({ id }) => id),
        scales: { skill: 5, knowledge: 3 },
        rules,
        serves: SERVES,
        sources: {
          titles: sourceMeta(sources, 'noc'),
          ratings: sourceMeta(sources, 'oasis'),
          technologies: sourceMeta(sources, 'onet'),
          entry: sourceMeta(sources, 'entry'),
        },
      },
    },
    sections: {
      steps: Uint16Array.from(steps),
      teers,
      entry,
      ratings,
      techCounts: Uint8Array.from(lists, (list) => list.length),
      techs: Uint16Array.from(lists.flat(), ({ name, inDemand }) => at.get(name)! + (inDemand ? 0x8000 : 0)),
      techNames: encodeRows(names.map((name) => (hot.has(name) ? [name, '1'] : [name]))),
      near: nearGroups(sources),
    },
    report: [
      `unit groups with skills and knowledge: ${rated.length} of ${codes.length}`,
      `unit groups with technologies: ${lists.filter(({ length }) => length).length} of ${codes.length}; ` +
        `${names.length} technologies kept, ${dropped} rows dropped (generic, obsolete or rare)`,
      `unit groups with stated requirements: ${codes.filter((code) => groups.get(code)?.requirements.length).length}`,
      ...[...counts].sort().map(([rule, count]) => `  ${rule}: ${count}`),
    ],
  };
}
