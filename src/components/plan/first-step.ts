import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import type { Catalogue, Plan } from '../../engine/programs/types.js';
import type { Lang, Transition } from '../../engine/types.js';
import { breakable } from '../base/breakable.js';
import { button } from '../base/controls.js';
import { reveal } from '../base/reveal.js';
import { CairnSelectEvent } from '../events/events.js';
import { card, type Ground } from '../programs/card.js';
import { inquire, visit } from '../programs/link.js';
import type { CairnPlan } from './cairn-plan.js';
import { nearTitle } from '../transitions/cairn-transitions.js';
import { largest, starting } from './step.js';
import { emptyWords, has, planLabel, planTitle, touched } from './sum.js';
import { keepButton, restartLink } from './summary.js';

/** Near jobs that programs here lead to: near the learner's own job, where it is known and any are. */
export function around(
  engine: Engine,
  catalogue: Catalogue,
  occupation: string,
  current: string | undefined,
  lang: Lang,
): Transition[] {
  const near = (code: string): Transition[] =>
    engine.has(code)
      ? engine
          .detours(code, catalogue, { lang, current })
          .filter((job) => job.code !== occupation && job.code !== current)
      : [];
  const own = near(current ?? '');
  return own.length ? own : near(occupation);
}

/** What else there is to do where there is no path: the near jobs that programs here lead to, or near jobs at least. */
function instead(jobs: readonly Transition[], host: CairnPlan): TemplateResult {
  const list = (): void => {
    const near = (host.getRootNode() as ShadowRoot).querySelector('cairn-transitions');
    reveal(near?.renderRoot.querySelector('button'));
  };
  const go = ({ code, title }: Transition): unknown =>
    host.dispatchEvent(new CairnSelectEvent({ code, title, query: '' }));
  return html`${jobs.length ? html`<p class="say">${msg('Programs here do lead to these jobs:', { id: 'plan.around' })}</p>` : nothing}
    <div class="acts">
      ${jobs.length ? jobs.map((job) => button(breakable(job.title), () => go(job))) : button(nearTitle(), list)}
    </div>`;
}

/** What to do now, and why: the first stone of the path, or what else there is to do where there is no path. */
export function firstStep(
  plan: Plan,
  ground: Ground,
  occupation: string,
  near: () => Transition[],
  host: CairnPlan,
): TemplateResult {
  const [step] = plan.steps;
  const whole = (): void => reveal(host.renderRoot.querySelector('h3'));
  return html`${planLabel(plan, host)}
    <h3>${step ? msg('Your first step', { id: 'plan.first' }) : planTitle(plan, host)}</h3>
    ${
      step
        ? html`<div class="step">
              <span class="stone">${host.format.number(1)}</span>
              ${card({
                ...ground,
                item: step,
                host,
                more: () => html`${starting(step, host)} ${largest(plan, host)}`,
                acts: html`${visit(step.program, host, 'btn solid')}
                ${inquire(step.program, host, occupation, '', 'btn')}`,
              })}
            </div>
            <div class="acts rest">
              <span class="soft">${planTitle(plan, host)}.</span>
              ${button(msg('See the whole plan', { id: 'plan.first.all' }), whole, 'link')}
              ${keepButton(plan, host)}
            </div>`
        : html`<p>${emptyWords(plan, host)}</p>
            ${
              touched(host)
                ? html`<div class="acts">${restartLink(host)}</div>`
                : instead(has(plan.notices, 'nothing-left') ? [] : near(), host)
            }`
    }`;
}
