import { provinceOf } from '../region.js';
import { fold } from '../text/index.js';
import type { Program } from './types.js';

/** Codes of the regions that a program's stated place names. */
export type Where = (program: Program) => readonly string[];

/**
 * Tells whether a program is taken in person, in part at least, and in other provinces than the learner's alone. A
 * whole country is no place to be.
 */
export function awayFrom(
  region: string | undefined,
  { where, provinces }: { where: Where; provinces: ReadonlySet<string> },
): (program: Program) => boolean {
  if (!region || !provinces.has(provinceOf(region))) return () => false;
  return (program) => {
    const places = program.delivery === 'online' ? [] : where(program);
    return places.length > 0 && !places.some((code) => provinceOf(code) === provinceOf(region));
  };
}

/**
 * Tells the regions a program's stated place names: "Sarnia, ON" and "Sarnia (Ontario)" name one, a town alone names
 * none.
 * @param names codes of regions by their folded code or name
 */
export function regionsStated(names: ReadonlyMap<string, string>): Where {
  const seen = new Map<string, readonly string[]>();
  return ({ location }) => {
    const text = location ?? '';
    let codes = seen.get(text);
    if (!codes) {
      // A postal code after the region is cut off; a town is no region, even one named like it.
      const parts = fold(text).split(/[,;/|()]| [a-z]\d[a-z] ?\d[a-z]\d/);
      codes = parts.flatMap((part) => names.get(part.trim()) ?? []);
      seen.set(text, codes);
    }
    return codes;
  };
}
