import { fold } from '../text/index.js';
import type { Program } from './types.js';

/**
 * Tells the regions a program's stated place names: "Sarnia, ON" and "Sarnia (Ontario)" name one, a town alone names
 * none.
 * @param names codes of regions by their folded code or name
 */
export function regionsStated(names: ReadonlyMap<string, string>): (program: Program) => readonly string[] {
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
