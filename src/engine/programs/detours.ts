import type { Engine } from '../engine.js';
import type { Lang, Transition } from '../types.js';
import type { Catalogue } from './types.js';

/** Named at most. */
const MOST = 3;

/**
 * Where a catalogue leads nowhere near a step towards an occupation: the nearest occupations, open without more schooling
 * or a licence, that it does lead to.
 */
export const detours = (engine: Engine, catalogue: Catalogue, code: string, lang: Lang): Transition[] =>
  engine
    .transitions(code, { lang })
    .filter(
      (near) =>
        near.viable &&
        engine.recommend({ target: near.code, lang, limit: 1 }, catalogue).items[0]?.slight === false,
    )
    .slice(0, MOST);
