import type { GapItem, Lang, Situation } from '../types.js';
import type { ProgramsDeps } from './deps.js';
import { done } from './done.js';
import { nearOccupations } from './near.js';
import { planPrograms } from './plan.js';
import { regionsStated, type Where } from './place.js';
import { preparing } from './prepare.js';
import type { Prepared } from './prepare.js';
import { recommendPrograms } from './recommend.js';
import type { Aim } from './stand.js';
import { createTagger } from './tag.js';
import type {
  Catalogue,
  Plan,
  PlanRequest,
  Program,
  ProgramTags,
  RecommendRequest,
  Recommendations,
} from './types.js';

export type { ProgramsDeps } from './deps.js';

/** The program side of the engine. */
export interface Programs {
  /** What a program is about, and the words that say so. */
  tag(program: Program): ProgramTags;
  /** Tags a catalogue ahead of the first question, a little at each step; yields the share done. */
  prepare(catalogue: Catalogue): Generator<number, void>;
  /** Codes of the regions that the places of a catalogue name, in the order of `Engine.regions`. */
  places(catalogue: Catalogue): string[];
  /** @throws UnknownOccupationError, UnknownRegionError, MissingLanguageError, RequestError */
  recommend(request: RecommendRequest, catalogue: Catalogue): Recommendations;
  /** @throws UnknownOccupationError, UnknownRegionError, MissingLanguageError, RequestError */
  plan(request: PlanRequest, catalogue: Catalogue): Plan;
}

export function createPrograms(deps: ProgramsDeps): Programs {
  // Made for the first program: suggestions come before any, and should not wait for it.
  let tagger: ReturnType<typeof createTagger> | undefined;
  const tag: Programs['tag'] = (program) => (tagger ??= createTagger(deps))(program);
  let where: Where | undefined;
  const near = new Map<string, ReadonlyMap<string, number>>();

  function prepared(catalogue: Catalogue): Prepared {
    const work = preparing(catalogue, deps, tag);
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
    }
  }
  function aim(request: Situation & { lang?: Lang }): Aim {
    const { target, lang = deps.lang } = request;
    const gap = deps.gap(request, lang);
    if (!near.has(target)) near.set(target, nearOccupations(target, deps));
    // A share of next to nothing would make a program worth taking that nobody needs.
    const share = done(gap) ? () => 0 : (item: GapItem) => item.gap / gap.total;
    const open = new Map(gap.items.map((item) => [item.id, share(item)]));
    return { gap, open, near: near.get(target)!, lang };
  }
  return {
    tag,
    *prepare(catalogue) {
      yield* preparing(catalogue, deps, tag);
    },
    places(catalogue) {
      where ??= regionsStated(deps.regions());
      const named = new Set(catalogue.programs.flatMap(where));
      return [...new Set(deps.regions().values())].filter((code) => named.has(code));
    },
    recommend: (request, catalogue) => recommendPrograms(prepared(catalogue), aim(request), request, tag),
    plan: (request, catalogue) =>
      planPrograms(
        prepared(catalogue),
        catalogue,
        aim(request),
        request,
        tag,
        deps.regulated(request.target),
      ),
  };
}
