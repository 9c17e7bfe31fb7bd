import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setPackSource } from '../../../src/components/controllers/pack-source.js';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import type { CairnPlan } from '../../../src/components/plan/cairn-plan.js';
import '../../../src/define.js';
import type { Engine } from '../../../src/engine/engine.js';
import type { Situation } from '../../../src/engine/types.js';
import { handSource } from '../base/fake-engine.js';
import { plain, realEngine, settle } from '../programs/fixture.js';
import { approach, choose, shown } from './hand.js';

let engine: Engine;
before(async () => {
  engine = await realEngine();
});

const situation = (finder: CairnFinder) =>
  (shown(finder, 'cairn-skills') as HTMLElement & { situation: Situation }).situation;

describe('the finer profile of a job title', () => {
  it('is the one whose skills count, until another title is chosen', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder .engine=${engine}></cairn-finder>`);
    await choose(finder, /^Job title$/, 'marketing manager');
    expect([finder.occupation, situation(finder).profile]).to.deep.equal(['10022', '10022.02']);
    await settle(shown(finder, 'cairn-skills') as CairnPlan);
    expect(plain(shown(finder, 'cairn-skills')!.shadowRoot)).to.contain('Skills of: Marketing managers');
    await choose(finder, /^Job title$/, 'welder');
    expect([finder.occupation, situation(finder).profile]).to.deep.equal(['72106', '72106.01']);
  });

  it('comes behind the packs that suggestions need', async () => {
    const { calls, source } = handSource();
    setPackSource(() => source);
    const finder = await fixture<CairnFinder>(html`<cairn-finder></cairn-finder>`);
    approach(finder);
    const ready = oneEvent(finder, 'cairn-ready');
    calls[0]!.answer();
    await ready;
    await finder.updateComplete;
    expect(calls.map(({ want }) => want.profiles)).to.deep.equal([undefined, true]);
  });
});
