import { nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Engine } from '../../engine/engine.js';
import type { Catalogue, Program } from '../../engine/programs/types.js';
import type { Situation } from '../../engine/types.js';
import { CatalogueController } from '../controllers/catalogue-controller.js';
import { planStore, type PlanStore } from '../controllers/plan-store.js';
import { CairnPickEvent } from '../events/events.js';
import { noCatalogue } from './failure.js';
import { PackElement } from './pack-element.js';
import { provinceOf } from '../../engine/region.js';

/**
 * An element that shows programs of a catalogue for an occupation. A subclass writes `offered(engine, catalogue)`.
 */
export abstract class CatalogueElement extends PackElement {
  /** Addresses of catalogues, `page` or `#id`; or a catalogue itself. */
  @property() catalogue: string | Catalogue = '';

  /** Name of the page, put on outgoing links. */
  @property() caller = '';

  /** What is known of the learner: current job, what they have and lack. */
  @property({ attribute: false }) situation: Omit<Situation, 'target'> = {};

  /** Ids of the programs in the learner's plan, in their order. */
  @property({ attribute: false }) picked: string[] = [];

  /** Where plans and favourites are kept; replaceable. */
  @property({ attribute: false }) store: PlanStore = planStore;

  protected readonly offer = new CatalogueController(this, this.data);

  /** Region whose aid rules apply; none for a learner in another province, for they are made for residents. @internal */
  get jurisdiction(): string {
    const { jurisdiction = '' } = this.offer.catalogue ?? {};
    const province = provinceOf(this.data.region);
    return province === 'CA' || province === jurisdiction ? jurisdiction : '';
  }

  /** A program of the catalogue. @internal */
  find = (id: string): Program | undefined => this.offer.catalogue?.programs.find((one) => one.id === id);

  protected abstract offered(engine: Engine, catalogue: Catalogue): unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    // The first time the store that the page gives is not there yet.
    if (this.hasUpdated) this.#watch();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('store')) this.#watch();
    if (this.isConnected && (this.data.status !== 'initial' || this.engine)) this.offer.warm();
  }

  protected override ready(engine: Engine): unknown {
    const { catalogue, status } = this.offer;
    if (!this.occupation) return nothing;
    if (catalogue) return this.offered(engine, catalogue);
    if (status !== 'error') return status === 'pending' ? this.waiting() : nothing;
    return noCatalogue(this.offer);
  }

  #watch(): void {
    this.store.watch(() => this.stored(), this.lifetime);
    this.stored();
  }

  /** What is kept may be another: the store is, or it was changed here or in another tab. */
  protected abstract stored(): void;

  /** Changes the programs of the plan, and tells the elements around. @internal */
  setPicked(picked: string[]): void {
    this.picked = picked;
    this.dispatchEvent(new CairnPickEvent({ picked }));
  }

  /** Says something in this element's language. */
  protected say(text: () => string): void {
    this.announce(this.withLocale(text));
  }
}
