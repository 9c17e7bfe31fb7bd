import { perPack, rows } from '../pack-text.js';
import type { OpenPack } from '../packs.js';
import type { Entry, FeatureKind } from '../types.js';

/** A feature without its name in a language. */
export interface FeatureDef {
  id: string;
  kind: FeatureKind;
  /** Top of the publisher's scale. */
  max: number;
  /** Proper noun, the same in every language (technologies). */
  name?: string;
  hot?: boolean;
}

/** The occupations pack, opened: dense rows by occupation number, 0 … codes.length − 1. */
export interface OccupationTable {
  pack: OpenPack;
  codes: readonly string[];
  /** Occupation number by code. */
  index: ReadonlyMap<string, number>;
  /** Rated features first, technologies after. */
  features: readonly FeatureDef[];
  /** How many of `features` are rated. */
  rated: number;
  /** Feature number by id. */
  featureIndex: ReadonlyMap<string, number>;
  /** Rating of a feature in an occupation, on the publisher's scale. */
  level(occupation: number, feature: number): number;
  /** Technologies, most distinctive first. */
  technologies(occupation: number): readonly { feature: number; inDemand: boolean }[];
  teer(occupation: number): number;
  /** Whether who works in one occupation holds the licence or certificate of another. */
  serves(from: string, to: string): boolean;
  entry(occupation: number): Required<Pick<Entry, 'education' | 'regulated' | 'apprenticeship' | 'rules'>>;
}

interface Meta {
  /** Ids of the rated features, skills first. */
  features: string[];
  /** Top of the scale, by kind. */
  scales: Record<string, number>;
  /** Entry rules: id, and the value it derives. */
  rules: [id: string, value: string][];
  /** Occupations whose licence or certificate serves in others; packs before carry none. */
  serves?: [from: string[], to: string[]][];
}

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\+/g, '-plus')
    .replace(/#/g, '-sharp')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Id of a technology: the slug of its name. */
export const technologyId = (name: string): string => `tech:${slug(name)}`;

/** Opens the occupations pack; cheap the second time. */
export const openOccupations = perPack((pack): OccupationTable => {
  const { features: ids, scales, rules, serves = [] } = pack.meta as unknown as Meta;
  const { steps, ratings, teers, entry, techCounts, techs } = pack.sections as Record<string, Uint16Array>;
  let last = 0;
  const codes = Array.from(steps!, (step) => String((last += step)).padStart(5, '0'));
  const features: FeatureDef[] = ids.map((id) => {
    const kind = id.slice(0, id.indexOf(':')) as FeatureKind;
    return { id, kind, max: scales[kind]! };
  });
  for (const [name, hot] of rows(pack, 'techNames'))
    features.push({ id: technologyId(name!), kind: 'technology', max: 1, name: name!, hot: hot === '1' });

  const starts = [0];
  for (const count of techCounts!) starts.push(starts.at(-1)! + count);
  const n = codes.length;
  return {
    pack,
    codes,
    index: new Map(codes.map((code, i) => [code, i])),
    features,
    rated: ids.length,
    featureIndex: new Map(features.map(({ id }, i) => [id, i])),
    level: (o, f) => ratings![f * n + o]! / 2,
    technologies: (o) =>
      Array.from(techs!.subarray(starts[o], starts[o + 1]), (value) => ({
        feature: ids.length + (value & 0x7fff),
        inDemand: value > 0x7fff,
      })),
    teer: (o) => teers![o]!,
    serves: (from, to) => serves.some(([one, other]) => one.includes(from) && other.includes(to)),
    entry: (o) => {
      const rule = (i: number) => rules[entry![o * 3 + i]!]!;
      const [education, regulated, apprenticeship] = [rule(0), rule(1), rule(2)];
      return {
        education: education[1] as Entry['education'],
        regulated: regulated[1] as Entry['regulated'],
        apprenticeship: apprenticeship[1] as Entry['apprenticeship'],
        rules: { education: education[0], regulated: regulated[0], apprenticeship: apprenticeship[0] },
      };
    },
  };
});
