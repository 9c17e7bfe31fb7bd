import type { ReactiveController } from 'lit';
import type { CairnElement } from '../base/cairn-element.js';
import type { KeptPlan, PlanStore } from '../controllers/plan-store.js';

/** What the draft reads from its element. */
export interface DraftHost extends CairnElement {
  occupation: string;
  picked: string[];
  store: PlanStore;
  /** The kept plan names other programs than the element has. */
  recalled(picked: string[]): void;
}

const fresh = (): Omit<KeptPlan, 'picked'> => ({ dropped: [], budget: {} });

/** What a learner made of a plan besides the programs picked, and whether it is kept; brought back on return. */
export class PlanDraft implements ReactiveController {
  dropped: string[] = [];
  budget: KeptPlan['budget'] = {};
  /** Where it is kept: on the device, only as long as the page is open, or nowhere. */
  kept: 'device' | 'page' | '' = '';
  #host: DraftHost;
  #code = '';

  constructor(host: DraftHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.store.watch(() => void this.#recall(), this.#host.lifetime);
  }

  /** Another occupation has another plan. */
  hostUpdate(): void {
    const { occupation } = this.#host;
    if (this.#code === occupation) return;
    this.#code = occupation;
    Object.assign(this, fresh(), { kept: '' });
    if (occupation) void this.#recall();
  }

  set(part: Partial<Omit<KeptPlan, 'picked'>>): void {
    Object.assign(this, part);
    this.#host.requestUpdate();
  }

  /** Keeps the plan as it is now; what was kept once is kept at every change. */
  async keep(): Promise<boolean> {
    const { store, occupation, picked } = this.#host;
    const { dropped, budget } = this;
    const kept = await store.keep(occupation, { picked, dropped, budget });
    this.kept = kept ? 'device' : 'page';
    this.#host.requestUpdate();
    return kept;
  }

  async erase(): Promise<void> {
    this.kept = '';
    await this.#host.store.clear();
  }

  async #recall(): Promise<void> {
    const host = this.#host;
    const code = host.occupation;
    const plan = await host.store.plan(code);
    if (code !== host.occupation) return;
    // What came with a shared link, or was picked meanwhile, is newer than what was kept.
    const older = host.picked.length > 0 && !this.kept;
    if (plan && older) return;
    this.kept = plan ? this.kept || 'device' : '';
    if (!plan) return host.requestUpdate();
    this.set({ dropped: plan.dropped, budget: plan.budget });
    if (plan.picked.join('\n') !== host.picked.join('\n')) host.recalled(plan.picked);
  }
}
