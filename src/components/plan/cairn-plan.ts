import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Engine } from '../../engine/engine.js';
import type { Budget, Catalogue, Plan } from '../../engine/programs/types.js';
import type { Lang, Situation } from '../../engine/types.js';
import { CairnElement } from '../base/cairn-element.js';
import { memo } from '../base/memo.js';
import { PackElement } from '../base/pack-element.js';
import { CatalogueController } from '../controllers/catalogue-controller.js';
import { planStore, type PlanStore } from '../controllers/plan-store.js';
import { CairnPickEvent, CairnPlanEvent } from '../events/events.js';
import { question } from '../programs/facts.js';
import { programStyles } from '../programs/program.styles.js';
import { sharesOf } from '../programs/reason.js';
import { textOf } from '../programs/words.js';
import { planStyles } from './plan.styles.js';
import { movable, stepView, type Steps } from './step.js';
import { summary } from './summary.js';

type Known = Omit<Situation, 'target'>;

/**
 * The programs to take, in order, with what they come to: hours, weeks, dollars, aid, and how much of the gap.
 * Until the learner picks something it is a suggestion; any edit makes it theirs.
 *
 * @summary A plan: programs in order, with totals, to edit, keep, print and share.
 * @attr {string} occupation - Occupation code: `31301`.
 * @attr {string} catalogue - Address of a catalogue, `page` for JSON-LD on this page, or `#id` of an inline script.
 * @attr {string} lang - `en` or `fr`.
 * @attr {string} packs - Base address of the packs.
 * @attr {string} caller - Name of the page, put on outgoing links.
 * @event {CairnPickEvent} cairn-pick - The programs of the plan changed: all ids, in order.
 * @event {CairnPlanEvent} cairn-plan - The plan changed, was kept, shared or printed.
 * @event {CairnReferralEvent} cairn-referral - The learner follows a link to an institution.
 * @csspart step - One step of the path.
 * @csspart link - A link to an institution.
 * @csspart totals - The totals.
 */
export class CairnPlan extends PackElement {
  static override styles = [...CairnElement.base, programStyles, planStyles];

  /** Addresses of catalogues, `page` or `#id`; or a catalogue itself. */
  @property() catalogue: string | Catalogue = '';

  /** Name of the page, put on outgoing links. */
  @property() caller = '';

  /** What is known of the learner: current job, what they have and lack. */
  @property({ attribute: false }) situation: Known = {};

  /** Ids of the programs the learner picked, in their order; empty: a plan is suggested. */
  @property({ attribute: false }) picked: string[] = [];

  /** Where plans are kept; replaceable. */
  @property({ attribute: false }) store: PlanStore = planStore;

  @state() private dropped: string[] = [];
  @state() private budget: Budget = {};
  @state() private kept: '' | 'device' | 'page' = '';

  readonly #offer = new CatalogueController(this);
  #plan = memo(
    (
      engine: Engine,
      catalogue: Catalogue,
      target: string,
      situation: Known,
      picked: string[],
      dropped: string[],
      budget: Budget,
      lang: Lang,
    ) =>
      engine.plan(
        {
          ...situation,
          target,
          lang,
          picked,
          order: picked,
          exclude: dropped,
          budget,
          suggest: !picked.length,
        },
        catalogue,
      ),
  );
  #shares = memo((engine: Engine, target: string, situation: Known, lang: Lang) =>
    sharesOf(engine.gap(target, { ...situation, lang })),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.watch(() => void this.#recall(), this.lifetime);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.data.status !== 'initial' || this.engine) this.#offer.warm();
    if (this.#offer.catalogue?.programs.some(({ noc }) => !noc.length)) this.data.widen({ topics: true });
    if (!changed.has('occupation')) return;
    this.dropped = [];
    this.budget = {};
    this.kept = '';
    if (this.occupation) void this.#recall();
  }

  /** Brings back what was kept for this occupation, here or in another tab. */
  async #recall(): Promise<void> {
    const code = this.occupation;
    const plan = await this.store.plan(code);
    if (code !== this.occupation) return;
    if (!plan) {
      this.kept = '';
      return;
    }
    // What came with a shared link, or was picked meanwhile, is newer than what was kept.
    if (this.picked.length && !this.kept) return;
    this.kept = 'device';
    this.dropped = plan.dropped;
    this.budget = plan.budget;
    if (plan.picked.join('\n') !== this.picked.join('\n')) this.#setPicked(plan.picked);
  }

  protected override ready(engine: Engine): unknown {
    const plan = this.#now();
    if (!plan) return this.#offer.status === 'pending' ? this.waiting() : nothing;
    const own = this.picked.length > 0;
    return html`<p class="eyebrow">
        ${own ? msg('Your plan', { id: 'plan.yours' }) : msg('Suggested for you', { id: 'plan.suggested' })}
      </p>
      <h3 tabindex="-1">${this.#title(plan)}</h3>
      ${plan.steps.length || this.dropped.length || Object.keys(this.budget).length ? this.#path(plan, engine) : nothing}`;
  }

  #now(): Plan | undefined {
    const { engine } = this.data;
    const { catalogue } = this.#offer;
    if (!engine || !catalogue || !this.occupation) return undefined;
    const { occupation, situation, picked, dropped, budget, language } = this;
    return this.#plan(engine, catalogue, occupation, situation, picked, dropped, budget, language);
  }

  #title({ steps, closes }: Plan): unknown {
    const { format } = this;
    const [n, p] = [format.number(steps.length), format.percent(closes)];
    if (!steps.length) return msg('No step to suggest yet', { id: 'plan.empty' });
    return format.plural(steps.length, {
      one: msg(str`${n} program closes ${p} of your gap`, { id: 'plan.title.one' }),
      other: msg(str`${n} programs close ${p} of your gap`, { id: 'plan.title.other' }),
    });
  }

  #path(plan: Plan, engine: Engine): TemplateResult {
    const catalogue = this.#offer.catalogue!;
    const { occupation, situation, language } = this;
    const title = engine.title(occupation, language);
    const steps: Steps = {
      plan,
      shares: this.#shares(engine, occupation, situation, language),
      jurisdiction: catalogue.jurisdiction,
      question: ({ program }) => `${question(program, title, this)}\n\n${this.#asText(plan)}`,
      move: (id, by) => void this.#move(plan, id, by),
      drop: (id) => void this.#drop(plan, id),
    };
    return html`<div class="grid">
      <ol class="steps" role="list">
        ${repeat(
          plan.steps,
          ({ program }) => program.id,
          (step, i) =>
            html`<li part="step" @keydown=${(event: KeyboardEvent) => this.#key(event, steps, i)}>
              ${stepView(step, i, steps, this)}
            </li>`,
        )}
      </ol>
      ${summary({
        plan,
        engine,
        catalogue,
        host: this,
        kept: this.kept,
        budget: this.budget,
        setBudget: (budget) => this.#change({ budget }),
        complete: () => this.#complete(engine, catalogue),
        restart: () => this.#restart(),
        keep: () => void this.#keep(true),
        tell: (kind) => this.#tell(kind),
        erase: () => void this.#erase(),
        situation,
      })}
    </div>`;
  }

  /** The plan as plain text, to go with a question to an institution. */
  #asText({ steps }: Plan): string {
    return steps.map(({ program }, i) => `${i + 1}. ${textOf(program.title, this.language)}`).join('\n');
  }

  #key(event: KeyboardEvent, { plan, move }: Steps, at: number): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || !by || !movable(plan, at, by)) return;
    event.preventDefault();
    move(plan.steps[at]!.program.id, by);
  }

  async #move({ steps }: Plan, id: string, by: -1 | 1): Promise<void> {
    const ids = steps.map(({ program }) => program.id);
    const from = ids.indexOf(id);
    ids.splice(from, 1);
    ids.splice(from + by, 0, id);
    this.#change({ picked: ids });
    await this.updateComplete;
    // The moved step was taken out of the page and put back: focus goes with it.
    this.#focusIn(from + by, by < 0 ? '.up' : '.down');
    const n = from + by + 1;
    this.#say(() => msg(str`Now step ${n} of ${ids.length}.`, { id: 'plan.moved' }));
  }

  async #drop({ steps }: Plan, id: string): Promise<void> {
    const at = steps.findIndex(({ program }) => program.id === id);
    const ids = steps.map(({ program }) => program.id).filter((one) => one !== id);
    this.#change({ picked: ids, dropped: [...this.dropped, id] });
    await this.updateComplete;
    this.#focusIn(Math.min(at, ids.length - 1), '.drop');
    this.#say(() => msg('Taken out of your plan.', { id: 'programs.out.said' }));
  }

  #focusIn(at: number, selector: string): void {
    const step = this.renderRoot.querySelectorAll('.steps > li')[at];
    const to = step?.querySelector<HTMLElement>(selector) ?? this.renderRoot.querySelector('h3');
    to?.focus();
  }

  #complete(engine: Engine, catalogue: Catalogue): void {
    const { occupation: target, situation, picked, dropped, budget } = this;
    const plan = engine.plan({ ...situation, target, picked, exclude: dropped, budget }, catalogue);
    this.#change({ picked: plan.steps.map(({ program }) => program.id) });
    const n = plan.steps.length;
    this.#say(() => msg(str`Your plan now has ${n} steps.`, { id: 'plan.completed' }));
  }

  #restart(): void {
    this.#change({ picked: [], dropped: [], budget: {} });
    this.renderRoot.querySelector('h3')?.focus();
  }

  #change({ picked, dropped, budget }: { picked?: string[]; dropped?: string[]; budget?: Budget }): void {
    if (dropped) this.dropped = dropped;
    if (budget) this.budget = budget;
    if (picked) this.#setPicked(picked);
    if (this.kept) void this.#keep(false);
    this.#tell('change');
  }

  #setPicked(picked: string[]): void {
    this.picked = picked;
    this.dispatchEvent(new CairnPickEvent({ picked }));
  }

  #tell(kind: CairnPlanEvent['detail']['kind']): void {
    const programs = this.#now()?.steps.map(({ program }) => program.id) ?? [];
    this.dispatchEvent(new CairnPlanEvent({ code: this.occupation, programs, kind }));
  }

  async #keep(asked: boolean): Promise<void> {
    const { dropped, budget } = this;
    // Keeping a suggestion keeps these programs, not whatever is suggested next time.
    const picked = this.#now()?.steps.map(({ program }) => program.id) ?? this.picked;
    if (asked && !this.picked.length) this.#setPicked(picked);
    const kept = await this.store.keep(this.occupation, { picked: this.picked, dropped, budget });
    this.kept = kept ? 'device' : 'page';
    if (!asked) return;
    this.#tell('keep');
    this.#say(() =>
      kept
        ? msg('Your plan is kept on this device.', { id: 'plan.kept.said' })
        : msg('This browser keeps nothing: your plan is here until you close the page.', {
            id: 'plan.kept.page',
          }),
    );
  }

  async #erase(): Promise<void> {
    await this.store.clear();
    this.kept = '';
    this.#restart();
    this.#say(() => msg('Your plans and favourites are erased from this device.', { id: 'plan.erased' }));
  }

  #say(text: () => string): void {
    this.announce(this.withLocale(text));
  }
}
