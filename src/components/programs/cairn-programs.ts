import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Engine } from '../../engine/engine.js';
import type { Catalogue, Filters, Recommendation, Recommendations } from '../../engine/programs/types.js';
import type { Lang } from '../../engine/types.js';
import { CairnElement } from '../base/cairn-element.js';
import { CatalogueElement } from '../base/catalogue-element.js';
import { memo } from '../base/memo.js';
import { CairnRecommendEvent } from '../events/events.js';
import { question } from './facts.js';
import { institutionNames } from './filters-panel.js';
import { nothingFits } from './nothing-fits.js';
import { programCard } from './program-card.js';
import { programStyles } from './program.styles.js';
import { programsStyles } from './programs.styles.js';
import { standOf } from './reason.js';
import { SIDES, sideBySide, tray } from './tray.js';
import { countWords, toolbar } from './toolbar.js';

/** Programs shown at first, and added by "show more". */
const PAGE = 6;
/** Programs ranked at most; beyond, filters serve better than scrolling. */
const LIMIT = 60;

/**
 * Short programs that close the gap to an occupation, best first, each with its facts, what is not known of it,
 * and why it is here.
 *
 * @summary Ranked programs with reasons, filters and comparison.
 * @attr {string} occupation - Occupation code: `31301`.
 * @attr {string} catalogue - Address of a catalogue, `page` for JSON-LD on this page, or `#id` of an inline script.
 * @attr {string} lang - `en` or `fr`.
 * @attr {string} packs - Base address of the packs.
 * @attr {string} caller - Name of the page, put on outgoing links.
 * @event {CairnRecommendEvent} cairn-recommend - Programs were ranked.
 * @event {CairnPickEvent} cairn-pick - A program was put in the plan or taken out.
 * @event {CairnReferralEvent} cairn-referral - The learner follows a link to an institution.
 * @csspart program - One program.
 * @csspart link - A link to an institution.
 * @csspart why - The disclosure with reasons.
 */
export class CairnPrograms extends CatalogueElement {
  static override styles = [...CairnElement.base, programStyles, programsStyles];

  @state() private filters: Filters = {};
  @state() private shown = PAGE;
  @state() private open = false;
  @state() private favourites: string[] = [];
  @state() private onlyFavourites = false;
  @state() private sides: string[] = [];
  @state() private comparing = false;

  @query('dialog') private dialog!: HTMLDialogElement | null;

  #told: Recommendations | undefined;
  #rank = memo(
    (
      engine: Engine,
      catalogue: Catalogue,
      target: string,
      situation: CairnPrograms['situation'],
      filters: Filters,
      lang: Lang,
    ) => engine.recommend({ ...situation, target, filters, lang, limit: LIMIT }, catalogue),
  );
  #gap = memo(standOf);
  #institutions = memo(institutionNames);

  override connectedCallback(): void {
    super.connectedCallback();
    const read = (): void => void this.store.favourites().then((ids) => (this.favourites = ids));
    this.store.watch(read, this.lifetime);
    read();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('occupation')) {
      this.shown = PAGE;
      this.sides = [];
    }
  }

  protected override updated(): void {
    const found = this.#found();
    if (!found || found === this.#told) return;
    const first = !this.#told;
    this.#told = found;
    const programs = found.items.map(({ program }) => program.id);
    this.dispatchEvent(new CairnRecommendEvent({ code: this.occupation, programs }));
    if (!first) this.say(() => countWords(found.kept, this));
  }

  #found(): Recommendations | undefined {
    const { engine } = this.data;
    const { catalogue } = this.offer;
    if (!engine || !catalogue || !this.occupation) return undefined;
    const { occupation, situation, filters, language } = this;
    return this.#rank(engine, catalogue, occupation, situation, filters, language);
  }

  protected override offered(engine: Engine): unknown {
    const found = this.#found()!;
    const items = this.onlyFavourites
      ? found.items.filter(({ program }) => this.favourites.includes(program.id))
      : found.items;
    return html`<p class="eyebrow">${msg('Programs', { id: 'programs.eyebrow' })}</p>
      <h3 tabindex="-1">
        ${
          found.nothingFits
            ? msg('No program here fits this job', { id: 'programs.none' })
            : msg('Short programs that build what you need', { id: 'programs.title' })
        }
      </h3>
      ${found.nothingFits ? nothingFits() : this.#list(found, items, engine)}
      <dialog
        aria-label=${msg('Programs side by side', { id: 'compare.title' })}
        @close=${() => (this.comparing = false)}
      >
        ${
          this.comparing
            ? sideBySide(
                found.items.filter(({ program }) => this.sides.includes(program.id)),
                this.jurisdiction,
                this,
              )
            : nothing
        }
      </dialog>`;
  }

  #list(found: Recommendations, items: Recommendation[], engine: Engine): TemplateResult {
    const { filters, onlyFavourites } = this;
    const left = Math.min(PAGE, items.length - this.shown);
    return html`${toolbar({
        host: this,
        filters,
        open: this.open,
        count: onlyFavourites ? items.length : found.kept,
        unstated: found.unstated,
        institutions: this.#institutions(this.offer.catalogue!, this.language, this.locale),
        jurisdiction: this.jurisdiction,
        favourites: this.favourites.length,
        onlyFavourites,
        change: (next) => this.#filter(next),
        favour: (only) => (this.onlyFavourites = only),
        toggle: () => (this.open = !this.open),
        reset: () => void this.#reset(),
      })}
      ${
        items.length
          ? nothing
          : html`<p class="say">
              ${msg('No program passes all of these filters. Clear one to see more.', { id: 'programs.filtered' })}
            </p>`
      }
      <ul class="list">
        ${repeat(
          items.slice(0, this.shown),
          ({ program }) => program.id,
          (item) => html`<li>${this.#card(item, engine)}</li>`,
        )}
      </ul>
      ${
        left > 0
          ? html`<button class="btn" type="button" @click=${this.#more}>
              ${msg(str`Show ${left} more`, { id: 'programs.more' })}
            </button>`
          : nothing
      }
      ${
        this.sides.length
          ? tray(
              this.sides.length,
              () => void this.#openCompare(),
              () => (this.sides = []),
            )
          : nothing
      }`;
  }

  #card(item: Recommendation, engine: Engine): TemplateResult {
    const { id } = item.program;
    const { occupation, situation, language, sides } = this;
    const compared = sides.includes(id);
    return programCard(item, {
      host: this,
      jurisdiction: this.jurisdiction,
      ...this.#gap(engine, occupation, situation, language),
      picked: this.picked.includes(id),
      favourite: this.favourites.includes(id),
      compared: compared || sides.length < SIDES ? compared : null,
      question: question(item.program, engine.title(occupation, language), this),
      pick: () => this.#pick(id),
      favour: () => this.#favour(id),
      compare: () => this.#side(id),
    });
  }

  async #openCompare(): Promise<void> {
    this.comparing = true;
    await this.updateComplete;
    this.dialog?.showModal();
  }

  #filter(filters: Filters): void {
    this.filters = filters;
    this.shown = PAGE;
  }

  async #reset(): Promise<void> {
    this.onlyFavourites = false;
    this.#filter({});
    await this.updateComplete;
    this.renderRoot.querySelector('h3')?.focus();
  }

  async #more(): Promise<void> {
    const from = this.shown;
    this.shown += PAGE;
    await this.updateComplete;
    this.renderRoot.querySelectorAll('h4')[from]?.focus();
  }

  #side(id: string): void {
    if (this.sides.includes(id)) this.sides = this.sides.filter((one) => one !== id);
    else if (this.sides.length < SIDES) this.sides = [...this.sides, id];
    else this.say(() => msg('Three programs at most.', { id: 'programs.tray.full' }));
  }

  #favour(id: string): void {
    const without = this.favourites.filter((one) => one !== id);
    this.favourites = without.length < this.favourites.length ? without : [...without, id];
    void this.store.setFavourites(this.favourites);
  }

  #pick(id: string): void {
    const out = this.picked.includes(id);
    this.setPicked(out ? this.picked.filter((one) => one !== id) : [...this.picked, id]);
    this.say(() =>
      out
        ? msg('Taken out of your plan.', { id: 'programs.out.said' })
        : msg('Added to your plan.', { id: 'programs.in.said' }),
    );
  }
}
