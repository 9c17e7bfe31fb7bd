import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Engine } from '../../engine/engine.js';
import { textOf } from '../../engine/programs/text-of.js';
import { takeOut } from '../../engine/programs/take-out.js';
import type {
  Catalogue,
  Filters,
  Recommendation,
  Recommendations,
  RecommendRequest,
} from '../../engine/programs/types.js';
import { CairnElement } from '../base/cairn-element.js';
import { CatalogueElement } from '../base/catalogue-element.js';
import { button, toggled } from '../base/controls.js';
import { keyedList } from '../base/keyed-list.js';
import { memo } from '../base/memo.js';
import { CairnRecommendEvent } from '../events/events.js';
import { headingOf } from './card.js';
import { programCard, SIDES } from './program-card.js';
import { programStyles } from './program.styles.js';
import { programsStyles } from './programs.styles.js';
import { LIMIT, rank } from './rank.js';
import { sharesOf } from './reason.js';
import { countWords, toolbar } from './toolbar.js';
import { tray } from './tray.js';
import { doneNext, doneTitle, noneNext, noneTitle, outWords } from './words.js';

/** Programs shown at first, and added by "show more". */
const PAGE = 6;
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

  /** @internal */
  @state() filters: Filters = {};
  /** Whether the filters are unfolded where there is little room. @internal */
  @state() open = false;
  /** @internal */
  @state() favourites: string[] = [];
  /** @internal */
  @state() onlyFavourites = false;
  /** Ids of the programs to compare. @internal */
  @state() sides: string[] = [];
  @state() private shown = PAGE;

  /** Ids of programs whose "Why" is open: it stays so when the list is ranked anew. @internal */
  readonly unfolded = new Set<string>();
  /** Ids of programs put in the plan or taken out here: their cards stay as they are under the pointer. @internal */
  readonly turned = new Set<string>();
  #found: Recommendations | undefined;
  #told: Recommendations | undefined;
  #rank = memo(rank);
  #compared = memo(rank);
  #shares = memo(sharesOf);

  protected override stored(): void {
    void this.store.favourites().then((ids) => (this.favourites = ids));
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('occupation')) {
      this.shown = PAGE;
      this.sides = [];
    }
  }

  protected override updated(): void {
    const [found, before] = [this.#found, this.#told];
    if (!found || found === before) return;
    this.#told = found;
    const programs = found.items.map(({ program }) => program.id);
    this.dispatchEvent(new CairnRecommendEvent({ code: this.occupation, programs }));
    if (before) this.say(() => countWords(found.kept, this));
  }

  /** Whether there is another to compare a program with. @internal */
  get comparable(): boolean {
    return this.sides.length > 0 || (this.#found?.items.length ?? 0) > 1;
  }

  protected override offered(engine: Engine, catalogue: Catalogue): TemplateResult {
    const { occupation, situation, language, filters, favourites, onlyFavourites, shown, sides } = this;
    const { region } = this.data;
    const request = { ...situation, target: occupation, region, lang: language };
    // What was starred or put aside may be none for this job, and is found by no filter set since.
    const ids = onlyFavourites ? favourites : undefined;
    const searched = filters.text || onlyFavourites;
    const asked: RecommendRequest = { ...request, filters: { ...filters, ids }, limit: LIMIT };
    const found = (this.#found = this.#rank(engine, catalogue, JSON.stringify(asked)));
    const beside: RecommendRequest = { ...request, filters: { ids: sides } };
    const { items } = found;
    const left = Math.min(PAGE, items.length - shown);
    const { nothingFits, nothingLeft } = found;
    const none = (nothingFits || nothingLeft) && !searched;
    // What no plan would take stands apart, unless it is what was searched for.
    const [enough, slight] = [false, true].map((one) =>
      items.slice(0, shown).filter((item) => (item.slight && !searched) === one),
    ) as [Recommendation[], Recommendation[]];
    const ground = {
      shares: this.#shares(engine, occupation, situation, language),
      jurisdiction: this.jurisdiction,
    };
    const list = (some: Recommendation[]): unknown =>
      some.length
        ? html`<ul class="list">
            ${keyedList(
              some,
              ({ program }) => program.id,
              (item) => html`<li>${programCard(item, this, engine, ground)}</li>`,
            )}
          </ul>`
        : nothing;
    return html`<h3 tabindex="-1">
        ${
          nothingFits || nothingLeft
            ? this.outer
              ? msg('Search all programs here', { id: 'programs.search' })
              : nothingLeft
                ? doneTitle()
                : noneTitle()
            : msg('Short programs that build what you need', { id: 'programs.title' })
        }
      </h3>
      ${toolbar(this, catalogue, engine, none ? 0 : found.kept, found.unstated)}
      <p class="say">
        ${
          none
            ? // In the finder the first step has said so.
              this.outer
              ? nothing
              : nothingLeft
                ? doneNext(engine.occupation(occupation, {}).entry.regulated !== 'none')
                : noneNext()
            : items.length
              ? nothing
              : msg('No program passes these filters. Clear one to see more.', { id: 'programs.filtered' })
        }
      </p>
      ${list(enough)}
      ${slight.length ? html`<h3 class="say">${msg('These only touch on this job', { id: 'programs.slight' })}</h3>` : nothing}
      ${list(slight)}
      ${left > 0 ? button(msg(str`Show ${left} more`, { id: 'programs.more' }), () => this.#more()) : nothing}
      ${tray(
        sides.length,
        () => this.#compare(),
        () => this.#clear(),
      )}
      <dialog closedby="any" aria-label=${msg('Programs side by side', { id: 'compare.title' })}>
        <cairn-compare
          lang=${this.locale}
          .items=${sides.length ? this.#compared(engine, catalogue, JSON.stringify(beside)).items : []}
          .caller=${this.caller}
          .jurisdiction=${this.jurisdiction}
        ></cairn-compare>
        <form method="dialog" class="acts">
          <button class="btn">${msg('Close', { id: 'about.close' })}</button>
        </form>
      </dialog>`;
  }

  #compare(): void {
    this.renderRoot.querySelector('dialog')!.showModal();
    // The first thing to focus would be the table: reading starts at the title.
    this.renderRoot.querySelector('cairn-compare')!.renderRoot.querySelector('h3')!.focus();
  }

  /** @internal */
  filter(filters: Filters): void {
    this.filters = filters;
    this.shown = PAGE;
  }

  /** @internal */
  async reset(): Promise<void> {
    this.onlyFavourites = false;
    this.filter({});
    await this.#focus();
  }

  /** What was pressed goes: the focus moves to the star of a card, else to the heading. */
  async #focus(card = -1): Promise<void> {
    await this.updateComplete;
    const star = this.renderRoot.querySelectorAll('article')[card]?.querySelector<HTMLElement>('.star');
    (star ?? this.renderRoot.querySelector('h3'))?.focus();
  }

  async #more(): Promise<void> {
    const from = this.shown;
    this.shown += PAGE;
    await this.updateComplete;
    this.renderRoot.querySelectorAll('h4')[from]?.focus();
  }

  #clear(): Promise<void> {
    this.sides = [];
    return this.#focus();
  }

  /** Puts a program beside the others, or takes it away. @internal */
  side(id: string): void {
    const sides = toggled(this.sides, id);
    if (sides.length > SIDES) this.say(() => msg('Three programs at most.', { id: 'programs.tray.full' }));
    else this.sides = sides;
  }

  /** @internal */
  favour(id: string): void {
    const cards = [...this.renderRoot.querySelectorAll('article')];
    const card = cards.findIndex((one) => one.getAttribute('aria-labelledby') === headingOf(id));
    this.favourites = toggled(this.favourites, id);
    // Its card goes, and the next one takes its place.
    if (this.onlyFavourites) void this.#focus(card);
    void this.store.setFavourites(this.favourites);
  }

  /** @internal */
  pick(id: string): void {
    this.turned.add(id);
    const { picked } = this;
    if (picked.includes(id)) {
      const left = takeOut(id, picked, this.offer.catalogue!.programs);
      const title = textOf(this.find(id)!.title, this.language);
      this.setPicked(left);
      this.say(() => outWords(title, picked.length - left.length - 1, this));
    } else {
      this.setPicked([...picked, id]);
      this.say(() => msg('Added to your plan.', { id: 'programs.in.said' }));
    }
  }
}
