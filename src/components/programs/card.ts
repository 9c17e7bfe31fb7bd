import { msg } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Closure, Program } from '../../engine/programs/types.js';
import { factsOf } from './facts.js';
import { link, type Shower } from './link.js';
import { reason, type Beside } from './reason.js';
import { named, stated, untold } from './words.js';

/** What the sentences and facts of every card are built from. */
export interface Ground {
  jurisdiction: string;
  /** Share of the whole gap that each feature is, by id. */
  shares: ReadonlyMap<string, number>;
}

/** What a card of a program is made of: a recommendation in the list, a step in the plan. */
export interface Card extends Ground {
  item: { program: Program; closes: number; closures: Closure[] };
  host: Shower;
  /** It closes what it closes beyond steps before it; or without the steps of a plan that it is no part of. */
  beside?: Beside;
  /** What it closes is said elsewhere. */
  brief?: boolean;
  /** Beside the heading. */
  corner?: unknown;
  /** More of aid than the words that the list has for it too. */
  aid?: (words: unknown) => unknown;
  /** After the sentence, or instead of one where there is none. */
  more: (sentence: unknown) => unknown;
  acts: unknown;
}

/** Id of the heading of a program's card: one word, whatever the catalogue's ids are. */
export const headingOf = (id: string): string => `t-${encodeURIComponent(id)}`;

/** A share as a bar; the sentence beneath says it in words. */
export const bar = (share: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect width=${Math.min(100, share * 100)} height="1"></rect>`}
  </svg>`;

/** Heading with its link, institution, facts, what it closes, and what to do with it. */
export function card({
  item,
  host,
  jurisdiction,
  shares,
  beside,
  brief,
  corner,
  aid,
  more,
  acts,
}: Card): TemplateResult {
  const { program, closes, closures } = item;
  const { language } = host;
  const title = named(program.title, language);
  const facts = factsOf(program, host, jurisdiction);
  const told = facts.slice(0, aid ? 4 : 5);
  const missing = told.filter(({ known }) => !known).map(({ label }) => label);
  const sentence = reason(closes, closures, shares, beside, host);
  return html`<div class="head">
      <div>
        <h4 id=${headingOf(program.id)} tabindex="-1">${link(program, host, 'visit', title) ?? title}</h4>
        <p class="inst soft">
          ${named(program.institution, language)}&nbsp;·
          ${facts[5]!.shown}${
            program.sample
              ? html`&nbsp;·
                  <span class="u"
                    >${msg('sample, check with the institution', { id: 'programs.sample' })}</span
                  >`
              : nothing
          }
        </p>
      </div>
      ${corner}
    </div>
    <ul class="meta">
      ${told.map(({ known, shown }) => (known ? html`<li>${shown}</li>` : nothing))}
      ${missing.length ? html`<li class="u">${untold(missing, host)}</li>` : nothing}
      ${aid ? html`<li>${aid(facts[4]!.shown)}</li>` : nothing}
    </ul>
    ${
      program.requirements
        ? html`<p class="asks">
            ${msg(html`Asks for: ${stated(program, language)}`, { id: 'programs.asks' })}
          </p>`
        : nothing
    }
    ${
      brief
        ? nothing
        : html`${sentence && bar(closes)}
            <p class="say">${sentence} ${more(sentence)}</p>`
    }
    <div class="acts">${acts}</div>`;
}
