import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../base/controls.js';

/** How many programs were chosen for comparison, and the way to see it; nothing where none was. */
export const tray = (
  n: number,
  compare: () => void,
  clear: () => unknown,
): TemplateResult | typeof nothing =>
  n
    ? html`<div class="tray noprint">
        <span>
          ${
            n < 2
              ? msg('Choose another to compare with.', { id: 'programs.tray.one' })
              : msg(str`${n} programs to compare`, { id: 'programs.tray' })
          }
        </span>
        <span class="acts">
          ${n < 2 ? nothing : button(msg('Compare side by side', { id: 'programs.tray.open' }), compare, 'btn solid')}
          ${button(msg('Clear', { id: 'search.clear' }), clear, 'link')}
        </span>
      </div>`
    : nothing;
