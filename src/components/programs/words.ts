import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { aidVerdict } from '../../engine/programs/aid.js';
import { textOf } from '../../engine/programs/text-of.js';
import type { Bilingual, Delivery, Program } from '../../engine/programs/types.js';
import type { Lang } from '../../engine/types.js';
import type { CairnElement } from '../base/cairn-element.js';

/** The same as markup, marked when it is in the other language, so that it is read out as such. */
export function named(text: Bilingual, lang: Lang): string | TemplateResult {
  const found = textOf(text, lang);
  return text[lang] === undefined && found
    ? html`<span lang=${lang === 'en' ? 'fr' : 'en'}>${found}</span>`
    : found;
}

/** What a program asks for, in its institution's words: in the language of its title where it has but one. */
export const stated = ({ title, requirements }: Program, lang: Lang): string | TemplateResult =>
  named(
    title[lang] === undefined ? { [lang === 'en' ? 'fr' : 'en']: requirements } : { [lang]: requirements },
    lang,
  );

export const deliveryWord = (delivery: Delivery): string =>
  delivery === 'online'
    ? msg('Online', { id: 'programs.online' })
    : delivery === 'hybrid'
      ? msg('Hybrid', { id: 'programs.hybrid' })
      : msg('In person', { id: 'programs.inPerson' });

export const languageWord = (lang: Lang): string =>
  lang === 'en' ? msg('English', { id: 'programs.en' }) : msg('French', { id: 'programs.fr' });

/** Languages in a row: names that follow the first are small in French. */
export const languageWords = (languages: readonly Lang[], { format, language }: CairnElement): string =>
  format.list(
    languages.map(languageWord).map((word, i) => (i && language === 'fr' ? word.toLowerCase() : word)),
  );

/** Aid by the name learners know it under, where the jurisdiction is Ontario. */
export const aidWord = (jurisdiction: string): string =>
  jurisdiction === 'ON'
    ? msg('OSAP-approved', { id: 'programs.aid.osap' })
    : msg('Student aid, if your province gives it', { id: 'programs.aid.elsewhere' });

/** What the institution states of aid and, where it does not rule it out, what published rules do; empty where nothing is known. */
export const aidWords = (program: Program, jurisdiction: string): string =>
  program.aid === false
    ? msg('No student aid', { id: 'programs.aid.no' })
    : aidVerdict(program, jurisdiction).status === 'no'
      ? msg('Student aid: too long or too short to qualify', { id: 'programs.aid.rules' })
      : program.aid
        ? aidWord(jurisdiction)
        : '';

/** Where nothing of a catalogue fits a job, and what to do then; said of the plan and of the list alike. */
export const noneTitle = (): string =>
  msg('No program here builds much of what you lack for this job', { id: 'programs.none' });
export const noneNext = (): string =>
  msg(
    'Try a similar job, search all programs by keyword, or ask an advisor which longer programs lead there.',
    { id: 'programs.none.next' },
  );

/** Where nothing is left to build, and what may remain. */
export const doneTitle = (): string =>
  msg('You already bring the skills this job asks for', { id: 'programs.done' });
export const doneNext = (regulated: boolean): string =>
  regulated
    ? msg(
        'What may remain is the usual schooling, and a licence or registration: ask the body that grants it what counts.',
        {
          id: 'programs.done.licence',
        },
      )
    : msg(
        'What may remain is the usual schooling, or experience. An advisor can tell you how to have what you know recognized.',
        { id: 'programs.done.next' },
      );

/** That a step was taken out of the plan, and how many others with it, for they need it first. */
export const outWords = (title: string, others: number, { format }: CairnElement): string => {
  const n = format.number(others);
  return others
    ? format.plural(others, {
        one: msg(str`Taken out of your plan, with ${n} step that needs it: ${title}.`, {
          id: 'programs.out.one',
        }),
        other: msg(str`Taken out of your plan, with ${n} steps that need it: ${title}.`, {
          id: 'programs.out.other',
        }),
      })
    : msg(str`Taken out of your plan: ${title}.`, { id: 'programs.out.said' });
};

/** What is said of a program, by the filter that asks for it. */
export const LABELS: Readonly<Record<string, () => string>> = {
  maxHours: () => msg('Hours', { id: 'plan.hours' }),
  weeks: () => msg('Weeks', { id: 'plan.limits.weeks' }),
  maxCost: () => msg('Cost', { id: 'plan.cost' }),
  delivery: () => msg('Delivery', { id: 'programs.delivery' }),
  aid: () => msg('Student aid', { id: 'programs.aid.yes' }),
  languages: () => msg('Language', { id: 'programs.language' }),
  regions: () => msg('Place', { id: 'programs.location' }),
};

/** What a catalogue does not say, said once: five times "not stated" would drown what is. */
export const untold = (labels: string[], { format, locale }: CairnElement): string => {
  const names = format.list(labels).toLocaleLowerCase(locale);
  return msg(str`not stated: ${names}`, { id: 'programs.untold' });
};
