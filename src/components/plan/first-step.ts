import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Plan } from '../../engine/programs/types.js';
import type { Transition } from '../../engine/types.js';
import { breakable } from '../base/breakable.js';
import { button } from '../base/controls.js';
import { reveal } from '../base/reveal.js';
import { CairnSelectEvent } from '../events/events.js';
import { card, type Ground } from '../programs/card.js';
import { inquire, visit } from '../programs/link.js';
import type { CairnPlan } from './cairn-plan.js';
import { nearTitle } from '../transitions/cairn-transitions.js';
import { starting } from './step.js';
import { emptyWords, planLabel, planTitle } from './sum.js';
import { keepButton } from './summary.js';

/** What else there is to do where there is no path: the near jobs that programs here lead to, or near jobs at least. */
function around(jobs: readonly Transition[], host: CairnPlan): TemplateResult {
  const list = (): void => {
    const near = (host.getRootNode() as ShadowRoot).querySelector('cairn-transitions');
    reveal(near?.renderRoot.querySelector('button'));
  };
  const go = ({ code, title }: Transition): unknown =>
    host.dispatchEvent(new CairnSelectEvent({ code, title, query: '' }));
  return html`${jobs.length ? html`<p class="say">${msg('Programs here lead to similar jobs:', { id: 'plan.around' })}</p>` : nothing}
    <div class="acts">
      ${jobs.length ? jobs.map((job) => button(breakable(job.title), () => go(job))) : button(nearTitle(), list)}
    </div>`;
}

/** What to do now, and why: the first stone of the path, or what else there is to do where there is no path. */
export function firstStep(
  plan: Plan,
  ground: Ground,
  occupation: string,
  jobs: () => readonly Transition[],
  host: CairnPlan,
): TemplateResult {
  const [step] = plan.steps;
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
              more: () => starting(step, host),
              acts: html`${visit(step.program, host, 'btn solid')} ${inquire(step.program, host, occupation)}
              ${keepButton(plan, host)}
              ${button(msg('See the whole plan', { id: 'plan.first.all' }), whole, 'link')}`,
            })}
          </div>`
        : html`<p>${emptyWords(host)}</p>
            ${around(jobs(), host)}`
    }`;
}
