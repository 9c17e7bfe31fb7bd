import type { ReactiveController } from 'lit';
import type { Situation } from '../../engine/types.js';
import type { KeptPlan, KeptSituation } from '../controllers/plan-store.js';
import { CairnSituationEvent } from '../events/events.js';
import type { CairnPlan } from './cairn-plan.js';

/** What is known of the learner, to be kept. */
const told = ({
  have = [],
  lack = [],
  current,
  profile,
  region,
}: Omit<Situation, 'target'>): KeptSituation => ({
  have: [...have],
  lack: [...lack],
  current,
  profile,
  region,
});

/** The same as text, without what belongs to the job aimed at. */
const own = (situation: KeptSituation): string => JSON.stringify({ ...situation, profile: undefined });

/** The plan as it stands, to be kept. */
const standing = ({ picked, dropped, budget, situation }: CairnPlan): KeptPlan => ({
  picked,
  dropped,
  budget,
  situation: told(situation),
});

/**
 * Keeps the plan of an element, follows every change of it as long as it is kept, and brings back what is kept for an
 * occupation: here, or from another tab.
 */
export class KeepController implements ReactiveController {
  #host: CairnPlan;
  /** The record as last read or written, as text. */
  #record = '';
  /** The plan as it stood then, as text. */
  #stood = '';
  /** What is kept for the occupation and was not brought back: what came with a link stands there. */
  #passed: KeptPlan | undefined;
  /** What was last brought back of the learner: it was not told in this visit. At first, that nothing was. */
  #brought = own(told({}));

  constructor(host: CairnPlan) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#host.kept) void this.#store();
  }

  /** Another occupation has another plan. */
  begin(): void {
    this.#record = this.#stood = '';
    this.#passed = undefined;
    void this.recall();
  }

  /** Keeps the plan as it is now; tells the one whose place it takes, if that was never shown. */
  async keep(): Promise<KeptPlan | undefined> {
    const before = this.#passed;
    this.#passed = undefined;
    this.#stood = '';
    await this.#store();
    return before;
  }

  /** The same, unless that is how it was last kept or brought back. */
  async #store(): Promise<void> {
    const host = this.#host;
    const { occupation } = host;
    const plan = standing(host);
    const text = JSON.stringify(plan);
    if (text === this.#stood) return;
    this.#stood = this.#record = text;
    const kept = await host.store.keep(occupation, plan);
    if (occupation === host.occupation) host.kept = kept ? 'device' : 'page';
  }

  /** Brings back what is kept for the occupation, if that is news. */
  async recall(): Promise<void> {
    const host = this.#host;
    const { occupation } = host;
    if (!occupation) return;
    const plan = await host.store.plan(occupation);
    if (occupation !== host.occupation) return;
    // What came with a shared link, or was picked meanwhile, is newer than what was kept. The same comes from another language.
    const same = plan?.picked.join('\n') === host.picked.join('\n');
    this.#passed = undefined;
    if (plan && host.picked.length && !host.kept && !same) {
      this.#passed = plan;
      return;
    }
    const { kept } = host;
    const record = plan ? JSON.stringify({ ...plan, at: undefined, page: undefined }) : '';
    host.kept = plan ? (plan.page ? 'page' : 'device') : '';
    if (record === this.#record) return;
    this.#record = this.#stood = record;
    if (!plan) return;
    this.back(plan, !!kept, same);
    this.#stood = JSON.stringify(standing(host));
  }

  /** Takes over a kept plan, and what the learner had told: all of it where it `follows` what they told in this visit. */
  back({ situation, dropped, budget, picked }: KeptPlan, follows = true, same = false): void {
    if (situation) this.#bring(situation, follows);
    Object.assign(this.#host, { dropped, budget, note: null });
    if (!same) this.#host.setPicked(picked);
  }

  /**
   * Brings back what the learner had told. What they told in this visit is newer, unless this was kept after it
   * (`follows`); what this visit only brought back is not.
   */
  #bring(kept: KeptSituation, follows: boolean): void {
    const host = this.#host;
    const now = told(host.situation);
    const all = follows || own(now) === this.#brought;
    const { have, lack } = !all && (now.have.length || now.lack.length) ? now : kept;
    const job = (!all && now.current) || kept.current;
    // A job the data no longer knows stays kept until the learner changes something.
    const current = host.engine?.has(job ?? '') === false ? undefined : job;
    const region = (!all && now.region) || kept.region;
    const situation = { have, lack, current, profile: now.profile ?? kept.profile, region };
    if (all) this.#brought = own(situation);
    host.situation = situation;
    host.dispatchEvent(new CairnSituationEvent(situation));
  }
}
