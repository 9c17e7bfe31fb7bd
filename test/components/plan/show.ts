import { html } from '@open-wc/testing';
import type { CairnPlan } from '../../../src/components/plan/cairn-plan.js';
import type { PlanStore } from '../../../src/components/controllers/plan-store.js';
import '../../../src/define.js';
import type { Engine } from '../../../src/engine/engine.js';
import type { Catalogue } from '../../../src/engine/programs/types.js';
import { byRole } from '../base/roles.js';
import { catalogue, memory, place, plain, realEngine, settle } from '../programs/fixture.js';

/** Opened before the tests of whichever file imports this. */
export let engine: Engine;
let french: Engine;
before(async () => {
  engine = await realEngine();
  french = await realEngine('fr');
});

interface Options {
  picked?: string[];
  lang?: string;
  theme?: string;
  list?: Catalogue;
  store?: PlanStore;
  occupation?: string;
}

export const show = ({
  picked = [],
  lang = 'en',
  theme = 'light',
  list = catalogue(),
  store = memory().store,
  occupation = '32101',
}: Options = {}) =>
  place<CairnPlan>(
    html`<cairn-plan
      lang=${lang}
      theme=${theme}
      .engine=${lang === 'fr' ? french : engine}
      .occupation=${occupation}
      .situation=${{ current: '44101' }}
      .catalogue=${list}
      .picked=${picked}
      .store=${store}
    ></cairn-plan>`,
  );

export const steps = (element: CairnPlan) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('ol > li'),
];
export const titles = (element: CairnPlan) => steps(element).map((step) => plain(step.querySelector('h4')));
export const totals = (element: CairnPlan): Record<string, string> =>
  Object.fromEntries(
    [...element.shadowRoot!.querySelectorAll('dt')].map((term) => [
      plain(term),
      plain(term.nextElementSibling),
    ]),
  );
export const eyebrow = (element: CairnPlan) => plain(element.shadowRoot!.querySelector('.eyebrow'));
export const focused = (element: CairnPlan) => element.shadowRoot!.activeElement as HTMLElement;
export const press = async (element: CairnPlan, name: RegExp | string): Promise<void> => {
  byRole(element, 'button', name).click();
  await settle(element);
};
