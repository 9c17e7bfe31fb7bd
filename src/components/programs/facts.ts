import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Program } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';
import { aidWords, deliveryWord, LABELS, languageWords, untold } from './words.js';

/** One thing a catalogue says of a program: its name as a heading, and what is said, or that it is not stated. */
export interface Fact {
  label: string;
  known: boolean;
  shown: TemplateResult;
}

/** Hours, weeks, cost, delivery and place, aid, languages, in that order. */
export function factsOf(program: Program, host: CairnElement, jurisdiction: string): Fact[] {
  const { hours, weeks, cost, currency, delivery, location, languages } = program;
  const { format } = host;
  const fact = (name: string, known: string | false | null, style = ''): Fact => {
    const label = LABELS[name]!();
    return {
      label,
      known: !!known,
      shown: html`<span class=${known ? style : 'u'}>${known || untold([label], host)}</span>`,
    };
  };
  return [
    fact('maxHours', hours !== null && format.unit(hours, 'hour')),
    fact('weeks', weeks !== null && format.unit(weeks, 'week')),
    fact(
      'maxCost',
      cost === 0 ? msg('Free', { id: 'programs.free' }) : cost !== null && format.money(cost, { currency }),
    ),
    fact(
      'delivery',
      delivery && deliveryWord(delivery) + (location && delivery !== 'online' ? `, ${location}` : ''),
    ),
    fact('aid', aidWords(program, jurisdiction), program.aid ? 'aid' : 'soft'),
    fact('languages', languageWords(languages, host)),
  ];
}
