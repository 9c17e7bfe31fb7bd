import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Program } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';
import { aidWords, deliveryWord, languageWord, UNSTATED } from './words.js';

/** One thing a catalogue says of a program: its name as a heading, and what is said, or that it is not stated. */
export interface Fact {
  label: string;
  shown: TemplateResult;
}

/** Hours, weeks, cost, delivery and place, aid, languages, in that order. */
export function factsOf(program: Program, { format }: CairnElement, jurisdiction: string): Fact[] {
  const { hours, weeks, cost, currency, delivery, location, languages } = program;
  const aid = aidWords(program, jurisdiction);
  const fact = (label: string, unknown: string, known: string | false | null, style = ''): Fact => ({
    label,
    shown: html`<span class=${known ? style : 'u'}>${known || UNSTATED[unknown]!()}</span>`,
  });
  return [
    fact(msg('Hours', { id: 'plan.hours' }), 'maxHours', hours !== null && format.unit(hours, 'hour')),
    fact(msg('Weeks', { id: 'plan.limits.weeks' }), 'weeks', weeks !== null && format.unit(weeks, 'week')),
    fact(
      msg('Cost', { id: 'plan.cost' }),
      'maxCost',
      cost === 0 ? msg('Free', { id: 'programs.free' }) : cost !== null && format.money(cost, { currency }),
    ),
    fact(
      msg('Delivery', { id: 'programs.delivery' }),
      'delivery',
      delivery && deliveryWord(delivery) + (location && delivery !== 'online' ? `, ${location}` : ''),
    ),
    fact(msg('Student aid', { id: 'programs.aid.yes' }), 'aid', aid, program.aid ? 'aid' : 'soft'),
    fact(msg('Language', { id: 'programs.language' }), 'languages', format.list(languages.map(languageWord))),
  ];
}
