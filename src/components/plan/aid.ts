import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { AID_RULES } from '../../engine/programs/aid-rules.js';
import type { AidVerdict } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';

function rule(id: string, jurisdiction: string, { format }: CairnElement): string {
  const law = AID_RULES[jurisdiction];
  if (law && id === 'weeks')
    return msg(str`Shorter than ${format.unit(law.underWeeks, 'week')}`, { id: 'plan.aid.weeks' });
  if (law && id === 'hours') {
    const [least, most] = law.hours;
    return msg(str`From ${format.number(least)} to ${format.unit(most, 'hour')}`, { id: 'plan.aid.hours' });
  }
  return msg('On the approved list', { id: 'plan.aid.approved' });
}

/** The verdict on aid for one step, with the rules that gave it: a mark to see, a word to hear. */
export function aidWhy(
  { status, rules }: AidVerdict,
  jurisdiction: string,
  host: CairnElement,
): TemplateResult {
  const likely = status === 'likely';
  return html`<details class="aidwhy">
    <summary class=${likely ? 'aid' : 'soft'}>
      ${
        likely
          ? msg('Student aid: likely', { id: 'plan.aid.likely' })
          : status === 'no'
            ? msg('Student aid: no', { id: 'plan.aid.no' })
            : msg('Student aid: not stated', { id: 'plan.aid.unknown' })
      }
    </summary>
    <ul>
      ${rules.map(({ id, holds }) => {
        const [mark, style, word] =
          holds === null
            ? ['?', 'u', msg('not stated', { id: 'plan.aid.notStated' })]
            : holds
              ? ['✓', 'sr', msg('yes', { id: 'plan.aid.yes' })]
              : ['✗', 'sr', msg('no', { id: 'plan.aid.not' })];
        return html`<li>
          <span aria-hidden="true">${mark}</span> ${rule(id, jurisdiction, host)}<span class=${style}
            >, ${word}</span
          >
        </li>`;
      })}
    </ul>
  </details>`;
}
