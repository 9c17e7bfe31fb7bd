import type { ProgramsDeps } from './deps.js';
import { createListener } from './mentions.js';
import type { Signs } from './strength.js';
import type { Program, Tag } from './types.js';

/** What speaks for one feature, and whose words these are. */
export interface Found extends Signs {
  /** The institution lists it among the skills. */
  stated: boolean;
  /** The words that name it, as they stand. */
  words: Set<string>;
  /** The occupation it is most distinctive for, of those the program is about. */
  through?: Tag;
}

/** All that speaks for features and occupations in one program. */
export interface Reading {
  features: Map<string, Found>;
  occupations: Tag[];
  /** About no particular occupation. */
  general: boolean;
}

/** Below this, plainness and agreement together, a program is about no occupation in particular. */
const GENERAL = 0.75;
/** Institutions state the main occupation first; each further one counts so much less. */
const PLACE = 0.05;

/** Reads what speaks for what in a program; `tag.ts` weighs it. */
export function createReader(
  deps: Pick<ProgramsDeps, 'packs' | 'profile' | 'codes' | 'features' | 'lexicon' | 'heard'>,
): (program: Program) => Reading {
  const listen = createListener(deps);

  const shares = new Map<string, (readonly [id: string, share: number])[]>();
  /** Each feature's share of its kind in an occupation's profile. No course teaches a technology it does not name. */
  const sharesOf = (code: string) => {
    let made = shares.get(code);
    if (!made) {
      const sums: Record<string, number> = {};
      const rated = deps.profile(code).filter(({ kind }) => kind !== 'technology');
      for (const { kind, weight } of rated) sums[kind] = (sums[kind] ?? 0) + weight;
      shares.set(code, (made = rated.map(({ id, kind, weight }) => [id, weight / sums[kind]!])));
    }
    return made;
  };

  return (program) => {
    const features = new Map<string, Found>();
    const found = (id: string): Found => {
      let sign = features.get(id);
      if (!sign) features.set(id, (sign = { title: 0, text: 0, share: 0, stated: false, words: new Set() }));
      return sign;
    };
    const { stated, named, codes, read } = listen(program);
    for (const { id, words } of stated) {
      const sign = found(id);
      sign.stated = true;
      sign.words.add(words);
    }
    for (const { id, words, title, text } of named) {
      const sign = found(id);
      sign.words.add(words);
      sign.title = Math.min(1, sign.title + title);
      sign.text += text;
    }
    const occupations = codes.length
      ? codes.map((code, i): Tag => {
          return { id: code, strength: Math.max(0.8, 1 - PLACE * i), by: 'stated', evidence: [code] };
        })
      : (read?.occupations ?? []);
    const spread = read?.spread ?? occupations.map(({ id, strength }) => [id, strength] as const);
    const total = spread.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [i, [code, weight]] of spread.entries()) {
      for (const [id, share] of sharesOf(code)) {
        // What only occupations beyond those named speak for has no words to show for it.
        if (i >= occupations.length && !features.has(id)) continue;
        const sign = found(id);
        sign.through ??= occupations[i];
        sign.share += (share * weight) / total;
      }
    }
    // What is named and what those occupations do: where neither is plain, the program is about none in particular.
    const agreement = Math.max(
      0,
      ...[...features.values()].map(({ words, share }) => (words.size ? share : 0)),
    );
    return { features, occupations, general: !!read && read.plainness + agreement < GENERAL };
  };
}
