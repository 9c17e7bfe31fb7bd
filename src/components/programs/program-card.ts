import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Recommendation } from '../../engine/programs/types.js';
import { bar, facts, headline, inquire, type Shower } from './facts.js';
import { fitSentence, reason, type Stand } from './reason.js';
import { star } from './star.js';
import { why } from './why.js';
import { textOf } from './words.js';

/** What a card shows besides the recommendation, and what it does. */
export interface Card {
  host: Shower;
  jurisdiction: string;
  shares: ReadonlyMap<string, number>;
  stand: Stand;
  picked: boolean;
  favourite: boolean;
  /** Chosen for comparison; `null`: no more can be. */
  compared: boolean | null;
  /** Text of an e-mail asking about the program. */
  question: string;
  pick(): void;
  favour(): void;
  compare(): void;
}

/** One program: its facts, why it is here, and what to do with it. */
export function programCard(item: Recommendation, card: Card): TemplateResult {
  const { program, closes, closures, reasons } = item;
  const { host, picked, compared } = card;
  const title = textOf(program.title, host.language);
  const name = html`<span class="sr">: ${title}</span>`;
  const sentence = reason(closes, closures, card.shares, card.stand, host);
  return html`<article part="program" aria-labelledby="t-${program.id}">
    <div class="head">
      <div>${headline(program, host)}</div>
      ${star(card.favourite, title, card.favour)}
    </div>
    ${facts(program, host, card.jurisdiction)} ${sentence === nothing ? nothing : bar(closes)}
    <p class="say">${sentence === nothing ? fitSentence(reasons, host) : sentence}</p>
    <div class="acts">
      <button class="btn ${picked ? 'in' : ''}" type="button" @click=${card.pick}>
        ${
          picked
            ? html`<span aria-hidden="true">✓ </span>${msg('In your plan', { id: 'programs.in' })}`
            : msg('Add to plan', { id: 'programs.add' })
        }${name}
      </button>
      ${inquire(program, host, card.question, 'link')}
      <button
        class="link"
        type="button"
        aria-pressed=${!!compared}
        aria-disabled=${compared === null}
        @click=${card.compare}
      >
        ${compared ? html`<span aria-hidden="true">✓ </span>` : nothing}${msg('Compare', { id: 'programs.compare' })}${name}
      </button>
    </div>
    ${why(item, host)}
  </article>`;
}
