import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Engine } from '../../engine/engine.js';
import type { Budget, Catalogue, Plan } from '../../engine/programs/types.js';
import type { Lang, Situation } from '../../engine/types.js';
import { CairnElement } from '../base/cairn-element.js';
import { CatalogueElement } from '../base/catalogue-element.js';
import { memo } from '../base/memo.js';
import { CairnPlanEvent } from '../events/events.js';
import type { KeptPlan } from '../controllers/plan-store.js';
import { question } from '../programs/facts.js';
import { programStyles } from '../programs/program.styles.js';
import { standOf } from '../programs/reason.js';
import { textOf } from '../programs/words.js';
import { exportPlan, handOver, planLink, type Shared } from './carry.js';
import { PlanDraft } from './plan-draft.js';
import { planStyles } from './plan.styles.js';
import { movable, stepView, type Steps } from './step.js';
import { planTitle } from './sum.js';
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
export class CairnPlan extends CatalogueElement {
  static override styles = [...CairnElement.base, programStyles, planStyles];

  @state() private shared: Shared | null = null;

  readonly #draft = new PlanDraft(this);
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
  #stand = memo(standOf);

  /** @internal */
  recalled(picked: string[]): void {
    this.setPicked(picked);
  }

  protected override offered(engine: Engine, catalogue: Catalogue): unknown {
    const plan = this.#now()!;
    const { dropped, budget } = this.#draft;
    const touched = dropped.length > 0 || Object.keys(budget).length > 0;
    return html`<p class="eyebrow">
        ${
          this.picked.length
            ? msg('Your plan', { id: 'plan.yours' })
            : msg('Suggested for you', { id: 'plan.suggested' })
        }
      </p>
      <h3 tabindex="-1">${planTitle(plan, this)}</h3>
      ${plan.steps.length || touched ? this.#path(plan, engine, catalogue) : nothing}`;
  }

  #now(): Plan | undefined {
    const { engine } = this.data;
    const { catalogue } = this.offer;
    if (!engine || !catalogue || !this.occupation) return undefined;
    const { occupation, situation, picked, language } = this;
    const { dropped, budget } = this.#draft;
    return this.#plan(engine, catalogue, occupation, situation, picked, dropped, budget, language);
  }

  #path(plan: Plan, engine: Engine, catalogue: Catalogue): TemplateResult {
    const { occupation, situation, language } = this;
    const title = engine.title(occupation, language);
    const steps: Steps = {
      plan,
      shares: this.#stand(engine, occupation, situation, language).shares,
      jurisdiction: catalogue.jurisdiction,
      question: ({ program }) => `${question(program, title, this)}\n\n${this.#asText(plan)}`,
      move: (id, by) => void this.#move(plan, id, by),
      drop: (id) => void this.#drop(plan, id),
    };
    return html`<div class="grid">
      <ol class="steps">
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
        draft: this.#draft,
        setBudget: (budget) => this.#change({ budget }),
        complete: () => this.#complete(engine, catalogue),
        restart: () => this.#restart(),
        keep: () => void this.#keep(),
        shared: this.shared,
        share: () => void this.#share(plan, title),
        print: () => {
          this.#tell('print');
          print();
        },
        save: (kind) => exportPlan(kind, plan, occupation, language),
        erase: () => void this.#erase(),
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
    this.say(() => msg(str`Now step ${n} of ${ids.length}.`, { id: 'plan.moved' }));
  }

  async #drop({ steps }: Plan, id: string): Promise<void> {
    const at = steps.findIndex(({ program }) => program.id === id);
    const ids = steps.map(({ program }) => program.id).filter((one) => one !== id);
    this.#change({ picked: ids, dropped: [...this.#draft.dropped, id] });
    await this.updateComplete;
    this.#focusIn(Math.min(at, ids.length - 1), '.drop');
    this.say(() => msg('Taken out of your plan.', { id: 'programs.out.said' }));
  }

  #focusIn(at: number, selector: string): void {
    const step = this.renderRoot.querySelectorAll('.steps > li')[at];
    const to = step?.querySelector<HTMLElement>(selector) ?? this.renderRoot.querySelector('h3');
    to?.focus();
  }

  #complete(engine: Engine, catalogue: Catalogue): void {
    const { occupation: target, situation, picked } = this;
    const { dropped, budget } = this.#draft;
    const plan = engine.plan(
      { ...situation, target, picked, order: picked, exclude: dropped, budget },
      catalogue,
    );
    this.#change({ picked: plan.steps.map(({ program }) => program.id) });
    const n = plan.steps.length;
    this.say(() => msg(str`Your plan now has ${n} steps.`, { id: 'plan.completed' }));
  }

  #restart(): void {
    this.#change({ picked: [], dropped: [], budget: {} });
    this.renderRoot.querySelector('h3')?.focus();
  }

  #change({ picked, ...rest }: Partial<KeptPlan>): void {
    this.#draft.set(rest);
    this.shared = null;
    if (picked) this.setPicked(picked);
    if (this.#draft.kept) void this.#draft.keep();
    this.#tell('change');
  }

  #tell(kind: CairnPlanEvent['detail']['kind']): void {
    const programs = this.#now()?.steps.map(({ program }) => program.id) ?? [];
    this.dispatchEvent(new CairnPlanEvent({ code: this.occupation, programs, kind }));
  }

  async #keep(): Promise<void> {
    // Keeping a suggestion keeps these programs, not whatever is suggested next time.
    if (!this.picked.length) this.setPicked(this.#now()?.steps.map(({ program }) => program.id) ?? []);
    const kept = await this.#draft.keep();
    this.#tell('keep');
    this.say(() =>
      kept
        ? msg('Your plan is kept on this device.', { id: 'plan.kept.said' })
        : msg('This browser keeps nothing: your plan is here until you close the page.', {
            id: 'plan.kept.page',
          }),
    );
  }

  async #share(plan: Plan, title: string): Promise<void> {
    this.shared = await handOver(planLink(plan, this.occupation, this.situation), title);
    this.#tell('share');
    if (this.shared.handed === 'copied') this.say(() => msg('Link copied', { id: 'plan.copied' }));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[readonly]')?.focus();
  }

  async #erase(): Promise<void> {
    await this.#draft.erase();
    this.#restart();
    this.say(() => msg('Your plans and favourites are erased from this device.', { id: 'plan.erased' }));
  }
}
