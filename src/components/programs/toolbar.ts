import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Recommendations } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';
import { filtersOn, filtersPanel, type Panel } from './filters-panel.js';
import { unstatedLine } from './unstated-line.js';

/** What stands above the list. */
export interface Toolbar extends Panel {
  host: CairnElement;
  /** How many programs pass the filters. */
  count: number;
  unstated: Recommendations['unstated'];
  /** Whether the filters are unfolded where there is little room. */
  open: boolean;
  toggle(): void;
  reset(): void;
}

export function countWords(n: number, { format }: CairnElement): string {
  const many = format.number(n);
  return format.plural(n, {
    one: msg(str`${many} program`, { id: 'programs.count.one' }),
    other: msg(str`${many} programs`, { id: 'programs.count.other' }),
  });
}

/** Filters, the count, and what the filters leave out. */
export function toolbar(bar: Toolbar): TemplateResult {
  const { filters, host, open, change } = bar;
  const on = filtersOn(filters) + (bar.onlyFavourites ? 1 : 0);
  const name = msg('Filters', { id: 'programs.filters' });
  return html`<div class="filters">
      <button
        class="btn toggle"
        type="button"
        aria-expanded=${open}
        aria-controls="panel"
        @click=${bar.toggle}
      >
        ${on ? msg(str`Filters (${on} on)`, { id: 'programs.filters.on' }) : name}
      </button>
      <div id="panel" class="panel ${open ? 'open' : ''}" role="group" aria-label=${name}>
        ${filtersPanel(bar)}
      </div>
    </div>
    <p class="count">
      <b>${countWords(bar.count, host)}</b>
      ${unstatedLine(bar.unstated, filters, host, (keepUnknown) => change({ ...filters, keepUnknown }))}
      ${
        on
          ? html`<button class="link" type="button" @click=${bar.reset}>
              ${msg('Clear filters', { id: 'programs.reset' })}
            </button>`
          : nothing
      }
    </p>`;
}
