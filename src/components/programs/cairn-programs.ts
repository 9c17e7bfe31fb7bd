import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Engine } from '../../engine/engine.js';
import type { Catalogue, Filters, Recommendation, Recommendations } from '../../engine/programs/types.js';
import type { Lang, Situation } from '../../engine/types.js';
import { CairnElement } from '../base/cairn-element.js';
import { memo } from '../base/memo.js';
import { PackElement } from '../base/pack-element.js';
import { CatalogueController } from '../controllers/catalogue-controller.js';
import { planStore, type PlanStore } from '../controllers/plan-store.js';
import { CairnPickEvent, CairnRecommendEvent } from '../events/events.js';
import { bar, facts, headline, inquire, question } from './facts.js';
import { filtersOn, filtersPanel } from './filters-panel.js';
import { programStyles } from './program.styles.js';
import { programsStyles } from './programs.styles.js';
import { fitSentence, reason, sharesOf } from './reason.js';
import { star } from './star.js';
import { unstatedLine } from './unstated-line.js';
import { why } from './why.js';
import { textOf } from './words.js';

/** Programs shown at first, and added by "show more". */
const PAGE = 6;
/** Programs ranked at most; beyond, filters serve better than scrolling. */
const LIMIT = 60;
/** Programs put side by side at most. */
const SIDES = 3;

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
export class CairnPrograms extends PackElement {
  static override styles = [...CairnElement.base, programStyles, programsStyles];

  /** Addresses of catalogues, `page` or `#id`; or a catalogue itself. */
  @property() catalogue: string | Catalogue = '';

  /** Name of the page, put on outgoing links. */
  @property() caller = '';

  /** What is known of the learner: current job, what they have and lack. */
  @property({ attribute: false }) situation: Omit<Situation, 'target'> = {};

  /** Ids of the programs in the plan. */
  @property({ attribute: false }) picked: string[] = [];

  /** Where favourites are kept; replaceable. */
  @property({ attribute: false }) store: PlanStore = planStore;

  @state() private filters: Filters = {};
  @state() private shown = PAGE;
  @state() private open = false;
  @state() private favourites: string[] = [];
  @state() private onlyFavourites = false;
  @state() private sides: string[] = [];
  @state() private comparing = false;

  @query('dialog') private dialog!: HTMLDialogElement | null;

  readonly #offer = new CatalogueController(this);
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
  #gap = memo((engine: Engine, target: string, situation: CairnPrograms['situation'], lang: Lang) => {
    const gap = engine.gap(target, { ...situation, lang });
    return { shares: sharesOf(gap), stand: gap.covered > 0.005 ? ('gap' as const) : ('whole' as const) };
  });
  #institutions = memo((catalogue: Catalogue, lang: Lang, locale: string) =>
    [...new Set(catalogue.programs.map(({ institution }) => textOf(institution, lang)))]
      .filter(Boolean)
      .sort(new Intl.Collator(locale).compare),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    const read = (): void => void this.store.favourites().then((ids) => (this.favourites = ids));
    this.store.watch(read, this.lifetime);
    read();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.data.status !== 'initial' || this.engine) this.#offer.warm();
    if (this.#offer.catalogue?.programs.some(({ noc }) => !noc.length)) this.data.widen({ topics: true });
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
    if (!first) this.announce(this.withLocale(() => this.#count(found.kept)));
  }

  #found(): Recommendations | undefined {
    const { engine } = this.data;
    const { catalogue } = this.#offer;
    if (!engine || !catalogue || !this.occupation) return undefined;
    const { occupation, situation, filters, language } = this;
    return this.#rank(engine, catalogue, occupation, situation, filters, language);
  }

  protected override ready(engine: Engine): unknown {
    const found = this.#found();
    if (!found) return this.#offer.status === 'pending' ? this.waiting() : nothing;
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
      ${found.nothingFits ? this.#nothingFits() : this.#list(found, items, engine)}
      <dialog aria-labelledby="compare" @close=${() => (this.comparing = false)}>
        ${this.comparing ? this.#compare(found.items) : nothing}
      </dialog>`;
  }

  #nothingFits(): TemplateResult {
    return html`<p class="say">
      ${msg(
        'We looked at every program of this catalogue and none builds what sets this job apart. We would rather say so than show you the wrong course. Try a near job, or ask an advisor which longer programs lead there.',
        { id: 'programs.none.next' },
      )}
    </p>`;
  }

  #count(n: number): string {
    const many = this.format.number(n);
    return this.format.plural(n, {
      one: msg(str`${many} program`, { id: 'programs.count.one' }),
      other: msg(str`${many} programs`, { id: 'programs.count.other' }),
    });
  }

  #list(found: Recommendations, items: Recommendation[], engine: Engine): TemplateResult {
    const { filters } = this;
    const count = this.onlyFavourites ? items.length : found.kept;
    const left = Math.min(PAGE, items.length - this.shown);
    const on = filtersOn(filters);
    return html`<div class="filters">
        <button
          class="btn toggle"
          type="button"
          aria-expanded=${this.open}
          aria-controls="panel"
          @click=${() => (this.open = !this.open)}
        >
          ${on ? msg(str`Filters (${on} on)`, { id: 'programs.filters.on' }) : msg('Filters', { id: 'programs.filters' })}
        </button>
        <div
          id="panel"
          class="panel ${this.open ? 'open' : ''}"
          role="group"
          aria-label=${msg('Filters', { id: 'programs.filters' })}
        >
          ${filtersPanel({
            filters,
            institutions: this.#institutions(this.#offer.catalogue!, this.language, this.locale),
            jurisdiction: this.#jurisdiction,
            favourites: this.favourites.length,
            onlyFavourites: this.onlyFavourites,
            change: (next) => this.#filter(next),
            favour: (only) => (this.onlyFavourites = only),
          })}
        </div>
      </div>
      <p class="count">
        <b>${this.#count(count)}</b>
        ${unstatedLine(found.unstated, filters, this, (keepUnknown) => this.#filter({ ...filters, keepUnknown }))}
        ${
          on || this.onlyFavourites
            ? html`<button class="link" type="button" @click=${this.#reset}>
                ${msg('Clear filters', { id: 'programs.reset' })}
              </button>`
            : nothing
        }
      </p>
      ${
        items.length
          ? nothing
          : html`<p class="say">
              ${msg('No program passes all of these filters. Clear one to see more.', { id: 'programs.filtered' })}
            </p>`
      }
      <ul class="list" role="list">
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
      ${this.sides.length ? this.#tray() : nothing}`;
  }

  get #jurisdiction(): string {
    return this.#offer.catalogue?.jurisdiction ?? '';
  }

  #card(item: Recommendation, engine: Engine): TemplateResult {
    const { program, closes, closures, reasons } = item;
    const { id } = program;
    const { shares, stand } = this.#gap(engine, this.occupation, this.situation, this.language);
    const sentence = reason(closes, closures, shares, stand, this);
    const name = html`<span class="sr">: ${textOf(program.title, this.language)}</span>`;
    const inPlan = this.picked.includes(id);
    const side = this.sides.includes(id);
    return html`<article part="program" aria-labelledby="t-${id}">
      <div class="head">
        <div>${headline(program, this)}</div>
        ${star(this.favourites.includes(id), textOf(program.title, this.language), () => this.#favour(id))}
      </div>
      ${facts(program, this, this.#jurisdiction)} ${closures.length ? bar(closes) : nothing}
      <p class="say">${sentence === nothing ? fitSentence(reasons, this) : sentence}</p>
      <div class="acts">
        <button class="btn ${inPlan ? 'in' : 'solid'}" type="button" @click=${() => this.#pick(id)}>
          ${inPlan ? msg('In your plan', { id: 'programs.in' }) : msg('Add to plan', { id: 'programs.add' })}${name}
        </button>
        ${inquire(program, this, question(program, engine.title(this.occupation, this.language), this))}
        <button
          class="link"
          type="button"
          aria-pressed=${side}
          aria-disabled=${!side && this.sides.length === SIDES}
          @click=${() => this.#side(id)}
        >
          ${side ? '✓ ' : ''}${msg('Compare', { id: 'programs.compare' })}${name}
        </button>
      </div>
      ${why(item, this)}
    </article>`;
  }

  #tray(): TemplateResult {
    const n = this.sides.length;
    return html`<div class="tray">
      <span>
        ${n < 2 ? msg('Choose another program to compare with.', { id: 'programs.tray.one' }) : msg(str`${n} programs to compare`, { id: 'programs.tray' })}
      </span>
      <span class="acts">
        ${
          n < 2
            ? nothing
            : html`<button class="btn solid" type="button" @click=${this.#openCompare}>
                ${msg('Compare side by side', { id: 'programs.tray.open' })}
              </button>`
        }
        <button class="link" type="button" @click=${() => (this.sides = [])}>
          ${msg('Clear', { id: 'programs.tray.clear' })}
        </button>
      </span>
    </div>`;
  }

  #compare(items: Recommendation[]): TemplateResult {
    return html`<cairn-compare
        lang=${this.locale}
        .items=${items.filter(({ program }) => this.sides.includes(program.id))}
        .caller=${this.caller}
        .jurisdiction=${this.#jurisdiction}
      ></cairn-compare>
      <form method="dialog" class="acts">
        <button class="btn">${msg('Close', { id: 'programs.close' })}</button>
      </form>`;
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
    else this.announce(this.withLocale(() => msg('Three programs at most.', { id: 'programs.tray.full' })));
  }

  #favour(id: string): void {
    const without = this.favourites.filter((one) => one !== id);
    this.favourites = without.length < this.favourites.length ? without : [...without, id];
    void this.store.setFavourites(this.favourites);
  }

  #pick(id: string): void {
    const out = this.picked.includes(id);
    this.picked = out ? this.picked.filter((one) => one !== id) : [...this.picked, id];
    this.dispatchEvent(new CairnPickEvent({ picked: this.picked }));
    this.announce(
      this.withLocale(() =>
        out
          ? msg('Taken out of your plan.', { id: 'programs.out.said' })
          : msg('Added to your plan.', { id: 'programs.in.said' }),
      ),
    );
  }
}
