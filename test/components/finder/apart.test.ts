import { expect } from '@open-wc/testing';
import type { PlanStore } from '../../../src/components/controllers/plan-store.js';
import { CairnPlanEvent, CairnRegionEvent } from '../../../src/components/events/events.js';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import type { CairnPlan } from '../../../src/components/plan/cairn-plan.js';
import { settleLink } from '../../../src/components/plan/shared-link.js';
import '../../../src/define.js';
import type { Engine } from '../../../src/engine/engine.js';
import { byRole } from '../base/roles.js';
import { memory, plain, realEngine, settle } from '../programs/fixture.js';
import { field, openWith, settled, shown } from './hand.js';

let engine: Engine;
let french: Engine;
before(async () => {
  [engine, french] = await Promise.all([realEngine(), realEngine('fr')]);
});

const NURSE = '32101';
const kept = (picked: string[]): object => ({ version: 1, at: 1, picked, dropped: [], budget: {} });
const bare = (): void => history.replaceState(null, '', location.pathname + location.search);
const plan = (finder: CairnFinder): CairnPlan => shown(finder, 'cairn-plan') as CairnPlan;

const open = (store: PlanStore): Promise<CairnFinder> => openWith(engine, store, NURSE);

describe('a plan that stands beside another', () => {
  afterEach(bare);

  it('from a link pasted into the same tab, leaves what is kept alone until it is kept too', async () => {
    const { store } = memory({ [`plan:${NURSE}`]: kept(['p3', 'p1']) });
    const finder = await open(store);
    expect(plan(finder).kept).to.equal('device');
    history.replaceState(null, '', `#t=${NURSE}&picked=p2`);
    dispatchEvent(new HashChangeEvent('hashchange'));
    await settled(finder);
    expect([plan(finder).picked, plan(finder).kept]).to.deep.equal([['p2'], '']);
    expect((await store.plan(NURSE))!.picked).to.deep.equal(['p3', 'p1']);
    const whose = (): string => plain(plan(finder).shadowRoot!.querySelector('.eyebrow'));
    expect(whose()).to.equal('Plan from a link, with what its sender told');
    byRole(plan(finder), 'button', 'Keep this plan').click();
    await settled(finder);
    expect((await store.plan(NURSE))!.picked).to.deep.equal(['p2']);
    expect(whose(), 'kept, it is the learner’s').to.equal('Your plan');
    expect(location.hash, 'the next visit brings what is kept').to.equal('');
    const other = '#t=31301&picked=p1';
    history.replaceState(null, '', other);
    settleLink(new CairnPlanEvent({ code: NURSE, programs: [], kind: 'keep' }));
    expect(location.hash, 'the link of another job stays').to.equal(other);
  });

  it('leaves an address that is none of ours as it is', async () => {
    const finder = await open(memory().store);
    history.replaceState(null, '', '#chapter-2');
    byRole(plan(finder), 'button', 'Keep this plan').click();
    await settled(finder);
    expect(location.hash).to.equal('#chapter-2');
  });

  it('is the same in another language: changes of what is kept are kept there too', async () => {
    const { store } = memory({ [`plan:${NURSE}`]: kept(['p3', 'p1', 'p2']) });
    const finder = await open(store);
    finder.engine = null;
    finder.lang = 'fr';
    await settle(finder);
    expect(plan(finder), 'the titles are on their way').to.equal(null);
    finder.engine = french;
    await settled(finder);
    expect([plan(finder).picked, plan(finder).kept]).to.deep.equal([['p3', 'p1', 'p2'], 'device']);
    expect(field(finder, /^Titre de poste/).value).to.equal(french.title(NURSE, 'fr'));
    byRole(plan(finder), 'button', /^Retirer/).click();
    await settled(finder);
    expect((await store.plan(NURSE))!.picked).to.have.length(2);
  });

  it('does not follow to another occupation that the page sets', async () => {
    const { store } = memory();
    const finder = await open(store);
    plan(finder).setPicked(['p5']);
    await settled(finder);
    finder.occupation = '31301';
    await settled(finder);
    expect(plan(finder).picked).to.deep.equal([]);
  });

  it('of programs that are gone says so, and suggests others', async () => {
    const { store } = memory({ [`plan:${NURSE}`]: kept(['old-1', 'old-2']) });
    const finder = await open(store);
    const words = plain(plan(finder).shadowRoot);
    expect(words).to.contain('Programs of your plan that are not offered here any more: 2.');
    expect(words).to.contain('Suggested for you');
    expect(plan(finder).ids).not.to.be.empty;
    expect((await store.plan(NURSE))!.picked, 'and what is kept stays').to.deep.equal(['old-1', 'old-2']);
  });
});

describe('the region a learner chose', () => {
  const choose = async (finder: CairnFinder, region: string): Promise<void> => {
    shown(finder, 'cairn-outlook')!.dispatchEvent(new CairnRegionEvent({ region }));
    await settled(finder);
  };

  it('is kept with the plan and comes back with it, unless they chose one in this visit', async () => {
    const { store } = memory();
    const finder = await open(store);
    byRole(plan(finder), 'button', 'Keep this plan').click();
    await settled(finder);
    expect((await store.plan(NURSE))!.situation!.region, 'not that of the page').to.equal(undefined);
    await choose(finder, 'ON-3530');
    expect((await store.plan(NURSE))!.situation!.region).to.equal('ON-3530');
    expect((await open(store)).region).to.equal('ON-3530');
    const other = await open(memory().store);
    await choose(other, 'ON');
    other.store = store;
    other.occupation = '72106';
    await settled(other);
    other.occupation = NURSE;
    await settled(other);
    expect([plan(other).kept, other.region]).to.deep.equal(['device', 'ON']);
  });
});

describe('<cairn-finder> and what a page sets', () => {
  it('takes a number or nothing for an occupation, and shows in its field what stands below', async () => {
    const finder = await open(memory().store);
    const value = (): string => field(finder, /^Job title/).value;
    for (const [code, shows] of [
      [31301, engine.title('31301', 'en')],
      ['99999', ''],
      [' 72106 ', engine.title('72106', 'en')],
      [null, ''],
    ]) {
      finder.occupation = code as string;
      await settled(finder);
      expect(value(), String(code)).to.equal(shows);
    }
    finder.setAttribute('occupation', '31301');
    await settled(finder);
    finder.removeAttribute('occupation');
    finder.current = undefined as unknown as string;
    await settled(finder);
    expect([value(), finder.occupation, finder.current]).to.deep.equal(['', '', '']);
  });
});
