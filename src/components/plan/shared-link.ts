import { decodeSituation, type SharedSituation } from '../../engine/programs/link.js';
import type { CairnPlanEvent } from '../events/events.js';

/** What a page that routes by its fragment has there: `#/programs`. The plan stands behind it. */
export const route = (): string => /^#!?\/[^#]*/.exec(location.hash)?.[0] ?? '';

/**
 * A shared link carries the plan in the page's fragment, which no server sees. A preset occupation wins. What names no
 * occupation code is the page's own affair.
 */
export function sharedLink(preset: string | null): SharedSituation | null {
  const shared = decodeSituation(location.hash.slice(route().length).replace(/^#(cairn[:=])?/, ''));
  return shared && (preset ? preset === shared.target : /^\d{5}$/.test(shared.target)) ? shared : null;
}

/** Once kept, a plan that a link brought is the learner's own: opened again, the page would bring that of the link. */
export function settleLink({ detail: { code, kind } }: CairnPlanEvent): void {
  if (kind === 'keep' && sharedLink(code))
    history.replaceState(history.state, '', location.pathname + location.search + route());
}
