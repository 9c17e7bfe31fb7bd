import { aTimeout, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { setPackSource } from '../../../src/components/controllers/pack-source.js';
import type { PlanStore } from '../../../src/components/controllers/plan-store.js';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import type { CairnPlan } from '../../../src/components/plan/cairn-plan.js';
import type { CairnSearch } from '../../../src/components/search/cairn-search.js';
import '../../../src/define.js';
import type { Engine } from '../../../src/engine/engine.js';
import { handSource, type Call } from '../base/fake-engine.js';
import { byRole } from '../base/roles.js';
import { catalogue, settle } from '../programs/fixture.js';

/** From now on packs are opened by hand. */
export function openByHand(): { calls: Call[]; update(): void } {
  const { calls, update, source } = handSource();
  setPackSource(() => source);
  return { calls, update };
}

export const field = (finder: CairnFinder, name: RegExp): HTMLInputElement =>
  byRole(finder, 'combobox', name) as HTMLInputElement;

const fieldElement = (input: HTMLInputElement): CairnSearch =>
  (input.getRootNode() as ShadowRoot).host as CairnSearch;

/** A sign of intent that does not depend on whether the window has the focus. */
export const approach = (finder: CairnFinder): boolean =>
  field(finder, /^(Job title|Titre de poste)$/).dispatchEvent(
    new PointerEvent('pointerover', { bubbles: true, composed: true }),
  );

/** Opens the packs and draws what they give. */
export async function answer(finder: CairnFinder, call: Call): Promise<void> {
  const ready = oneEvent(finder, 'cairn-ready');
  call.answer();
  // What comes behind the first data is not told.
  await Promise.race([ready, aTimeout(100)]);
  await finder.updateComplete;
  await fieldElement(field(finder, /^(Job title|Titre de poste)$/)).updateComplete;
}

export async function choose(finder: CairnFinder, name: RegExp, text: string): Promise<void> {
  const input = field(finder, name);
  input.focus();
  input.select();
  await sendKeys({ type: text });
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
  // The answer follows two frames after the choice, for the sake of screen readers.
  await nextFrame();
  await nextFrame();
  await finder.updateComplete;
}

export const shown = (finder: CairnFinder, tag: string): HTMLElement | null =>
  finder.shadowRoot!.querySelector(tag);

/** Waits until a finder and its plan have told each other what they know. */
export async function settled(finder: CairnFinder): Promise<void> {
  for (let turn = 0; turn < 4; turn++) {
    await settle(finder);
    const plan = shown(finder, 'cairn-plan') as CairnPlan | null;
    if (plan) await settle(plan);
  }
}

/** A finder with programs, and what its learner kept. */
export async function openWith(engine: Engine, store: PlanStore, occupation: string): Promise<CairnFinder> {
  const finder = await fixture<CairnFinder>(
    html`<cairn-finder
      lang="en"
      .occupation=${occupation}
      .engine=${engine}
      .catalogue=${catalogue()}
      .store=${store}
    ></cairn-finder>`,
  );
  await settled(finder);
  return finder;
}
