import { decodeSituation, type SharedSituation } from '../../engine/programs/link.js';
import type { CairnPlanEvent } from '../events/events.js';

/** A shared link carries the plan in the page's fragment, which no server sees. A preset occupation wins. */
export function sharedLink(preset: string | null): SharedSituation | null {
  const shared = decodeSituation(location.hash.replace(/^#(cairn[:=])?/, ''));
  return shared && (!preset || preset === shared.target) ? shared : null;
}

/** Once kept, a plan that a link brought is the learner's own: opened again, the page would bring that of the link. */
export function settleLink({ detail: { code, kind } }: CairnPlanEvent): void {
  if (kind === 'keep' && sharedLink(code))
    history.replaceState(history.state, '', location.pathname + location.search);
}
