import { createEngine as create } from './engine.js';
import type { Engine, ViewOptions } from './engine.js';
import { openOccupations } from './occupations/table.js';
import type { Packs } from './packs.js';
import { openFiner } from './skills/finer.js';
import type { FinerProfile, Lang, Occupation } from './types.js';

/** An engine that also knows the finer profiles of occupations, where their pack is open. */
export interface FinerEngine extends Engine {
  /** Id of the finer profile that a job title of an occupation belongs to; null when it is not known to belong to one. */
  profileOf(code: string, title: string, lang: Lang): string | null;
  /**
   * Everything known of one occupation; with `profile`, skills and knowledge are those of that finer profile, which is
   * named. @throws UnknownOccupationError, UnknownRegionError, MissingLanguageError
   */
  occupation(
    code: string,
    options?: ViewOptions & { profile?: string },
  ): Occupation & { profile: FinerProfile | null };
}

/** An engine over packs as `openPack` gives them: occupations, labels, and whatever else is there. */
export function createEngine(packs: Packs): FinerEngine {
  const whole = create(packs);
  const finer = packs.profiles && openFiner(packs.profiles);
  const made = new Map<string, Engine>();

  /** The engine for which the ratings of a finer profile are those of its occupation; the plain one without such a profile. */
  const by = (code: string, id?: string): Engine => {
    const found = finer?.of(code, id);
    if (!found || !id) return whole;
    let engine = made.get(id);
    if (!engine) {
      const { occupations } = packs;
      const { index, codes, rated, level } = openOccupations(occupations);
      const o = index.get(code)!;
      const ratings = occupations.sections.ratings!.slice();
      // Kept by feature, doubled.
      for (let f = 0; f < rated; f++) ratings[f * codes.length + o] = 2 * (level(o, f) + found.by(f));
      const sections = { ...occupations.sections, ratings };
      made.set(id, (engine = create({ ...packs, occupations: { ...occupations, sections } })));
    }
    return engine;
  };
  return {
    ...whole,
    profileOf: (code, title, lang) => finer?.holding(code, title, lang) ?? null,
    occupation: (code, { profile, ...options } = {}) => ({
      ...by(code, profile).occupation(code, options),
      profile: finer?.of(code, profile, options.lang)?.profile ?? null,
    }),
    gap: (target, situation) => by(target, situation?.profile).gap(target, situation),
    recommend: (request, catalogue) => by(request.target, request.profile).recommend(request, catalogue),
    plan: (request, catalogue) => by(request.target, request.profile).plan(request, catalogue),
  };
}
