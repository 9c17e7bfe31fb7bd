import { expect } from '@open-wc/testing';
import { createPlanStore, type KeptPlan } from '../../../src/components/controllers/plan-store.js';
import { memory } from '../programs/fixture.js';

const plan: KeptPlan = {
  picked: ['b', 'a'],
  dropped: ['c'],
  budget: { hours: 60 },
  situation: { have: ['skill:numeracy'], lack: ['tech:excel'], current: '65100', profile: '32101.01' },
};

/** What a record says, without when it was kept. */
const said = (kept: KeptPlan | null): unknown =>
  kept && (JSON.parse(JSON.stringify({ ...kept, at: undefined })) as unknown);

describe('plan store', () => {
  it('keeps a plan for each occupation, in order, with a version', async () => {
    const { store, data } = memory();
    expect(await store.keep('32101', plan)).to.be.true;
    expect(said(await store.plan('32101'))).to.deep.equal(plan);
    expect(await store.plan('72106')).to.equal(null);
    expect(data.get('plan:32101')).to.include({ version: 1 });
  });

  it('forgets one plan, or everything', async () => {
    const { store, data } = memory();
    await store.keep('32101', plan);
    await store.keep('72106', plan);
    await store.setFavourites(['p1']);
    await store.keep('32101', null);
    expect(await store.plan('32101')).to.equal(null);
    expect(await store.favourites()).to.deep.equal(['p1']);
    await store.clear();
    expect(data.size).to.equal(0);
    expect(await store.favourites()).to.deep.equal([]);
  });

  for (const [what, value] of Object.entries({
    'a text': 'plan',
    nothing: null,
    'a plan of a newer Cairn': { version: 9, picked: ['a'] },
    'no list': { version: 1, picked: 'a' },
    'a list of other things': { version: 1, picked: ['a', 7] },
  }))
    it(`takes ${what} for no plan`, async () => {
      const { store } = memory({ 'plan:32101': value, favourites: value });
      expect(await store.plan('32101')).to.equal(null);
      expect(await store.favourites()).to.deep.equal([]);
    });

  it('keeps what is sound of a plan that is partly broken', async () => {
    const { store } = memory({
      'plan:32101': { version: 1, picked: ['a'], dropped: 3, budget: { hours: -1, weeks: '6', cost: 500 } },
    });
    expect(said(await store.plan('32101'))).to.deep.equal({
      picked: ['a'],
      dropped: [],
      budget: { cost: 500 },
    });
  });

  it('reads what an earlier version kept, which knew nothing of the learner nor of when', async () => {
    const { store } = memory({ 'plan:32101': { version: 1, picked: ['a'], dropped: ['b'], budget: {} } });
    const kept = await store.plan('32101');
    expect(kept!.situation).to.equal(undefined);
    expect(said(kept)).to.deep.equal({ picked: ['a'], dropped: ['b'], budget: {} });
    expect(await store.plans()).to.deep.equal([{ code: '32101', ...kept, at: 0 }]);
  });

  for (const [what, situation, sound] of [
    ['no object', 'told', { have: [], lack: [] }],
    ['nothing', null, undefined],
    [
      'lists of other things',
      { have: [7], lack: 'x', current: '65100' },
      { have: [], lack: [], current: '65100' },
    ],
    [
      'ids that are none',
      { have: ['a'], lack: ['b'], current: 65100, profile: {} },
      { have: ['a'], lack: ['b'] },
    ],
  ] as const)
    it(`leaves out of what is known of the learner what is broken: ${what}`, async () => {
      const { store } = memory({ 'plan:32101': { version: 1, picked: ['a'], situation, at: 'now' } });
      const rest = { picked: ['a'], dropped: [], budget: {} };
      expect(said(await store.plan('32101'))).to.deep.equal(sound ? { ...rest, situation: sound } : rest);
      expect((await store.plans()).map(({ at }) => at)).to.deep.equal([0]);
    });

  it('lists the plans, the one kept last first, and nothing else that lies there', async () => {
    const { store } = memory({
      'plan:31301': { version: 1, picked: ['old'] },
      'plan:11100': { version: 9, picked: ['of a newer Cairn'] },
      'plan:11101': 'torn',
      plans: { version: 1, picked: ['of another page'] },
    });
    await store.setFavourites(['p1']);
    const { now } = Date;
    let time = 1000;
    Date.now = () => time++;
    await store.keep('32101', plan);
    await store.keep('72106', { ...plan, picked: ['w'] });
    expect((await store.plans()).map(({ code }) => code)).to.deep.equal(['72106', '32101', '31301']);
    await store.keep('32101', plan);
    Date.now = now;
    const [first, ...others] = await store.plans();
    expect([first!.code, first!.at]).to.deep.equal(['32101', 1002]);
    expect(said({ ...first!, code: undefined } as KeptPlan)).to.deep.equal(plan);
    expect(others.map(({ code }) => code)).to.deep.equal(['72106', '31301']);
    await store.keep('72106', null);
    expect((await store.plans()).map(({ code }) => code)).to.deep.equal(['32101', '31301']);
  });

  it('serves from memory when the browser refuses storage, and says so', async () => {
    const { store, data } = memory({}, true);
    expect(await store.plan('32101')).to.equal(null);
    expect(await store.keep('32101', plan)).to.be.false;
    expect(said(await store.plan('32101'))).to.deep.equal({ ...plan, page: true });
    expect(await store.setFavourites(['p1'])).to.be.false;
    expect(await store.favourites()).to.deep.equal(['p1']);
    expect((await store.plans()).map(({ code }) => code)).to.deep.equal(['32101']);
    expect(await store.clear(), 'nor can it be told that all is gone').to.be.false;
    expect(await store.plan('32101')).to.equal(null);
    expect(await store.plans()).to.deep.equal([]);
    expect(data.size).to.equal(0);
  });

  it('serves from memory when storage cannot even be opened', async () => {
    const store = createPlanStore(() => {
      throw new ReferenceError('indexedDB is not defined');
    });
    expect(await store.keep('32101', plan)).to.be.false;
    expect(said(await store.plan('32101'))).to.deep.equal({ ...plan, page: true });
  });

  it('lists what is stored and what could not be, where the browser refuses from some moment on', async () => {
    const { store, refuse } = memory();
    await store.keep('32101', plan);
    await store.keep('31301', plan);
    refuse();
    expect(await store.keep('72106', plan)).to.be.false;
    expect((await store.plans()).map(({ code }) => code)).to.deep.equal(['72106']);
    refuse(false);
    expect((await store.plans()).map(({ code }) => code)).to.have.members(['72106', '32101', '31301']);
    refuse();
    await store.keep('31301', null);
    refuse(false);
    expect(
      (await store.plans()).map(({ code }) => code),
      'erased since',
    ).to.have.members(['72106', '32101']);
  });

  it('keeps in IndexedDB for the next visit', async () => {
    await createPlanStore().clear();
    await createPlanStore().keep('32101', plan);
    await createPlanStore().setFavourites(['p1']);
    expect((await createPlanStore().plans()).map(({ code }) => code)).to.deep.equal(['32101']);
    expect(said(await createPlanStore().plan('32101'))).to.deep.equal(plan);
    await createPlanStore().clear();
    expect(await createPlanStore().plan('32101')).to.equal(null);
  });

  it('calls one listener a signal, the last', async () => {
    const { store } = memory();
    const end = new AbortController();
    const called: string[] = [];
    store.watch(() => called.push('first'), end.signal);
    store.watch(() => called.push('moved'), end.signal);
    await store.setFavourites(['p1']);
    expect(called).to.deep.equal(['moved']);
    end.abort();
    await store.setFavourites(['p2']);
    expect(called).to.have.length(1);
  });

  it('tells other tabs, until it is no longer watched', async () => {
    const [one, other] = [memory().store, memory().store];
    const end = new AbortController();
    const called = new Promise<void>((resolve) => other.watch(resolve, end.signal));
    one.watch(() => {}, end.signal);
    await one.keep('32101', plan);
    await called;
    end.abort();
    let calls = 0;
    const third = memory().store;
    third.watch(() => calls++, end.signal);
    await third.keep('32101', plan);
    expect(calls).to.equal(0);
  });
});
