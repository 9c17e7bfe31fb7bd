import type { Engine } from '../engine.js';
import type { Lang, Transition } from '../types.js';
import type { Catalogue } from './types.js';

export interface DetourOptions {
  /** Default: the first language whose labels are open. */
  lang?: Lang;
  /** Occupation code of the job the learner has. */
  current?: string;
}

/** Named at most. */
const MOST = 3;
/** Of the learner's pay: less would be no way up. */
const LEAST_PAY = 0.9;

/**
 * Where a catalogue leads nowhere near a step towards an occupation: the nearest occupations, open without more schooling
 * or a licence, that it does lead to, and that pay about as much as the job the learner has, or more.
 */
export function detours(
  engine: Pick<Engine, 'has' | 'occupation' | 'transitions' | 'recommend'>,
  catalogue: Catalogue,
  code: string,
  { lang, current = '' }: DetourOptions = {},
): Transition[] {
  /** No number, which is less than none, where it is not known. */
  const pay = (job: string): number =>
    (engine.has(job) && engine.occupation(job, { lang }).wages?.median) || NaN;
  const found: Transition[] = [];
  // Each asks for a ranking of the whole catalogue: no more than needed.
  for (const near of engine.transitions(code, { lang })) {
    if (found.length === MOST) break;
    if (!near.viable || pay(near.code) < LEAST_PAY * pay(current)) continue;
    const [first] = engine.recommend({ target: near.code, lang, limit: 1 }, catalogue).items;
    if (first && !first.slight) found.push(near);
  }
  return found;
}
