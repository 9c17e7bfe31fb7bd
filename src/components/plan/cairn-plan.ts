import { msg, str } from '@lit/localize';
import type { PropertyValues, TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Engine } from '../../engine/engine.js';
import { takeOut } from '../../engine/programs/take-out.js';
import type { Budget, Catalogue, Plan, PlanRequest } from '../../engine/programs/types.js';
import { CairnElement } from '../base/cairn-element.js';
import { CatalogueElement } from '../base/catalogue-element.js';
import { memo } from '../base/memo.js';
import { CairnPlanEvent } from '../events/events.js';
import type { KeptPlan } from '../controllers/plan-store.js';
import type { Ground } from '../programs/card.js';
import { programStyles } from '../programs/program.styles.js';
import { sharesOf } from '../programs/reason.js';
import { outWords } from '../programs/words.js';
import { textOf } from '../../engine/programs/text-of.js';
import { handOver, idsOf, knows, planLink, today, type Shared } from './carry.js';
import { planStyles } from './plan.styles.js';
import { around, firstStep } from './first-step.js';
import { KeepController } from './keep-controller.js';
import { path } from './path.js';
import { planTitle } from './sum.js';
import { keptWords } from './summary.js';

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
 * @event {CairnSituationEvent} cairn-situation - A kept plan brought back what the learner had told.
 * @event {CairnSelectEvent} cairn-select - A near job was chosen, where no step can be suggested.
 * @event {CairnPlanEvent} cairn-plan - The plan changed, was kept, shared or printed.
 * @event {CairnReferralEvent} cairn-referral - The learner follows a link to an institution.
 * @csspart step - One step of the path.
 * @csspart link - A link to an institution.
 * @csspart totals - The totals.
 */
export class CairnPlan extends CatalogueElement {
  static override styles = [...CairnElement.base, programStyles, planStyles];

  /** Suggestions the learner does not want. @internal */
  @state() dropped: string[] = [];
  /** @internal */
  @state() budget: Budget = {};
  /** Where it is kept: on the device, only as long as the page is open, or nowhere. @internal */
  @state() kept: 'device' | 'page' | '' = '';
  /** What became of the link last asked for. @internal */
  @state() shared: Shared | null = null;
  /** What became of the plan at the last press, beside which step; without one, under the heading. @internal */
  @state() note: { words: () => string; at?: number; undo?: () => void } | null = null;
  readonly #keeping = new KeepController(this);
  #shown: Plan | undefined;
  /** The request is text: objects made anew at each render would never be the same. */
  #plan = memo((engine: Engine, all: Catalogue, asked: string) =>
    engine.plan(JSON.parse(asked) as PlanRequest, all),
  );
  #shares = memo(sharesOf);
  #known = memo(knows);
  #around = memo(around);

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('occupation')) return;
    // Another occupation has another plan, and no picks but those that came with it.
    Object.assign(this, { dropped: [], budget: {}, kept: '', shared: null, note: null });
    if (changed.get('occupation') && !changed.has('picked')) this.picked = [];
    this.#shown = undefined;
    this.#keeping.begin();
  }

  protected override stored(): void {
    void this.#keeping.recall();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.dispatchEvent(new Event('cairn-steps', { bubbles: true }));
  }

  /** Ids of the programs shown, picked or suggested. @internal */
  get ids(): string[] | undefined {
    return this.#shown && idsOf(this.#shown);
  }

  /** The first step alone, to stand beside the occupation; undefined until there is a plan. @internal */
  first(): TemplateResult | undefined {
    const { engine } = this.data;
    return this.#shown && engine && this.offer.catalogue
      ? firstStep(
          this.#shown,
          this.#ground(engine),
          engine.title(this.occupation, this.language),
          () =>
            this.#around(
              engine,
              this.offer.catalogue!,
              this.occupation,
              this.situation.current,
              this.language,
            ),
          this,
        )
      : undefined;
  }

  /** Whether the plan is the learner's: of what they picked, the catalogue may have none any more. @internal */
  get own(): boolean {
    return !!this.offer.catalogue && this.#known(this.offer.catalogue, this.picked.join('\n'));
  }

  /** What the list of programs took out of the plan is not suggested again, as if it had been taken out here. @internal */
  leave(picked: readonly string[]): void {
    const dropped = [...this.dropped, ...(this.ids ?? []).filter((id) => !picked.includes(id))];
    Object.assign(this, { dropped, shared: null, note: null });
  }

  #ground(engine: Engine): Ground {
    const { occupation, situation, language, jurisdiction } = this;
    return { shares: this.#shares(engine, occupation, situation, language), jurisdiction };
  }

  protected override offered(engine: Engine, catalogue: Catalogue): TemplateResult {
    const plan = (this.#shown = this.#now(engine, catalogue));
    return path(plan, this.#ground(engine), engine, catalogue, this);
  }

  /** The plan as it stands, but for what `over` asks otherwise. */
  #now(engine: Engine, catalogue: Catalogue, over: Partial<PlanRequest> = {}): Plan {
    const { occupation: target, situation, picked, dropped: exclude, budget, language: lang } = this;
    const { region } = this.data;
    const limits = { budget, exclude, suggest: !this.own, start: today() };
    const request = { ...situation, target, region, lang, picked, order: picked, ...limits, ...over };
    return this.#plan(engine, catalogue, JSON.stringify(request));
  }

  /** @internal */
  async move(plan: Plan, from: number, by: number): Promise<void> {
    const ids = idsOf(plan);
    ids.splice(from + by, 0, ...ids.splice(from, 1));
    this.edit({ picked: ids });
    const n = from + by + 1;
    this.say(() => msg(str`Now step ${n} of ${ids.length}.`, { id: 'plan.moved' }));
    // The moved step was taken out of the page and put back: focus goes with it.
    await this.#focus(from + by, by < 0 ? '.up' : '.down');
  }

  /** @internal */
  async drop(plan: Plan, at: number): Promise<void> {
    const ids = idsOf(plan);
    let picked = takeOut(ids[at]!, ids, this.offer.catalogue!.programs);
    // Where the order was not the learner's, it is made anew: what is left may begin sooner.
    const own = (some: string[]): string[] =>
      idsOf(this.#now(this.data.engine!, this.offer.catalogue!, { picked: some, order: [], suggest: false }));
    if (`${own(ids)}` === `${ids}`) picked = own(picked);
    const before = { picked: this.picked, dropped: this.dropped };
    this.edit({ picked, dropped: [...this.dropped, ids[at]!] });
    const out = ids.length - picked.length - 1;
    const title = textOf(plan.steps[at]!.program.title, this.language);
    const words = (): string => outWords(title, out, this);
    this.note = { words, at: Math.min(at, picked.length - 1), undo: () => this.#back(before) };
    this.say(words);
    await this.#focus(Math.min(at, picked.length - 1), '.drop');
  }

  /** Puts the focus on a button of a step once it is there, else on the heading. */
  async #focus(at: number, selector: string): Promise<void> {
    await this.updateComplete;
    const step = this.renderRoot.querySelectorAll('.list > li')[at];
    (step?.querySelector<HTMLElement>(selector) ?? this.renderRoot.querySelector('h3'))?.focus();
  }

  /** @internal */
  complete(engine: Engine, catalogue: Catalogue): void {
    const ids = idsOf(this.#now(engine, catalogue, { suggest: true }));
    this.edit({ picked: ids });
    this.say(() => msg(str`Your plan now has ${ids.length} steps.`, { id: 'plan.completed' }));
  }

  /** @internal */
  restart(): void {
    const { picked, dropped, budget } = this;
    this.#back({ picked: [], dropped: [], budget: {} });
    this.done(
      () => msg('Back to the suggestion.', { id: 'plan.restarted' }),
      () => this.#back({ picked, dropped, budget }),
    );
  }

  /** Sets what the plan may take, and says what is left of it: that may stand out of sight. @internal */
  limit(budget: Budget): void {
    this.edit({ budget });
    this.say(() => planTitle(this.#now(this.data.engine!, this.offer.catalogue!), this));
  }

  #back(to: Partial<KeptPlan>): void {
    this.edit(to);
    void this.#focus(-1, '');
  }

  /** Takes over what the learner changed, keeps it if the plan is kept, and tells the page. @internal */
  edit({ picked, ...rest }: Partial<KeptPlan>): void {
    Object.assign(this, rest, { shared: null, note: null });
    if (picked) this.setPicked(picked);
    this.tell('change');
  }

  /** @internal */
  tell(kind: CairnPlanEvent['detail']['kind']): void {
    const { engine } = this.data;
    const { catalogue } = this.offer;
    const programs = engine && catalogue ? idsOf(this.#now(engine, catalogue)) : [];
    this.dispatchEvent(new CairnPlanEvent({ code: this.occupation, programs, kind }));
  }

  /** @internal */
  async keep(plan: Plan): Promise<void> {
    // Keeping a suggestion keeps these programs, not whatever is suggested next time.
    if (!this.own) this.setPicked(idsOf(plan));
    const before = await this.#keeping.keep();
    this.tell('keep');
    if (!before) return this.say(() => keptWords(this.kept));
    this.done(
      () => msg('Kept in place of the plan you had kept.', { id: 'plan.replaced' }),
      () => this.#keeping.back(before),
    );
  }

  /** @internal */
  async share(plan: Plan): Promise<void> {
    const title = this.data.engine!.title(this.occupation, this.language);
    this.shared = await handOver(planLink(plan, this), title);
    this.tell('share');
    if (this.shared.handed === 'copied') this.say(() => msg('Link copied', { id: 'plan.copied' }));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[readonly]')?.focus();
  }

  /** Tells of what was pressed and is gone, where it is read and where it is heard. @internal */
  done(words: () => string, undo?: () => void): void {
    this.note = { words, undo };
    this.say(words);
    void this.#focus(-1, '');
  }
}
