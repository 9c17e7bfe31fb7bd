import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Engine } from '../../engine/engine.js';
import type { Outlook, Wages } from '../../engine/types.js';
import { CairnElement } from '../base/cairn-element.js';
import { setback } from '../base/failure.js';
import { live } from '../base/live.js';
import { PackElement } from '../base/pack-element.js';
import { placeName, source, whole } from '../base/source.js';
import { medianPay } from './median-pay.js';
import { CairnRegionEvent } from '../events/events.js';
import { employmentLine, wageBar } from './charts.js';
import { outlookStyles } from './outlook.styles.js';
import { regional } from './regional.js';
import { tables } from './tables.js';

/**
 * What an occupation pays in a region, and how employment in it is expected to go over five years. Every
 * figure names its source, year and region, and says so when a wider region stands in.
 *
 * @summary Pay and five-year outlook of an occupation.
 * @attr {string} occupation - Occupation code: `31301`.
 * @attr {string} region - `CA`, a province such as `ON`, or an economic region such as `ON-3530`.
 * @attr {string} lang - `en` or `fr`.
 * @event {CairnRegionEvent} cairn-region - Another region was chosen: `{ region }`.
 * @csspart figure - One large figure with its unit.
 */
export class CairnOutlook extends PackElement {
  static override styles = [...CairnElement.base, outlookStyles];

  /** The region the element around this one asked for in vain. @internal */
  @property({ attribute: false }) lost = '';
  /** Asks the element around this one to try again. @internal */
  again: (() => void) | undefined;

  /**
   * The region just asked for, shown in the field while its figures are fetched: put back at once, the field could not
   * be walked through by arrow keys. If they cannot be had, the field goes back to the region whose figures are shown.
   */
  #chosen: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('region') || this.#lost) this.#chosen = undefined;
  }

  get #lost(): string {
    return this.lost || this.data.lost;
  }

  protected override waiting(): unknown {
    return html`<div class="figures"><div class="bone"></div></div>`;
  }

  protected override ready(engine: Engine): unknown {
    if (!this.occupation) return nothing;
    const regions = engine.regions(this.language);
    const { wages, outlook, regionalOutlook } = engine.occupation(this.occupation, {
      lang: this.language,
      region: this.data.region,
    });
    const name = (code: string): string => placeName(code, regions);
    const inField = this.#chosen ?? (this.data.status === 'pending' ? this.region : this.data.region);
    return html`<article aria-labelledby="h">
      ${this.outer ? nothing : html`<p class="eyebrow">${engine.title(this.occupation, this.language)}</p>`}
      <div class="top">
        <h3 id="h">${msg('Pay and outlook', { id: 'outlook.title' })}</h3>
        <label class="noprint"
          >${msg('Region', { id: 'outlook.region' })}
          <select class="field" @change=${this.#choose}>
            ${regions.map(
              ({ code, name: label }) =>
                html`<option value=${code} .selected=${live(code === inField)}>
                  ${code.includes('-') ? `\u2003${label}` : label}
                </option>`,
            )}
          </select></label
        >
      </div>
      ${this.#lost ? this.#missed(name(this.#lost)) : nothing}
      <div class="figures">${this.#pay(wages, name)} ${this.#employment(outlook, name)}</div>
      ${regionalOutlook ? regional(regionalOutlook, name(regionalOutlook.provenance.region), this.format) : nothing}
      ${outlook ? tables(outlook, this.format) : nothing}
    </article>`;
  }

  #pay(wages: Wages | null, name: (code: string) => string): TemplateResult {
    if (!wages?.median)
      return html`<section>
        <p class="note">${msg('No wage is published for this occupation.', { id: 'outlook.wage.none' })}</p>
      </section>`;
    const { low, median, high, per, asked, provenance } = wages;
    const money = (value: number): string => this.format.money(value, { cents: per === 'hour' });
    return html`<section>
      <p class="n" part="figure">${medianPay(wages, this.format, true)}</p>
      ${
        low !== null && high !== null
          ? html`${wageBar(low, median, high)}
              <dl class="ends">
                <div>
                  <dt>${msg('1 in 10 earns at most', { id: 'outlook.low.long' })}</dt>
                  <dd>${money(low)}</dd>
                </div>
                <div>
                  <dt>${msg('1 in 10 earns at least', { id: 'outlook.high.long' })}</dt>
                  <dd>${money(high)}</dd>
                </div>
              </dl>`
          : nothing
      }
      ${
        asked !== provenance.region
          ? html`<p class="note">
              ${msg(
                str`No pay is published for ${name(asked)}. The figures above are for ${name(provenance.region)}.`,
                {
                  id: 'outlook.wider',
                },
              )}
            </p>`
          : nothing
      }
      <p class="src">${source(provenance, name(provenance.region))}</p>
    </section>`;
  }

  #employment(outlook: Outlook | null, name: (code: string) => string): TemplateResult {
    if (!outlook)
      return html`<section>
        <p class="note">${msg('No outlook is published for this occupation.', { id: 'outlook.none' })}</p>
      </section>`;
    const { growth, from, to, employment, condition, recent, provenance, scope } = outlook;
    const last = employment.at(-1)!;
    const colon = this.language === 'fr' ? '\u00a0: ' : ': ';
    // The same once more would say nothing.
    const before = recent.label === condition.label ? '' : colon + recent.label.toLowerCase();
    const place = name(provenance.region);
    return html`<section>
      <p class="n" part="figure">
        <b>${this.format.percent(Math.abs(growth), { digits: 1 })}</b>
        <span
          >${
            growth < 0
              ? msg(str`fewer people employed by ${to.year}`, { id: 'outlook.fewer' })
              : msg(str`more people employed by ${to.year}`, { id: 'outlook.more' })
          }</span
        >
      </p>
      ${employmentLine(employment, to.year)}
      <dl class="ends years">
        ${[from, to, last].map(
          ({ year, value }) =>
            html`<div class=${year === to.year ? 'k' : ''}>
              <dt>${year}</dt>
              <dd>${this.format.number(value)}</dd>
            </div>`,
        )}
      </dl>
      ${this.#market(outlook)}
      ${
        condition.code === 'unknown'
          ? nothing
          : html`<p class="rating">
              <b>${condition.label}.</b>
              ${msg(
                html`This rating covers ${whole(provenance.year)} and also counts 2021 to 2023${before}.`,
                { id: 'outlook.rating' },
              )}
            </p>`
      }
      ${
        scope
          ? html`<p class="note">
              ${msg(
                str`Nothing is published for this occupation alone. These figures are for “${scope.title}”.`,
                {
                  id: 'outlook.scope',
                },
              )}
            </p>`
          : nothing
      }
      ${
        this.data.region === provenance.region
          ? nothing
          : html`<p class="note">
              ${msg(str`This outlook is for all of ${place}, not for ${name(this.data.region)}.`, {
                id: 'outlook.national',
              })}
            </p>`
      }
      <p class="src">${source(provenance, place)}</p>
    </section>`;
  }

  /** Openings against people looking for the work: who waits for whom. */
  #market({ openings, seekers, from, to }: Outlook): unknown {
    if (openings === null || seekers === null) return nothing;
    const years = `${from.year + 1}–${to.year}`;
    const rows = [
      [msg(html`Job openings, ${whole(years)}`, { id: 'outlook.openings' }), openings],
      [msg('People looking for this work', { id: 'outlook.seekers' }), seekers],
    ] as const;
    return html`<dl class="market">
      ${rows.map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd>${this.format.number(value)}</dd>`,
      )}
    </dl>`;
  }

  #missed(place: string): TemplateResult {
    return setback(
      navigator.onLine
        ? msg(str`The figures for ${place} could not be loaded. Check your connection and try again.`, {
            id: 'outlook.lost',
          })
        : msg(str`You are offline, and the figures for ${place} are not on this device yet.`, {
            id: 'outlook.lost.offline',
          }),
      () => this.#retry(),
    );
  }

  /** The button goes: the focus moves to what it was about. */
  #retry(): void {
    if (this.outer) this.again?.();
    else this.data.retry();
    this.renderRoot.querySelector('select')!.focus();
  }

  #choose(event: Event): void {
    const region = (event.target as HTMLSelectElement).value;
    this.#chosen = region;
    // Chosen once more, what could not be had is asked for once more.
    if (region === this.#lost) return this.#retry();
    if (!this.outer) this.region = region;
    this.dispatchEvent(new CairnRegionEvent({ region }));
  }
}
