import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Plan } from '../../engine/programs/types.js';
import { button } from '../base/controls.js';
import { reveal } from '../base/reveal.js';
import { card, type Ground } from '../programs/card.js';
import { inquire, visit } from '../programs/link.js';
import type { CairnPlan } from './cairn-plan.js';
import { nearTitle } from '../transitions/cairn-transitions.js';
import { emptyWords, planLabel, planTitle } from './sum.js';
import { keepButton } from './summary.js';

/** What to do now, and why: the first stone of the path, or what else there is to do where there is no path. */
export function firstStep(plan: Plan, ground: Ground, occupation: string, host: CairnPlan): TemplateResult {
  const [step] = plan.steps;
  const near = (): void => {
    const jobs = (host.getRootNode() as ShadowRoot).querySelector('cairn-transitions');
    reveal(jobs?.renderRoot.querySelector('button'));
  };
  const whole = (): void => reveal(host.renderRoot.querySelector('h3'));
  return html`<p class="eyebrow">${planLabel(host)}</p>
    <h3>${step ? msg('Your first step', { id: 'plan.first' }) : planTitle(plan, host)}</h3>
    ${
      step
        ? html`<div class="step">
            <span class="stone">${host.format.number(1)}</span>
            ${card({
              ...ground,
              item: step,
              host,
              stand: 'gap',
              more: () => '',
              acts: html`${visit(step.program, host, 'btn solid')} ${inquire(step.program, host, occupation)}
              ${keepButton(plan, host)}
              ${button(msg('See the whole plan', { id: 'plan.first.all' }), whole, 'link')}`,
            })}
          </div>`
        : html`<p>${emptyWords(host)}</p>
            <div class="acts">${button(nearTitle(), near)}</div>`
    }`;
}
