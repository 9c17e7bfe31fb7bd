import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { button } from '../base/controls.js';
import type { CairnPlan } from './cairn-plan.js';

/** The plan stands as it is, and is kept no longer. Where the browser refuses, nothing is said to be gone. */
async function forget(host: CairnPlan): Promise<void> {
  if (!(await host.store.keep(host.occupation, null))) return;
  host.kept = '';
  host.done(() => msg('This plan is no longer kept on this device.', { id: 'plan.forgotten' }));
}

async function erase(host: CairnPlan): Promise<void> {
  if (!(await host.store.clear())) return;
  host.kept = '';
  host.edit({ picked: [], dropped: [], budget: {} });
  host.done(() => msg('Your plans and favourites are erased from this device.', { id: 'plan.erased' }));
}

/** What is erased is gone: it takes a second press, which says how much. */
export const eraseMenu = (host: CairnPlan): TemplateResult =>
  html`<details class="noprint">
    <summary>${msg('Erase my data from this device', { id: 'plan.erase' })}</summary>
    <div class="acts">
      ${button(msg('Only this plan', { id: 'plan.erase.one' }), () => forget(host))}
      ${button(msg('All my plans and favourites', { id: 'plan.erase.all' }), () => erase(host))}
    </div>
  </details>`;
