import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { AID_RULES } from '../../engine/programs/aid-rules.js';
import type { Plan } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';
import type { CairnPlan } from './cairn-plan.js';
import { sharedLink } from './shared-link.js';
import { doneNext, doneTitle, LABELS, noneNext, noneTitle } from '../programs/words.js';

/** Features named as still open. */
const NAMED = 5;

/** Whose plan it is: what a link brought is the learner's own once it is kept. Nothing where there is none. */
export function planLabel({ steps }: Plan, { own, kept, occupation }: CairnPlan): TemplateResult | undefined {
  if (!steps.length && !own) return undefined;
  return html`<p class="eyebrow">
    ${
      own
        ? !kept && sharedLink(occupation)
          ? msg('Plan from a link, with what its sender told', { id: 'plan.linked' })
          : msg('Your plan', { id: 'plan.yours' })
        : msg('Suggested for you', { id: 'plan.suggested' })
    }
  </p>`;
}

/** Whether a plan says one thing of itself. */
export const has = (notices: Plan['notices'], one: string): boolean => notices.some(({ id }) => id === one);

/** What the learner did to a plan: limits set, suggestions taken out. */
type Hand = Pick<CairnPlan, 'budget' | 'dropped'>;

const isLimited = ({ budget }: Hand): boolean => Object.values(budget).some((most) => most !== undefined);

/** Whether the learner set limits or took suggestions out. */
export const touched = (hand: Hand): boolean => hand.dropped.length > 0 || isLimited(hand);

/** What to do where there is no step. */
export const emptyWords = ({ notices }: Plan, hand: Hand): string =>
  has(notices, 'nothing-left')
    ? doneNext(has(notices, 'regulated'))
    : isLimited(hand)
      ? msg('Nothing fits within these limits. Loosen them, or start again.', { id: 'plan.empty.next' })
      : hand.dropped.length
        ? msg('You took every suggestion out. Start again from them, or add programs from the list.', {
            id: 'plan.emptied.next',
          })
        : noneNext();

/** The plan in one line: how many programs, how much of the gap. */
export function planTitle({ steps, closes, notices }: Plan, host: CairnElement & Hand): string {
  const { format } = host;
  if (!steps.length)
    // Programs fit, but limits, choices or what they ask for first leave none.
    return has(notices, 'none-left')
      ? host.dropped.length && !isLimited(host)
        ? msg('Your plan is empty', { id: 'plan.emptied' })
        : msg('No step to suggest yet', { id: 'plan.empty' })
      : has(notices, 'nothing-left')
        ? doneTitle()
        : noneTitle();
  const [n, p] = [format.number(steps.length), format.percent(closes)];
  return format.plural(steps.length, {
    one: msg(str`${n} program closes ${p} of your gap`, { id: 'plan.title.one' }),
    other: msg(str`${n} programs close ${p} of your gap`, { id: 'plan.title.other' }),
  });
}

/**
 * Totals over what is stated, and how many steps state nothing. What aid may cover is told only where its rules are known,
 * and never taken off: what a learner gets hangs on more than the program.
 */
export function totals(
  { totals: sum, closes, steps }: Plan,
  { format }: CairnElement,
  jurisdiction: string,
): TemplateResult {
  const line = (term: string, value: string, unknown = 0): TemplateResult =>
    html`<dt>${term}</dt>
      <dd>
        ${unknown < steps.length ? value : nothing}
        ${unknown ? html`<small>${msg(str`${unknown} not stated`, { id: 'plan.unknown' })}</small>` : nothing}
      </dd>`;
  const money = (value: number): string => format.money(value, sum);
  return html`<dl part="totals">
    ${line(LABELS.maxHours!(), format.number(sum.hours), sum.hoursUnknown)}
    ${line(msg('Weeks of study', { id: 'plan.weeks' }), format.number(sum.weeks), sum.weeksUnknown)}
    ${
      // A step whose starts have all gone by may begin at any time: no end is told.
      steps.some(({ when }) => when?.stated) &&
      steps.every(({ when, program }) => when?.stated || !program.starts.length)
        ? line(
            msg('Done around', { id: 'plan.until' }),
            format.date(steps.at(-1)!.when!.to, { year: 'numeric', month: 'short' }),
          )
        : nothing
    }
    ${line(LABELS.maxCost!(), money(sum.cost), sum.costUnknown)}
    ${
      sum.aided && AID_RULES[jurisdiction]
        ? html`<dt>${msg('Aid may cover', { id: 'plan.aided' })}</dt>
            <dd>
              ${msg(str`up to ${money(sum.aided)}`, { id: 'plan.aided.most' })}
              <small
                ><a
                  class="link"
                  href=${AID_RULES[jurisdiction].source}
                  hreflang="en"
                  target="_blank"
                  rel="noopener"
                  >${msg('depends on your situation', { id: 'plan.aided.who' })}</a
                ></small
              >
            </dd>`
        : nothing
    }
    ${line(msg('Gap closed', { id: 'plan.closed' }), format.percent(closes))}
  </dl>`;
}

const isTool = ({ id }: { id: string }): boolean => id.startsWith('tech:');

/** What stays open, honestly, what steps close in part apart; empty when nothing to speak of does. */
export function stillOpen({ open, steps }: Plan, { format }: CairnElement): string {
  const built = new Set(steps.flatMap(({ closures }) => closures.map(({ feature }) => feature.id)));
  const names = (part: boolean): string => {
    const labels = open
      .filter(({ id, share }) => share >= 0.01 && built.has(id) === part)
      // What is learned before what it is done with: software named first would read as what matters most.
      .sort((a, b) => +isTool(a) - +isTool(b))
      .map(({ label }) => label);
    const more = labels.length - NAMED;
    return format.list(
      // One more takes no more room than to say so.
      more > 1 ? [...labels.slice(0, NAMED), msg(str`${more} more`, { id: 'plan.more' })] : labels,
    );
  };
  const [whole, rest] = [names(false), names(true)];
  return [
    whole && msg(str`Still open after this plan: ${whole}.`, { id: 'plan.open' }),
    rest && msg(str`Open in part: ${rest}.`, { id: 'plan.open.part' }),
  ]
    .filter(Boolean)
    .join(' ');
}
