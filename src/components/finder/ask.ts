import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import type { CairnSelectEvent } from '../events/events.js';
import type { CairnSearch } from '../search/cairn-search.js';
import { broughtWords } from '../skills/tick.js';
import type { CairnFinder } from './cairn-finder.js';
import { examples } from './examples.js';
import { keptPlans } from './kept-plans.js';

const PARTS = 'input, listbox, option, option-active';

/** What the job held gives to the job aimed at, said where it was asked: the skills stand a screen below. */
export const brings = (
  { occupation: target, current, situation }: CairnFinder,
  engine: Engine | null,
): string =>
  engine?.has(target) && engine.has(current)
    ? broughtWords(engine.gap(target, { ...situation, current })) ||
      msg('It ticks none of the skills below: tick those you have.', { id: 'finder.current.none' })
    : '';

/**
 * The question: the job aimed at, the job held, and, as long as there is nothing to show, kept plans and examples. That it cannot be
 * answered is told at the first field, where a phone shows it.
 */
export function ask(
  host: CairnFinder,
  engine: Engine | null,
  pending: boolean,
  failed: unknown,
): TemplateResult {
  const { locale, occupation, current } = host;
  return html`<div class="cell ask noprint">
    <div class="intro">
      <h2>${msg('Where would you like to go from here?', { id: 'finder.title' })}</h2>
      <p class="lede soft">
        ${msg(
          'Type a job title to see its pay, what it asks for, and short programs that lead there. Nothing you type leaves this page.',
          {
            id: 'finder.lede',
          },
        )}
      </p>
    </div>
    <cairn-search
      id="target"
      exportparts=${PARTS}
      lang=${locale}
      .engine=${engine}
      .pending=${pending}
      .hint=${msg('The job you would like to have.', { id: 'finder.target.hint' })}
    ></cairn-search>
    ${failed}
    <cairn-search
      id="present"
      exportparts=${PARTS}
      lang=${locale}
      .engine=${engine}
      .pending=${pending}
      .label=${msg('My current or past job', { id: 'finder.current' })}
      .hint=${brings(host, engine) || msg('We tick the skills it has given you and show jobs like it.', { id: 'finder.current.hint' })}
      optional
      @cairn-select=${(event: CairnSelectEvent) => host.bring(event)}
      @input=${({ currentTarget }: Event) => (currentTarget as CairnSearch).value || (host.current = '')}
    ></cairn-search>
    ${
      occupation || current
        ? nothing
        : html`${engine || pending ? keptPlans(host, engine) : nothing}
            <p class="examples">
              <span class="soft">${msg('For example:', { id: 'finder.examples' })}</span>
              ${examples().map(
                (title) =>
                  html`<button class="example" type="button" @click=${() => host.target.ask(title)}>
                    ${title}
                  </button>`,
              )}
            </p>`
    }
  </div>`;
}
