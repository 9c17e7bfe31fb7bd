import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Filters, Recommendations } from '../../engine/programs/types.js';
import type { CairnElement } from '../base/cairn-element.js';

function without(name: string): string {
  switch (name) {
    case 'maxHours':
      return msg('stated hours', { id: 'programs.stated.hours' });
    case 'maxCost':
      return msg('a stated cost', { id: 'programs.stated.cost' });
    case 'delivery':
      return msg('a stated delivery', { id: 'programs.stated.delivery' });
    case 'languages':
      return msg('a stated language', { id: 'programs.stated.language' });
    default:
      return msg('stated aid', { id: 'programs.stated.aid' });
  }
}

/**
 * What filters leave out only because a catalogue does not say: "12 more without a stated cost", and a button
 * to see them all the same. No filter hides anything silently.
 */
export function unstatedLine(
  unstated: Recommendations['unstated'],
  { keepUnknown = false }: Filters,
  { format }: CairnElement,
  keep: (on: boolean) => void,
): unknown {
  const parts = Object.entries(unstated)
    .filter(([, n]) => n)
    .map(([name, n]) => {
      const [many, what] = [format.number(n), without(name)];
      return msg(str`${many} more without ${what}`, { id: 'programs.unstated' });
    });
  if (!parts.length && !keepUnknown) return nothing;
  return html`<span class="soft">
      ${keepUnknown ? msg('also those that do not say', { id: 'programs.unstated.kept' }) : format.list(parts)}
    </span>
    <button class="link" type="button" @click=${() => keep(!keepUnknown)}>
      ${keepUnknown ? msg('Leave them out', { id: 'programs.unstated.drop' }) : msg('Include them', { id: 'programs.unstated.keep' })}
    </button>`;
}
