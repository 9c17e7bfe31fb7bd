import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { AID_RULES } from '../../engine/programs/aid-rules.js';
import type { AidVerdict } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';

function verdict(status: AidVerdict['status']): string {
  switch (status) {
    case 'likely':
      return msg('Student aid: likely', { id: 'plan.aid.likely' });
    case 'no':
      return msg('Student aid: no', { id: 'plan.aid.no' });
    case 'unknown':
      return msg('Student aid: not stated', { id: 'plan.aid.unknown' });
  }
}

function rule(id: string, jurisdiction: string, { format }: CairnElement): string {
  const law = AID_RULES[jurisdiction];
  if (law && id === 'weeks') {
    const weeks = format.unit(law.underWeeks, 'week');
    return msg(str`Shorter than ${weeks}`, { id: 'plan.aid.weeks' });
  }
  if (law && id === 'hours') {
    const [least, most] = [format.number(law.hours[0]), format.unit(law.hours[1], 'hour')];
    return msg(str`From ${least} to ${most}`, { id: 'plan.aid.hours' });
  }
  return msg('On the approved list', { id: 'plan.aid.approved' });
}

/** Whether a rule holds: a mark to see, a word to hear, and both where a catalogue does not say. */
function held(holds: boolean | null, text: string): TemplateResult {
  if (holds === null)
    return html`<span aria-hidden="true">?</span> ${text},
      <i>${msg('not stated', { id: 'plan.aid.notStated' })}</i>`;
  const word = holds ? msg('yes', { id: 'plan.aid.yes' }) : msg('no', { id: 'plan.aid.not' });
  return html`<span aria-hidden="true">${holds ? '✓' : '✗'}</span> ${text}<span class="sr">, ${word}</span>`;
}

/** The verdict on aid for one step, with the rules that gave it. */
export const aidWhy = (aid: AidVerdict, jurisdiction: string, host: CairnElement): TemplateResult =>
  html`<details class="aidwhy">
    <summary class=${aid.status === 'likely' ? 'aid' : 'soft'}>${verdict(aid.status)}</summary>
    <ul>
      ${aid.rules.map(({ id, holds }) => html`<li>${held(holds, rule(id, jurisdiction, host))}</li>`)}
    </ul>
  </details>`;
