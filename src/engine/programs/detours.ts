import type { Engine } from '../engine.js';
import type { Lang, Transition } from '../types.js';
import type { Catalogue } from './types.js';

/** Named at most. */
const MOST = 3;

/**
 * Where a catalogue leads nowhere near a step towards an occupation: the nearest occupations, open without more schooling
 * or a licence, that it does lead to.
 */
export function detours(
  engine: Pick<Engine, 'transitions' | 'recommend'>,
  catalogue: Catalogue,
  code: string,
  lang: Lang,
): Transition[] {
  const found: Transition[] = [];
  // Each asks for a ranking of the whole catalogue: no more than needed.
  for (const near of engine.transitions(code, { lang })) {
    if (found.length === MOST) break;
    if (!near.viable) continue;
    const [first] = engine.recommend({ target: near.code, lang, limit: 1 }, catalogue).items;
    if (first && !first.slight) found.push(near);
  }
  return found;
}
