import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import type { Catalogue, Recommendations } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';
import { button } from '../base/controls.js';
import type { CairnPrograms } from './cairn-programs.js';
import { TICK } from './program-card.js';
import { filtersPanel } from './filters-panel.js';
import { LABELS, untold } from './words.js';

export function countWords(n: number, { format }: CairnElement): string {
  const many = format.number(n);
  return format.plural(n, {
    one: msg(str`${many} program`, { id: 'programs.count.one' }),
    other: msg(str`${many} programs`, { id: 'programs.count.other' }),
  });
}

/**
 * What filters leave out only because a catalogue does not say: "12 more (not stated: cost)", and a button
 * to see them all the same. No filter hides anything silently.
 */
function leftOut(
  host: CairnPrograms,
  unstated: Recommendations['unstated'],
): TemplateResult | typeof nothing {
  const { filters, format } = host;
  const { keepUnknown } = filters;
  const parts = Object.entries(unstated).map(([name, n]) =>
    msg(str`${format.number(n)} more (${untold([LABELS[name]!()], host)})`, { id: 'programs.unstated' }),
  );
  return !parts.length && !keepUnknown
    ? nothing
    : html`<span class="soft">${format.list(parts)}</span> ${button(
          html`${keepUnknown ? TICK : nothing}${msg('Include those that do not say', { id: 'programs.unstated.keep' })}`,
          () => host.filter({ ...filters, keepUnknown: !keepUnknown }),
          'link',
          !!keepUnknown,
        )}`;
}

/** Filters, the count, and what the filters leave out. */
export function toolbar(
  host: CairnPrograms,
  catalogue: Catalogue,
  engine: Engine,
  count: number,
  unstated: Recommendations['unstated'],
): TemplateResult {
  const { filters, open, onlyFavourites } = host;
  const { keepUnknown: _, ...others } = filters;
  const on = Object.values(others).filter((value) => value !== undefined).length + Number(onlyFavourites);
  const name = msg('Filters', { id: 'programs.filters' });
  return html`<div class="above">
      <p class="count">
        ${count ? html`<b>${countWords(count, host)}</b>` : nothing} ${leftOut(host, unstated)}
        ${on ? button(msg('Clear filters', { id: 'programs.reset' }), () => host.reset(), 'link') : nothing}
      </p>
      <button
        class="btn toggle noprint"
        type="button"
        aria-expanded=${open}
        aria-controls="panel"
        @click=${() => (host.open = !open)}
      >
        ${name}${on ? ` (${on})` : ''}
      </button>
    </div>
    <div id="panel" class="panel noprint ${open ? 'open' : ''}" role="group" aria-label=${name}>
      ${filtersPanel(host, catalogue, engine)}
    </div>`;
}
