/* eslint-disable lit-a11y/click-events-have-key-events -- the combobox handles the keys, on its input */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Suggestion } from '../../engine/types.js';
import { breakable } from '../base/breakable.js';
import type { CairnSearch } from './cairn-search.js';
import { highlight } from './highlight.js';

/** Under this confidence the best is no find, but all that came to mind. */
const FIND = 0.5;

/** What to ask where another occupation than the best may well be meant, or none: a short choice, not a guess. */
export function which([first, second]: readonly Suggestion[]): string {
  if (first && first.confidence < FIND)
    return msg('Nothing fits well. Is it one of these?', { id: 'search.weak' });
  return second && first!.open ? msg('Several jobs fit. Which is closest?', { id: 'search.which' }) : '';
}

/** How many there are, for those who do not see them. */
export const counted = (n: number, { value, format }: CairnSearch): string =>
  n
    ? format.plural(n, {
        one: msg(str`${n} suggestion`, { id: 'search.count.one' }),
        other: msg(str`${n} suggestions`, { id: 'search.count.other' }),
      })
    : msg(str`No suggestions for ${value}`, { id: 'search.count.none' });

/** What empties the field. */
export const cross = (host: CairnSearch): TemplateResult =>
  html`<button
    class="clear"
    type="button"
    aria-label=${msg('Clear', { id: 'search.clear' })}
    @click=${() => host.clearText()}
  >
    <svg viewBox="0 0 10 10" aria-hidden="true"><path d="M1 1l8 8M9 1l-8 8" /></svg>
  </button>`;

/** The words above the options: what to do when the best guess is not sure, or when there is none. */
export function lead(text: string, found: readonly Suggestion[] | null): unknown {
  if (!found) return html`<p class="none soft">${msg('Opening job titles…', { id: 'search.wait' })}</p>`;
  if (!found.length)
    return html`<p class="none">
      ${msg(str`No job title like “${text}”. Try a simpler or more common word.`, {
        id: 'search.none',
      })}
    </p>`;
  const unsure = which(found);
  return unsure ? html`<p class="which">${unsure}</p>` : nothing;
}

/** One option: the occupation, the title that answered where it is another, and the code. */
export function option(one: Suggestion, active: boolean, accept: () => void): TemplateResult {
  const same = one.matched.toLowerCase() === one.title.toLowerCase();
  return html`<li
    id=${`o${one.code}`}
    class="option"
    part=${active ? 'option option-active' : 'option'}
    role="option"
    aria-selected=${active}
    @click=${accept}
  >
    <span class="title">${same ? highlight(one.title, one.ranges) : breakable(one.title)}</span>
    ${
      same
        ? nothing
        : html`<span class="matched" lang=${one.lang}
            >${highlight(one.matched.replace(' - ', ' – ').replaceAll("'", '’'), one.ranges)}</span
          >`
    }
    <span class="code">${msg(str`NOC ${one.code}`, { id: 'search.noc' })}</span>
  </li>`;
}

/** The line of help under the field; where the list was left and no job taken from it, what to do. */
export function hint({ hint }: CairnSearch, left: boolean): TemplateResult {
  const line = left ? msg('No job chosen yet. Pick one from the list.', { id: 'search.unchosen' }) : hint;
  return html`<p id="hint" class="src hint" ?hidden=${!line}>${line}</p>`;
}
