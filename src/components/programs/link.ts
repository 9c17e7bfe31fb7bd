import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Program } from '../../engine/programs/types.js';
import { textOf } from '../../engine/programs/text-of.js';
import type { CairnElement } from '../base/cairn-element.js';
import { about } from '../base/controls.js';
import { linkOut, linkWith } from '../base/link-out.js';
import { CairnReferralEvent } from '../events/events.js';

/** An element that shows programs. */
export interface Shower extends CairnElement {
  /** Name of the page, put on outgoing links. */
  caller: string;
}

/**
 * A link to the institution's page, form or e-mail (`body` is its text); undefined where there is none that may be
 * followed. The page is told when the learner follows it.
 */
export function link(
  program: Program,
  host: Shower,
  kind: 'visit' | 'inquire',
  text: unknown,
  style = '',
  body = '',
): TemplateResult | undefined {
  const { language, caller } = host;
  const href = linkOut(kind === 'visit' ? program.url : program.inquire, caller);
  if (!href) return undefined;
  return html`<a
    class=${style}
    part="link"
    data-url=${program.url}
    href=${linkWith(href, textOf(program.title, language), body)}
    target=${href.startsWith('mailto:') ? '_self' : '_blank'}
    rel="noopener"
    @click=${() =>
      host.dispatchEvent(
        new CairnReferralEvent({
          program: program.id,
          institution: textOf(program.institution, language),
          kind,
        }),
      )}
    >${text}</a
  >`;
}

/** "Visit the program", as a button. */
export const visit = (program: Program, host: Shower, style: string): TemplateResult | undefined =>
  link(
    program,
    host,
    'visit',
    html`${msg('Visit the program', { id: 'plan.visit' })}${about(textOf(program.title, host.language))}`,
    style,
  );

/** "Ask about it": the institution's form, or an e-mail with the question, and `more`, already written. */
export function inquire(
  program: Program,
  host: Shower,
  occupation: string,
  more = '',
  style = 'link',
): TemplateResult | undefined {
  const title = textOf(program.title, host.language);
  const body = msg(
    str`I would like to know more about “${title}”. I am thinking of working in this field: ${occupation}.`,
    { id: 'programs.ask.text' },
  );
  const text = html`${msg('Ask about it', { id: 'programs.ask' })}${about(title)}`;
  return link(program, host, 'inquire', text, style, body + more);
}
