import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import { breakable } from '../base/breakable.js';
import type { KeptFor } from '../controllers/plan-store.js';
import { CairnSelectEvent } from '../events/events.js';
import { countWords } from '../programs/toolbar.js';
import type { CairnFinder } from './cairn-finder.js';

/** Shown at once; older ones are unfolded. */
const FIRST = 3;

/** Leads to the answer for an occupation, when an element inside the finder is pressed. */
export const choose =
  (code: string, title: string) =>
  ({ currentTarget }: Event): unknown =>
    currentTarget!.dispatchEvent(new CairnSelectEvent({ code, title, query: '' }));

/** One kept plan: a button that leads to its answer, once the data tells its title. */
function keptPlan({ code, picked }: KeptFor, engine: Engine, host: CairnFinder): TemplateResult {
  const title = engine.title(code, host.language);
  return html`<button class="example" type="button" @click=${choose(code, title)}>
    <b>${breakable(title)}</b>
    ${picked.length ? html`<span class="soft">${countWords(picked.length, host)}</span>` : nothing}
  </button>`;
}

/**
 * The plans kept on this device. Their places are there before their titles, so that nothing below jumps. One whose
 * occupation the data does not know is left out, and stays kept.
 */
export function keptPlans(host: CairnFinder, engine: Engine | null): TemplateResult | typeof nothing {
  const plans = host.kept.filter(({ code }) => engine?.has(code) !== false);
  const list = (some: KeptFor[]): TemplateResult =>
    html`<ul class="plans" aria-labelledby="plans">
      ${some.map((one) => html`<li class=${engine ? '' : 'bone'}>${engine && keptPlan(one, engine, host)}</li>`)}
    </ul>`;
  return plans.length
    ? html`<div class="wide">
        <h3 class="eyebrow" id="plans">${msg('Your plans', { id: 'finder.plans' })}</h3>
        ${list(plans.slice(0, FIRST))}
        ${
          plans[FIRST]
            ? html`<details>
                <summary>${msg('Older plans', { id: 'finder.plans.older' })}</summary>
                ${list(plans.slice(FIRST))}
              </details>`
            : nothing
        }
      </div>`
    : nothing;
}
