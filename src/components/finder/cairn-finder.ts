import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Engine } from '../../engine/engine.js';
import type { Catalogue } from '../../engine/programs/types.js';
import { CairnElement } from '../base/cairn-element.js';
import { codeOf, PackElement } from '../base/pack-element.js';
import { CatalogueController } from '../controllers/catalogue-controller.js';
import { planStore, type KeptFor, type KeptSituation, type PlanStore } from '../controllers/plan-store.js';
import { CairnPlanEvent, type CairnPickEvent, type CairnSelectEvent } from '../events/events.js';
import type { CairnOccupation } from '../occupation/cairn-occupation.js';
import type { CairnPlan } from '../plan/cairn-plan.js';
import { programStyles } from '../programs/program.styles.js';
import type { CairnSearch } from '../search/cairn-search.js';
import { nearTitle } from '../transitions/cairn-transitions.js';
import { age } from './age.js';
import { answer, back, nearJobs } from './answer.js';
import { ask, brings } from './ask.js';
import { finderStyles } from './finder.styles.js';
import { settleLink, sharedLink } from '../plan/shared-link.js';
import { skeleton } from './states.js';

/**
 * The whole journey on one surface: a job title, the occupation, its pay and outlook, its skills, the
 * programs that close the gap, and a plan. Matching runs in the browser; nothing typed leaves the page.
 *
 * What stands inside the tag is shown until the script runs, and again if the data cannot be had.
 *
 * @summary The whole journey, from a job title to a plan.
 * @attr {string} lang - Language of this instance: `en` or `fr`. Default: that of the page around it.
 * @attr {string} region - `CA` (default), a province such as `ON`, or an economic region such as `ON-3530`.
 * @attr {string} packs - Base address of the packs; default `packs/` beside the script.
 * @attr {string} catalogue - Address of a catalogue (CSV or JSON), `page` for JSON-LD on this page, `#id` of an
 *   inline script; several separated by spaces.
 * @attr {string} occupation - Occupation shown from the start: `31301`.
 * @attr {string} theme - `auto` (default), `light` or `dark`.
 * @attr {string} caller - Name of the page, put on outgoing links.
 * @slot - What to show where the element does not work: a link to the catalogue, say.
 * @event {CairnReadyEvent} cairn-ready - Data is open.
 * @event {CairnSelectEvent} cairn-select - An occupation was chosen.
 * @event {CairnRecommendEvent} cairn-recommend - Programs were ranked.
 * @event {CairnPlanEvent} cairn-plan - The plan changed.
 * @event {CairnReferralEvent} cairn-referral - The learner follows a link to an institution.
 * @event {CairnErrorEvent} cairn-error - Data or a catalogue could not be read.
 * @csspart base - The surface.
 * @csspart input - The text field of a job title.
 * @csspart listbox - The list of suggestions.
 * @csspart option - One suggestion; the active one is also `option-active`.
 * @csspart title - The occupation's title.
 * @csspart entry - The note on what entry asks for.
 * @csspart figure - One large figure with its unit.
 * @csspart skill - One row of the skills.
 * @csspart step - One step of the plan.
 * @csspart totals - The totals of the plan.
 * @csspart program - One program of the list.
 * @csspart why - The disclosure with reasons.
 * @csspart link - A link to an institution.
 * @csspart job - One near job.
 * @cssproperty --cairn-accent - The one accent: links, buttons, figures' marks.
 * @cssproperty --cairn-on-accent - Text on the accent.
 * @cssproperty --cairn-text - Text.
 * @cssproperty --cairn-soft - Secondary text; 4.5:1 against surface and wash.
 * @cssproperty --cairn-surface - Background.
 * @cssproperty --cairn-wash - Background of quiet areas.
 * @cssproperty --cairn-line - Hairlines.
 * @cssproperty --cairn-warm - The second colour: what is still to build, and cautions.
 * @cssproperty --cairn-radius - Corner radius; default 10px.
 * @cssproperty --cairn-space - Unit of space; default 1em.
 * @cssproperty --cairn-font - Font family; default the page's.
 * @cssproperty --cairn-font-size - Text size; default the reader's own.
 */
export class CairnFinder extends PackElement {
  static override styles = [...CairnElement.base, programStyles, finderStyles];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override near = false;

  /** Addresses of catalogues, `page` or `#id`; or a catalogue itself. */
  @property() catalogue: string | Catalogue = '';

  /** Name of the page, put on outgoing links. */
  @property() caller = '';

  /** Occupation code of the learner's current or past job. */
  @property() current = '';

  /** Where plans and favourites are kept; replaceable. */
  @property({ attribute: false }) store: PlanStore = planStore;

  /** @internal */
  @state() situation: KeptSituation = { have: [], lack: [] };
  /** Plans of earlier visits, or of this one. @internal */
  @state() kept: KeptFor[] = [];
  @state() private picked: string[] = [];
  /** The job whose near job this is, to go back to. */
  @state() private from = '';

  /** @internal */
  @query('#target') target!: CairnSearch;
  @query('#present') private present!: CairnSearch;
  @query('cairn-occupation') private heading!: CairnOccupation | null;
  @query('cairn-plan') private plan!: CairnPlan | null;

  readonly #offer = new CatalogueController(this, this.data);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow, { signal: this.lifetime });
    if (this.hasUpdated) this.#watch();
  }

  #watch(): void {
    const read = (): void => void this.store.plans().then((plans) => (this.kept = plans));
    this.store.watch(read, this.lifetime);
    read();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('store')) this.#watch();
    // A page opened by a shared link shows its own beginning; what the link is for may stand far below.
    if (!this.hasUpdated && this.#adoptLink())
      this.addEventListener('cairn-ready', () => document.activeElement === document.body && this.#show(), {
        once: true,
      });
    // Warmed once it is gone, the element would stay in memory.
    if (this.isConnected && (this.occupation || this.kept.length)) this.data.warm();
    if (this.isConnected && (this.data.status !== 'initial' || this.engine)) this.#offer.warm();
    this.current = codeOf(this.current);
    if (this.current && this.data.engine?.has(this.current) === false) this.current = '';
    // An occupation set from outside begins anew; a link brings its own plan.
    if (this.hasUpdated && changed.has('occupation') && !changed.has('picked'))
      Object.assign(this, { picked: [], from: '', situation: { ...this.situation, profile: undefined } });
    if (changed.has('current')) this.situation = { ...this.situation, current: this.current || undefined };
    // Suggestions need no finer profiles, so these come behind; a link that names one waits for it.
    if (this.data.engine || this.situation.profile) this.data.widen({ profiles: true });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { engine } = this.data;
    // An occupation set from outside stands in its field as if it had been chosen there.
    if (!engine) return;
    this.target.adopt(this.occupation, engine);
    this.present.adopt(this.current, engine);
  }

  protected override ready(): unknown {
    return nothing;
  }

  protected override view(): TemplateResult {
    const { engine, status } = this.data;
    const failed = !engine && status === 'error' ? html`<div>${this.failed()}</div>` : nothing;
    return html`<div @cairn-select=${this.#select} @cairn-widen=${() => this.data.widen({ both: true })}>
      ${ask(this, engine, status === 'pending', failed)} ${this.#below(engine)}
      <div class="cell foot">
        <span>${age(this.data.opened, this.format)}</span>
        <cairn-about lang=${this.locale} packs=${this.packs} .opened=${this.data.opened}></cairn-about>
      </div>
    </div>`;
  }

  /** The answer; as long as no job is aimed at, the jobs near the one held. */
  #below(engine: Engine | null): unknown {
    const { occupation, current, data, locale: lang } = this;
    if (occupation && engine?.has(occupation) !== false)
      return engine ? this.#answer(engine) : data.status === 'error' ? nothing : skeleton();
    const near = engine?.has(current) && { engine, lang, region: data.region, occupation: '', current };
    return near || (engine && occupation)
      ? html`<div class="row">
          <div class="cell">${near ? nearJobs(near) : this.unknown()}</div>
        </div>`
      : nothing;
  }

  #answer(engine: Engine): TemplateResult {
    const { occupation, situation, picked, caller, store, locale: lang, data, plan } = this;
    const from = this.from && back(this.from, engine, this.language);
    return html`<div
      @cairn-region=${this.#learn}
      @cairn-situation=${this.#learn}
      @cairn-pick=${this.#pick}
      @cairn-steps=${() => this.requestUpdate()}
      @cairn-plan=${settleLink}
    >
      ${answer({ engine, occupation, situation, picked, caller, store, lang, data, offer: this.#offer, plan, from })}
    </div>`;
  }

  /** What the learner ticks, where they look; with their job, what a kept plan brings back. */
  #learn({ detail }: CustomEvent<Partial<KeptSituation>>): void {
    this.situation = { ...this.situation, ...detail };
    if ('current' in detail) this.current = detail.current ?? '';
    this.region = detail.region ?? this.region;
  }

  /** A program added from the list is a change of the plan: the plan tells the page of its own changes only. */
  #pick({ target, detail: { picked } }: CairnPickEvent): void {
    this.picked = picked;
    if ((target as Element).localName !== 'cairn-programs') return;
    this.plan?.leave(picked);
    this.dispatchEvent(new CairnPlanEvent({ code: this.occupation, programs: picked, kind: 'change' }));
  }

  /** A shared link pasted into the same tab, or gone back to, does not load the page anew. */
  #follow = (): unknown => this.#adoptLink() && this.#show();

  #adoptLink(): boolean {
    const shared = sharedLink(this.hasUpdated ? this.getAttribute('occupation') : this.occupation);
    if (!shared) return false;
    const { target, current = '', region = this.region, have = [], lack = [], picked = [], profile } = shared;
    const situation = { current: current || undefined, have, lack, profile, region: shared.region };
    Object.assign(this, { occupation: target, current, region, picked, situation, from: '' });
    // What is kept stays as it is, until this is kept too.
    if (this.plan) this.plan.kept = '';
    this.data.warm();
    return true;
  }

  async #select({ detail, target }: CairnSelectEvent): Promise<void> {
    // The heading that gets the focus says what was chosen.
    this.announce('', this.target);
    // A screen reader hears of the list's end a frame or two later: told after the focus has moved, that
    // would pull its reader back into the field (Orca).
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    // The job title may belong to a part of the occupation that is rated by itself. Not known yet, it is not looked up
    // later: what the learner is reading would change.
    const { code, matched = '', lang = this.language } = detail;
    const profile = this.data.engine?.profileOf(code, matched, lang) ?? undefined;
    this.from = (target as Element | null)?.localName === 'cairn-transitions' ? this.occupation : '';
    if (this.occupation !== code) this.picked = [];
    this.occupation = code;
    this.situation = { ...this.situation, profile };
    await this.#show();
  }

  /** Leads to the answer: to its heading, and so to all that stands under it. */
  async #show(): Promise<void> {
    await this.updateComplete;
    await this.heading?.updateComplete;
    this.heading?.focusTitle();
  }

  /** The second field's choice is the learner's own affair, not the occupation the page is told of. @internal */
  bring(event: CairnSelectEvent): void {
    event.stopPropagation();
    this.current = event.detail.code;
    this.withLocale(() => this.announce(brings(this, this.data.engine) || nearTitle()));
  }
}
