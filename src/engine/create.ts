import { createPlain } from './engine.js';
import type { Engine } from './engine.js';
import { detours } from './programs/detours.js';
import { evidenceFor } from './programs/evidence.js';
import { openOccupations } from './occupations/table.js';
import type { ProgramsDeps } from './programs/index.js';
import type { Packs } from './packs.js';
import { openFiner } from './skills/finer.js';

const KEPT = 2;

/** An engine over packs as `openPack` gives them: occupations, labels, and whatever else is there. */
export function createEngine(packs: Packs): Engine {
  const heard: ProgramsDeps['heard'] = new WeakMap();
  const whole = createPlain(packs, heard);
  const finer = packs.profiles && openFiner(packs.profiles);
  /** The engine of the profile asked for last, and of the one before it: what each derives is of some megabytes. */
  const made = new Map<string, ReturnType<typeof createPlain>>();

  /** The engine for which the ratings of a finer profile are those of its occupation; the plain one without such a profile. */
  const by = (code: string, id?: string): ReturnType<typeof createPlain> => {
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
      engine = createPlain({ ...packs, occupations: { ...occupations, sections } }, heard);
    }
    made.delete(id);
    made.set(id, engine);
    if (made.size > KEPT) made.delete(made.keys().next().value!);
    return engine;
  };
  const engine: Engine = {
    ...whole,
    profileOf: (code, title, lang) => finer?.holding(code, title, lang) ?? null,
    occupation: (code, options) => ({
      ...by(code, options?.profile).occupation(code, options),
      profile: finer?.of(code, options?.profile, options?.lang)?.profile,
    }),
    gap: (target, situation) => ({
      ...by(target, situation?.profile).gap(target, situation),
      profile: finer?.of(target, situation?.profile, situation?.lang)?.profile,
    }),
    recommend: (request, catalogue) => by(request.target, request.profile).recommend(request, catalogue),
    plan: (request, catalogue) => by(request.target, request.profile).plan(request, catalogue),
    detours: (code, catalogue, options) => detours(engine, catalogue, code, options),
    evidenceFor,
  };
  return engine;
}
