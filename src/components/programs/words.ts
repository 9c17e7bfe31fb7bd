import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Bilingual, Delivery, Program } from '../../engine/programs/types.js';
import type { Lang } from '../../engine/types.js';
import type { CairnElement } from '../base/cairn-element.js';

/** Text in the element's language, else in the other. */
export const textOf = (text: Bilingual, lang: Lang): string => text[lang] ?? text.en ?? text.fr ?? '';

/** The same as markup, marked when it is in the other language, so that it is read out as such. */
export function named(text: Bilingual, lang: Lang): string | TemplateResult {
  const found = textOf(text, lang);
  return text[lang] === undefined && found
    ? html`<span lang=${lang === 'en' ? 'fr' : 'en'}>${found}</span>`
    : found;
}

export function deliveryWord(delivery: Delivery): string {
  switch (delivery) {
    case 'online':
      return msg('Online', { id: 'programs.online' });
    case 'hybrid':
      return msg('Hybrid', { id: 'programs.hybrid' });
    case 'in-person':
      return msg('In person', { id: 'programs.inPerson' });
  }
}

export const languageWord = (lang: Lang): string =>
  lang === 'en' ? msg('English', { id: 'programs.en' }) : msg('French', { id: 'programs.fr' });

/** What a catalogue may leave out, as it stands in a line of facts: "cost not stated". */
export function notStated(name: string): string {
  switch (name) {
    case 'hours':
    case 'maxHours':
      return msg('hours not stated', { id: 'programs.no.hours' });
    case 'weeks':
      return msg('weeks not stated', { id: 'programs.no.weeks' });
    case 'cost':
    case 'maxCost':
      return msg('cost not stated', { id: 'programs.no.cost' });
    case 'delivery':
      return msg('delivery not stated', { id: 'programs.no.delivery' });
    case 'languages':
      return msg('language not stated', { id: 'programs.no.language' });
    default:
      return msg('aid not stated', { id: 'programs.no.aid' });
  }
}

/** Aid by the name learners know it under, where the jurisdiction is Ontario. */
export function aidWord(aid: boolean, jurisdiction: string): string {
  if (!aid) return msg('No student aid', { id: 'programs.aid.no' });
  return jurisdiction === 'ON'
    ? msg('OSAP-approved', { id: 'programs.aid.osap' })
    : msg('Student aid', { id: 'programs.aid.yes' });
}

/** Cost as written where the reader lives; nothing to pay is said in a word. */
export function costWord({ cost, currency }: Program, { format }: CairnElement): string | null {
  if (cost === null) return null;
  return cost === 0 ? msg('Free', { id: 'programs.free' }) : format.money(cost, { currency });
}

/** Names joined as the language joins them, each one made prominent. */
export function boldList(items: readonly string[], locale: string): unknown[] {
  return new Intl.ListFormat(locale, { type: 'conjunction' })
    .formatToParts(items)
    .map(({ type, value }) => (type === 'element' ? html`<b>${value}</b>` : value));
}
