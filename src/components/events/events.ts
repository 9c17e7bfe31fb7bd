import type { Lang } from '../../engine/types.js';

/**
 * What Cairn tells its host. Typed, bubbling, composed, with plain data in `detail`: no element, no function,
 * nothing that would not survive `structuredClone`.
 */
class CairnEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, composed = true) {
    super(type, { detail, bubbles: true, composed });
  }
}

/** Data is open and the first answer can be given. `updated`: a newer pack replaced an older copy. */
export class CairnReadyEvent extends CairnEvent<{ lang: string; region: string; updated?: boolean }> {
  constructor(detail: CairnReadyEvent['detail']) {
    super('cairn-ready', detail);
  }
}

/**
 * The learner chose an occupation. `query` is what was typed, `matched` the job title that answered it, in `lang`; they
 * are told to this page alone.
 */
export class CairnSelectEvent extends CairnEvent<{
  code: string;
  title: string;
  query: string;
  matched?: string;
  lang?: Lang;
}> {
  constructor(detail: CairnSelectEvent['detail']) {
    super('cairn-select', detail);
  }
}

/** Programs were ranked for an occupation: their ids, best first. */
export class CairnRecommendEvent extends CairnEvent<{ code: string; programs: string[] }> {
  constructor(detail: CairnRecommendEvent['detail']) {
    super('cairn-recommend', detail);
  }
}

/** The plan changed, was kept, shared or printed. */
export class CairnPlanEvent extends CairnEvent<{
  code: string;
  programs: string[];
  kind: 'change' | 'keep' | 'share' | 'print';
}> {
  constructor(detail: CairnPlanEvent['detail']) {
    super('cairn-plan', detail);
  }
}

/** The learner follows a link to an institution. */
export class CairnReferralEvent extends CairnEvent<{
  program: string;
  institution: string;
  kind: 'visit' | 'inquire';
}> {
  constructor(detail: CairnReferralEvent['detail']) {
    super('cairn-referral', detail);
  }
}

/** Something failed; `message` names the value and the remedy. `report` lists bad catalogue rows. */
export class CairnErrorEvent extends CairnEvent<{
  stage: 'packs' | 'catalogue';
  message: string;
  report?: readonly object[];
}> {
  constructor(detail: CairnErrorEvent['detail']) {
    super('cairn-error', detail);
  }
}

/**
 * The learner changed what they have or where they look; with `current` and `profile`, a kept plan brought them back.
 * Between an inner element and the page or finder around it: these bubble, but do not leave the finder's shadow root.
 */
export class CairnSituationEvent extends CairnEvent<{
  have: string[];
  lack: string[];
  current?: string;
  profile?: string;
  region?: string;
}> {
  constructor(detail: CairnSituationEvent['detail']) {
    super('cairn-situation', detail, false);
  }
}

/** Another region was chosen. */
export class CairnRegionEvent extends CairnEvent<{ region: string }> {
  constructor(detail: CairnRegionEvent['detail']) {
    super('cairn-region', detail, false);
  }
}

/** A program was added to the plan or taken out of it: all ids picked, in order. */
export class CairnPickEvent extends CairnEvent<{ picked: string[] }> {
  constructor(detail: CairnPickEvent['detail']) {
    super('cairn-pick', detail, false);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cairn-ready': CairnReadyEvent;
    'cairn-select': CairnSelectEvent;
    'cairn-recommend': CairnRecommendEvent;
    'cairn-plan': CairnPlanEvent;
    'cairn-referral': CairnReferralEvent;
    'cairn-error': CairnErrorEvent;
    'cairn-situation': CairnSituationEvent;
    'cairn-region': CairnRegionEvent;
    'cairn-pick': CairnPickEvent;
  }
}
