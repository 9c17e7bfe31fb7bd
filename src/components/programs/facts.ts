import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Program } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';
import { linkOut, linkWith } from '../base/link-out.js';
import { CairnReferralEvent } from '../events/events.js';
import { aidWord, costWord, deliveryWord, languageWord, named, notStated, textOf } from './words.js';

/** An element that shows programs. */
export interface Shower extends CairnElement {
  /** Name of the page, put on outgoing links. */
  caller: string;
}

/** Tells the page that the learner follows a link. */
function refer(host: Shower, { id, institution }: Program, kind: 'visit' | 'inquire'): void {
  const detail = { program: id, institution: textOf(institution, host.language), kind };
  host.dispatchEvent(new CairnReferralEvent(detail));
}

/** A link to the institution's page, or `otherwise` where there is none that may be followed. */
export function visit(
  program: Program,
  host: Shower,
  text: unknown,
  otherwise: unknown = nothing,
  style = '',
): unknown {
  const href = linkOut(program.url, host.caller);
  if (!href) return otherwise;
  return html`<a
    class=${style}
    part="link"
    href=${href}
    target="_blank"
    rel="noopener"
    @click=${() => refer(host, program, 'visit')}
    >${text}</a
  >`;
}

/** "Ask about it": the institution's form, or an e-mail with what it is about already written. */
export function inquire(program: Program, host: Shower, text: string, style = 'btn'): unknown {
  const href = linkOut(program.inquire, host.caller);
  if (!href) return nothing;
  const title = textOf(program.title, host.language);
  return html`<a
    class=${style}
    href=${linkWith(href, title, text)}
    target=${href.startsWith('mailto:') ? '_self' : '_blank'}
    rel="noopener"
    @click=${() => refer(host, program, 'inquire')}
    >${msg('Ask about it', { id: 'programs.ask' })}<span class="sr"> (${title})</span></a
  >`;
}

/** Heading and institution of a program. */
export function headline(program: Program, host: Shower): TemplateResult {
  const { language, format } = host;
  const title = named(program.title, language);
  const inst = named(program.institution, language);
  return html`<h4 id="t-${program.id}" tabindex="-1">${visit(program, host, title, title)}</h4>
    <p class="inst soft">
      ${inst} ·
      ${program.languages.length ? format.list(program.languages.map(languageWord)) : html`<i>${notStated('languages')}</i>`}
      ${
        program.sample
          ? html`· <i>${msg('sample, check with the institution', { id: 'programs.sample' })}</i>`
          : nothing
      }
    </p>`;
}

/**
 * Hours, weeks, cost, delivery, place and aid; what is not stated is said to be so. Without a jurisdiction aid
 * is left to whoever asks: a plan judges it by rules.
 */
export function facts(program: Program, host: Shower, jurisdiction?: string): TemplateResult {
  const { format } = host;
  const { hours, weeks, delivery, location, aid } = program;
  const way = delivery && deliveryWord(delivery);
  const stated: [string, string | null][] = [
    ['hours', hours === null ? null : format.unit(hours, 'hour')],
    ['weeks', weeks === null ? null : format.unit(weeks, 'week')],
    ['cost', costWord(program, host)],
    ['delivery', way && location && delivery !== 'online' ? `${way}, ${location}` : way],
  ];
  return html`<ul class="meta">
    ${stated.map(([name, value]) => (value === null ? html`<li class="u">${notStated(name)}</li>` : html`<li>${value}</li>`))}
    ${
      jurisdiction === undefined
        ? nothing
        : aid === null
          ? html`<li class="u">${notStated('aid')}</li>`
          : html`<li class=${aid ? 'aid' : 'soft'}>${aidWord(aid, jurisdiction)}</li>`
    }
  </ul>`;
}

/** A share as a bar; the sentence beneath says it in words. */
export const bar = (share: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${Math.min(100, share * 100)} height="1"></rect>`}
  </svg>`;

/** The question an "Ask about it" e-mail begins with. */
export const question = (program: Program, occupation: string, host: Shower): string =>
  msg(
    str`I would like to know more about “${textOf(program.title, host.language)}”. I am thinking of working in this field: ${occupation}.`,
    { id: 'programs.ask.text' },
  );
