import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import { AID_RULES } from '../../engine/programs/aid-rules.js';
import type { Catalogue, Plan } from '../../engine/programs/types.js';
import { button, numberField } from '../base/controls.js';
import { LABELS } from '../programs/words.js';
import { beside } from '../occupation/entry-words.js';
import type { CairnPlan } from './cairn-plan.js';
import { planLink, planMail, saveCalendar, saveData } from './carry.js';
import { eraseMenu } from './erase.js';
import { noticeWords } from './notices.js';
import { emptyWords, stillOpen, totals } from './sum.js';

/** Keeps the plan, or says that it is kept. */
export const keepButton = (plan: Plan, host: CairnPlan, style = 'link', kept = style): TemplateResult =>
  host.kept === 'device'
    ? button(msg('Kept on this device', { id: 'plan.kept' }), () => host.keep(plan), kept)
    : button(msg('Keep this plan', { id: 'plan.keep' }), () => host.keep(plan), style);

/** Back to what is suggested, whatever was taken out or limited. */
export const restartLink = (host: CairnPlan): TemplateResult =>
  button(msg('Start again from the suggestion', { id: 'plan.restart' }), () => host.restart(), 'link');

/** What became of keeping it. */
export const keptWords = (kept: CairnPlan['kept']): string =>
  kept === 'device'
    ? msg('Your plan is kept on this device. You will find it here when you come back.', {
        id: 'plan.kept.said',
      })
    : msg('This browser keeps nothing: your plan is here until you close the page.', {
        id: 'plan.kept.page',
      });

/** Keep, share, print, and what else to take away. */
function carryMenu(plan: Plan, engine: Engine, host: CairnPlan): TemplateResult {
  const { shared, occupation, language, packs } = host;
  const copied = shared?.handed === 'copied';
  return html`<div class="acts noprint">
      ${keepButton(plan, host, 'btn solid', 'btn in')}
      ${button(copied ? msg('Link copied', { id: 'plan.copied' }) : msg('Share', { id: 'plan.share' }), () => host.share(plan))}
      ${button(msg('Print', { id: 'plan.print' }), () => (host.tell('print'), print()))}
    </div>
    ${host.kept ? html`<p class="note noprint">${keptWords(host.kept)}</p>` : nothing}
    ${
      shared?.handed === 'refused'
        ? html`<label class="src noprint"
            >${msg('Copy this link:', { id: 'plan.link' })}
            <input
              class="field"
              readonly
              .value=${shared.url}
              @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
          /></label>`
        : nothing
    }
    <div class="acts noprint">
      <a
        class="link"
        href=${planMail(plan, engine.title(occupation, language), planLink(plan, host), language)}
        @click=${() => host.tell('share')}
        >${msg('Send by e-mail', { id: 'plan.mail' })}</a
      >
      ${button(msg('Calendar file (.ics)', { id: 'plan.ics' }), () => saveCalendar(plan, occupation, language, packs), 'link')}
      ${button(msg('Data file (JSON)', { id: 'plan.json' }), () => saveData(plan, occupation, language, packs), 'link')}
    </div>`;
}

/** Totals, what to know, and what to do with the plan. */
export function summary(plan: Plan, engine: Engine, catalogue: Catalogue, host: CairnPlan): TemplateResult {
  const { occupation, language, own, dropped, budget, kept } = host;
  const { steps, notices } = plan;
  const { entry } = engine.occupation(occupation, { lang: language });
  const lines = (style: string, list: unknown[]): unknown =>
    list.filter(Boolean).map((line) => html`<p class=${style}>${line}</p>`);
  const limit = (label: string, name: 'hours' | 'weeks' | 'cost'): TemplateResult =>
    numberField(label, budget[name], (most) => host.limit({ ...budget, [name]: most }));
  const link = (text: string, run: () => unknown): TemplateResult => button(text, run, 'link');
  return html`<div class="sum" role="group" aria-labelledby="sum">
    <p class="eyebrow" id="sum">${msg('In all', { id: 'plan.sum' })}</p>
    ${steps.length ? totals(plan, host, host.jurisdiction) : lines('note', [emptyWords(plan, host)])}
    ${lines('note warn', [
      beside(entry),
      ...notices.map((notice) => noticeWords(notice, budget, plan, host)),
    ])}
    ${lines('note', [
      stillOpen(plan, host),
      AID_RULES[host.jurisdiction]?.oneAtATime &&
        plan.totals.aided &&
        steps.length > 1 &&
        msg('Aid pays for one program at a time: take them one after another.', { id: 'plan.oneAtATime' }),
      catalogue.sample &&
        msg('Details may have changed: check with each institution.', { id: 'plan.sample' }),
    ])}
    ${steps.length ? carryMenu(plan, engine, host) : nothing}
    <details class="noprint">
      <summary>${msg('Set limits for the whole plan', { id: 'plan.limits' })}</summary>
      <div class="limits">
        ${limit(LABELS.maxHours!(), 'hours')} ${limit(LABELS.weeks!(), 'weeks')}
        ${limit(msg('Dollars', { id: 'plan.limits.cost' }), 'cost')}
      </div>
    </details>
    <div class="acts noprint">
      ${own ? link(msg('Complete it with suggestions', { id: 'plan.complete' }), () => host.complete(engine, catalogue)) : nothing}
      ${own || dropped.length || !steps.length ? restartLink(host) : nothing}
    </div>
    ${kept ? eraseMenu(host) : nothing}
  </div>`;
}
