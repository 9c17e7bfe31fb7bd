import { decodeSituation, type SharedSituation } from '../../engine/programs/link.js';

/** A shared link carries the plan in the page's fragment, which no server sees. A preset occupation wins. */
export function sharedLink(preset: string | null): SharedSituation | null {
  const shared = decodeSituation(location.hash.replace(/^#(cairn[:=])?/, ''));
  return shared && (!preset || preset === shared.target) ? shared : null;
}
