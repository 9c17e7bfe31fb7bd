import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Recommendation } from '../../engine/programs/types.js';
import type { Shower } from './facts.js';

/** Programs put side by side at most. */
export const SIDES = 3;

/** What was chosen for comparison, and the way to see it. */
export function tray(chosen: number, open: () => void, clear: () => void): TemplateResult {
  return html`<div class="tray">
    <span>
      ${
        chosen < 2
          ? msg('Choose another program to compare with.', { id: 'programs.tray.one' })
          : msg(str`${chosen} programs to compare`, { id: 'programs.tray' })
      }
    </span>
    <span class="acts">
      ${
        chosen < 2
          ? nothing
          : html`<button class="btn solid" type="button" @click=${open}>
              ${msg('Compare side by side', { id: 'programs.tray.open' })}
            </button>`
      }
      <button class="link" type="button" @click=${clear}>
        ${msg('Clear', { id: 'programs.tray.clear' })}
      </button>
    </span>
  </div>`;
}

/** The comparison, and the way out of it. */
export const sideBySide = (items: Recommendation[], jurisdiction: string, host: Shower): TemplateResult =>
  html`<cairn-compare
      lang=${host.locale}
      .items=${items}
      .caller=${host.caller}
      .jurisdiction=${jurisdiction}
    ></cairn-compare>
    <form method="dialog" class="acts">
      <button class="btn">${msg('Close', { id: 'programs.close' })}</button>
    </form>`;
