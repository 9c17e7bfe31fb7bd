import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { AID_RULES, type AidRules } from '../../engine/programs/aid-rules.js';
import type { AidVerdict } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';

function rule(id: string, law: AidRules | undefined, { format }: CairnElement): string {
  if (law && id === 'weeks')
    return msg(str`Shorter than ${format.unit(law.underWeeks, 'week')}`, { id: 'plan.aid.weeks' });
  if (law && id === 'hours') {
    const [least, most] = law.hours;
    return msg(str`From ${format.number(least)} to ${format.unit(most, 'hour')}`, { id: 'plan.aid.hours' });
  }
  return msg('On the approved list', { id: 'plan.aid.approved' });
}

/** The words on aid for one step, and the rules behind them: what is stated, and what published rules ask. */
export const aidWhy = (
  words: unknown,
  { rules }: AidVerdict,
  jurisdiction: string,
  host: CairnElement,
): TemplateResult => {
  const law = AID_RULES[jurisdiction];
  return html`<details>
    <summary>${words}</summary>
    <ul>
      ${rules.map(({ id, holds }) =>
        // Elsewhere the rules of a jurisdiction are none.
        law || id === 'approved'
          ? html`<li>
              ${rule(id, law, host)},
              <b
                >${
                  holds === null
                    ? msg('not stated', { id: 'plan.aid.notStated' })
                    : holds
                      ? msg('yes', { id: 'plan.aid.yes' })
                      : msg('no', { id: 'plan.aid.not' })
                }</b
              >
            </li>`
          : nothing,
      )}
    </ul>
    ${
      law
        ? html`<a class="src" href=${law.source} hreflang="en" target="_blank" rel="noopener"
            >${msg('The published rules', { id: 'plan.aid.source' })}</a
          >`
        : nothing
    }
  </details>`;
};
