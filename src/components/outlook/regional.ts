import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { RegionalOutlook } from '../../engine/types.js';
import type { Format } from '../base/format.js';
import { source } from '../base/source.js';

/** A province's own outlook, where one is published. */
export function regional(
  { annualGrowth, openings, provenance }: RegionalOutlook,
  place: string,
  format: Format,
): TemplateResult {
  return html`<section class="regional">
    <h4>${msg(str`Outlook in ${place}`, { id: 'outlook.regional' })}</h4>
    <p>
      ${
        annualGrowth === null
          ? nothing
          : msg(
              str`${format.percent(annualGrowth, { digits: 1, sign: true })} jobs a year over five years.`,
              {
                id: 'outlook.regional.growth',
              },
            )
      }
      ${
        openings === null
          ? nothing
          : msg(str`${format.number(openings)} job openings over five years.`, {
              id: 'outlook.regional.openings',
            })
      }
    </p>
    <p class="src">${source(provenance, place)}</p>
  </section>`;
}
