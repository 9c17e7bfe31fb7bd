import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import type { Entry, Wages } from '../../engine/types.js';
import { CairnElement } from '../base/cairn-element.js';
import { PackElement } from '../base/pack-element.js';
import { breakable } from '../base/breakable.js';
import { reveal } from '../base/reveal.js';
import { source, sourceIn } from '../base/source.js';
import { medianPay } from '../outlook/median-pay.js';
import { licence, limits, schooling } from './entry-words.js';
import { occupationStyles } from './occupation.styles.js';

/** Other names shown. */
const OTHERS = 3;

/**
 * What an occupation is called, and what entry to it asks for, said plainly so that nobody takes a short
 * program for a licence.
 *
 * @summary Title, other names and entry requirements of an occupation.
 * @attr {string} occupation - Occupation code: `31301`.
 * @attr {string} lang - `en` or `fr`.
 * @csspart title - The occupation's title.
 * @csspart entry - The note on what entry asks for.
 */
export class CairnOccupation extends PackElement {
  static override styles = [...CairnElement.base, occupationStyles];

  /** Puts the focus on the title: after an explicit choice, so that reading goes on from there. */
  focusTitle(): void {
    reveal(this.renderRoot.querySelector('h3'));
  }

  protected override waiting(): unknown {
    return html`<div class="bone"></div>`;
  }

  protected override ready(engine: Engine): unknown {
    if (!this.occupation) return nothing;
    const { code, title, alsoCalled, entry, wages } = engine.occupation(this.occupation, {
      lang: this.language,
      region: this.data.region,
    });
    return html`<p class="eyebrow">${msg(str`NOC ${code}`, { id: 'search.noc' })}</p>
      <h3 part="title" tabindex="-1">${breakable(title)}</h3>
      ${wages?.median ? this.#pay(wages, engine) : nothing}
      ${
        alsoCalled.length
          ? html`<p class="also soft">
              ${msg(str`Also called: ${alsoCalled.slice(0, OTHERS).join(', ')}`, { id: 'occupation.also' })}
            </p>`
          : nothing
      }
      ${this.#entry(entry)}`;
  }

  /** Where all stands in one column, the rest of the figures is a screen or two below. */
  #pay(wages: Wages, engine: Engine): TemplateResult {
    return html`<div class="glance">
      <p>${medianPay(wages, this.format)}</p>
      <p class="src">${sourceIn(wages.provenance, engine, this.language)}</p>
    </div>`;
  }

  #entry(entry: Entry): unknown {
    const asked = [schooling(entry), licence(entry)].filter((line) => line !== undefined);
    const limit = limits(entry);
    if (!asked.length) return nothing;
    return html`<div class=${limit ? 'entry' : 'entry open'} part="entry">
      <p>${asked.join(' ')}</p>
      ${limit ? html`<p>${limit}</p>` : nothing}
      <p class="src">${source(entry.provenance)}</p>
    </div>`;
  }
}
