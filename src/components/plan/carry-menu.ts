import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Summary } from './summary.js';

/** Keep, print, share, export. */
export function carryMenu({ draft: { kept }, keep, tell }: Summary): TemplateResult {
  return html`<div class="acts noprint">
    <button class="btn ${kept ? '' : 'solid'}" type="button" @click=${keep}>
      ${
        kept === 'device'
          ? msg('Kept on this device', { id: 'plan.kept' })
          : msg('Keep this plan', { id: 'plan.keep' })
      }
    </button>
    <button
      class="btn"
      type="button"
      @click=${() => {
        tell('print');
        print();
      }}
    >
      ${msg('Print', { id: 'plan.print' })}
    </button>
  </div>`;
}
