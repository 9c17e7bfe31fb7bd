/** What a shared link carries: enough to rebuild a plan from the same catalogue. No free text, no name, no date. */
export interface SharedSituation {
  target: string;
  /** Id of a finer profile of the target. */
  profile?: string;
  current?: string;
  /** Region whose figures are shown: `CA`, `ON`, `ON-3530`. */
  region?: string;
  have?: string[];
  lack?: string[];
  /** Ids of picked programs, in the learner's order. */
  picked?: string[];
}

const ONES = [
  ['profile', 'p'],
  ['current', 'c'],
  ['region', 'r'],
] as const;
const LISTS = ['have', 'lack', 'picked'] as const;
/** A link longer than this, or a list longer than that, is not one of ours. */
const MAX_LENGTH = 8000;
const MAX_ITEMS = 200;

/** A situation as a URL fragment without `#`: `t=72106&c=75110&have=skill:numeracy,tech:excel&picked=p-12`. */
export function encodeSituation({ target, profile, current, region, ...lists }: SharedSituation): string {
  const one = (value?: string): string[] => (value ? [value] : []);
  const all = { t: [target], p: one(profile), c: one(current), r: one(region), ...lists };
  return (['t', 'p', 'c', 'r', ...LISTS] as const)
    .filter((name) => all[name]?.length)
    .map((name) => `${name}=${all[name]!.map((id) => encodeURIComponent(id).replaceAll('%3A', ':')).join()}`)
    .join('&');
}

/**
 * Reads a fragment back. Never throws: what is torn or strange is left out, and without a target it is no situation.
 */
export function decodeSituation(fragment: string): SharedSituation | null {
  if (fragment.length > MAX_LENGTH) return null;
  const values = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  );
  const read = (text = ''): string => {
    try {
      return decodeURIComponent(text).trim();
    } catch {
      return ''; // A malformed escape: the link was cut.
    }
  };
  const target = read(values.get('t'));
  if (!target) return null;
  const situation: SharedSituation = { target };
  for (const [name, short] of ONES) {
    const value = read(values.get(short));
    if (value) situation[name] = value;
  }
  for (const name of LISTS) {
    const list = (values.get(name) ?? '').split(',').map(read).filter(Boolean);
    if (list.length) situation[name] = [...new Set(list)].slice(0, MAX_ITEMS);
  }
  return situation;
}
