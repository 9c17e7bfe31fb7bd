import type { SourceMeta } from '../lmi.js';
import { outlookOf, regionalOutlookOf } from '../outlook.js';
import type { Packs } from '../packs.js';
import { describe } from '../skills/describe.js';
import type { Profiles } from '../skills/profiles.js';
import type { FeatureKind, Occupation, Provenance } from '../types.js';
import { wagesIn } from '../wages.js';
import { provenanceOf, type Labels } from './labels.js';

/** How many of each kind are shown; the gap uses a few more. */
const SHOWN: Record<FeatureKind, number> = { skill: 6, knowledge: 6, technology: 8 };

interface View {
  packs: Packs;
  profiles: Profiles;
  words: Labels;
  occupation: number;
  /** Region asked for, and the widest one. */
  asked: string;
  root: string;
}

/** Everything known of one occupation, in one language, for one region. */
export function describeOccupation(view: View): Occupation {
  const { packs, profiles, words, occupation, asked, root } = view;
  const { table } = profiles;
  const code = table.codes[occupation]!;
  const title = words.titles.get(code) ?? code;
  const profile = profiles.profile(code);
  const features = (kind: FeatureKind) =>
    profile
      .filter((item) => item.kind === kind)
      .slice(0, SHOWN[kind])
      .map((item) => describe(table, words, item));
  const sources = table.pack.meta.sources as Record<string, SourceMeta>;
  const from = (use: string): Provenance => provenanceOf(words, sources[use]!, root);
  const broad = [...words.broad].find(([prefix]) => code.startsWith(prefix)) ?? ['', ''];
  const technologies = features('technology');
  return {
    code,
    title,
    alsoCalled: [...(words.also[code] ?? [])],
    teer: table.teer(occupation),
    broad: { code: broad[0], title: broad[1] },
    entry: { teer: table.teer(occupation), ...table.entry(occupation), provenance: from('entry') },
    skills: features('skill'),
    knowledge: features('knowledge'),
    technologies,
    wages: wagesIn(packs.lmi, words, occupation, asked, root),
    outlook: outlookOf(packs.lmi, words, code, occupation, root),
    regionalOutlook: regionalOutlookOf(packs.lmi, words, occupation, asked),
    provenance: ['titles', 'ratings', ...(technologies.length ? ['technologies'] : [])].map(from),
  };
}
