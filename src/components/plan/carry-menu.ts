import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Summary } from './summary.js';

/** Keep, share, print, and files to take away. */
export function carryMenu({ draft: { kept }, shared, keep, share, print, save }: Summary): TemplateResult {
  const button = (text: string, run: () => void, style = 'btn'): TemplateResult =>
    html`<button class=${style} type="button" @click=${run}>${text}</button>`;
  return html`<div class="acts noprint">
      ${
        kept === 'device'
          ? button(msg('Kept on this device', { id: 'plan.kept' }), keep, 'btn in')
          : button(msg('Keep this plan', { id: 'plan.keep' }), keep, 'btn solid')
      }
      ${button(shared?.handed === 'copied' ? msg('Link copied', { id: 'plan.copied' }) : msg('Share', { id: 'plan.share' }), share)}
      ${button(msg('Print', { id: 'plan.print' }), print)}
    </div>
    ${
      shared?.handed === 'refused'
        ? html`<label class="src noprint"
            >${msg('Copy this link:', { id: 'plan.link' })}
            <input
              class="field"
              readonly
              .value=${shared.url}
              @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
          /></label>`
        : nothing
    }
    <details class="noprint">
      <summary>${msg('Take it with you', { id: 'plan.take' })}</summary>
      <div class="stack">
        ${button(msg('Calendar file (.ics)', { id: 'plan.ics' }), () => save('ics'), 'link')}
        ${button(msg('Data file (JSON)', { id: 'plan.json' }), () => save('json'), 'link')}
      </div>
    </details>`;
}
