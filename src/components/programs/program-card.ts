import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import { needsOf } from '../../engine/programs/needs.js';
import type { Program, Recommendation } from '../../engine/programs/types.js';
import { textOf } from '../../engine/programs/text-of.js';
import { about, button } from '../base/controls.js';
import type { CairnPrograms } from './cairn-programs.js';
import { card, headingOf, type Ground } from './card.js';
import { inquire } from './link.js';
import { fitSentence } from './reason.js';
import { why } from './why.js';

/** Programs put side by side at most. */
export const SIDES = 3;

const STAR = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="m12 3.5 2.6 5.6 6 .7-4.4 4.1 1.2 6-5.4-3-5.4 3 1.2-6L3.4 9.8l6-.7z"></path>
</svg>`;

/** Marks what is on. */
export const TICK = html`<span aria-hidden="true">✓ </span>`;

/** What has to be taken first, and comes into a plan with it. */
function firstWords(program: Program, { find, format, language }: CairnPrograms): string {
  const { before } = needsOf(program, find);
  const titles = format.list(before.map(({ title }) => textOf(title, language)));
  return titles && msg(str`To take first: ${titles}.`, { id: 'programs.first' });
}

/** One program: its facts, why it is here, and what to do with it. */
export function programCard(
  item: Recommendation,
  host: CairnPrograms,
  engine: Engine,
  ground: Ground,
): TemplateResult {
  const { program, reasons } = item;
  const { id } = program;
  const { language, occupation, sides, favourites } = host;
  const title = textOf(program.title, language);
  const name = about(title);
  const [picked, compared] = [host.picked.includes(id), sides.includes(id)];
  const star = html`${STAR}<span class="sr">${msg('Favourite', { id: 'programs.favourite' })}</span>${name}`;
  return html`<article part="program" aria-labelledby=${headingOf(id)}>
    ${card({
      ...ground,
      item,
      host,
      // The plan says what it closes there, beyond other steps: another share here would seem to contradict it.
      brief: !!host.outer && picked && !host.turned.has(id),
      beside: host.outer && host.picked.length ? 'alone' : undefined,
      corner: button(star, () => host.favour(id), 'star', favourites.includes(id)),
      more: (sentence) =>
        html`${sentence ? nothing : fitSentence(reasons, host, engine)} ${firstWords(program, host)}`,
      acts: html`${button(
        html`${
          picked
            ? html`${TICK}${msg('In your plan', { id: 'programs.in' })}`
            : msg('Add to plan', { id: 'programs.add' })
        }${name}`,
        () => host.pick(id),
        picked ? 'btn in' : 'btn',
      )}
      ${inquire(program, host, engine.title(occupation, language))}
      ${
        compared || host.comparable
          ? button(
              html`${compared ? TICK : nothing}${msg('Compare', { id: 'programs.compare' })}${name}`,
              () => host.side(id),
              'link',
              compared,
              !compared && sides.length >= SIDES,
            )
          : nothing
      }`,
    })}
    ${why(item, host, engine)}
  </article>`;
}
