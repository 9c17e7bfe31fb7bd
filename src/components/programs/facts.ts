import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Program } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';
import { aidWord, deliveryWord, languageWord } from './words.js';

/** One thing a catalogue says of a program: its name as a heading, and what is said, or that it is not stated. */
export interface Fact {
  label: string;
  shown: TemplateResult;
}

/** Hours, weeks, cost, delivery and place, aid, languages, in that order. */
export function factsOf(
  { hours, weeks, cost, currency, delivery, location, aid, languages }: Program,
  { format }: CairnElement,
  jurisdiction: string,
): Fact[] {
  const fact = (label: string, unknown: string, known: string | false | null, style = ''): Fact => ({
    label,
    shown: html`<span class=${known ? style : 'u'}>${known || unknown}</span>`,
  });
  return [
    fact(
      msg('Hours', { id: 'plan.hours' }),
      msg('hours not stated', { id: 'programs.no.hours' }),
      hours !== null && format.unit(hours, 'hour'),
    ),
    fact(
      msg('Weeks', { id: 'plan.limits.weeks' }),
      msg('weeks not stated', { id: 'programs.no.weeks' }),
      weeks !== null && format.unit(weeks, 'week'),
    ),
    fact(
      msg('Cost', { id: 'plan.cost' }),
      msg('cost not stated', { id: 'programs.no.cost' }),
      cost === 0 ? msg('Free', { id: 'programs.free' }) : cost !== null && format.money(cost, { currency }),
    ),
    fact(
      msg('Delivery', { id: 'programs.delivery' }),
      msg('delivery not stated', { id: 'programs.no.delivery' }),
      delivery && deliveryWord(delivery) + (location && delivery !== 'online' ? `, ${location}` : ''),
    ),
    fact(
      msg('Student aid', { id: 'programs.aid.yes' }),
      msg('aid not stated', { id: 'programs.no.aid' }),
      aid !== null && aidWord(aid, jurisdiction),
      aid ? 'aid' : 'soft',
    ),
    fact(
      msg('Language', { id: 'programs.language' }),
      msg('language not stated', { id: 'programs.no.language' }),
      format.list(languages.map(languageWord)),
    ),
  ];
}
