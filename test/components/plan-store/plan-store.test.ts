import { expect } from '@open-wc/testing';
import { createPlanStore, type KeptPlan } from '../../../src/components/controllers/plan-store.js';
import { memory } from '../programs/fixture.js';

const plan: KeptPlan = { picked: ['b', 'a'], dropped: ['c'], budget: { hours: 60 } };

describe('plan store', () => {
  it('keeps a plan for each occupation, in order, with a version', async () => {
    const { store, data } = memory();
    expect(await store.keep('32101', plan)).to.be.true;
    expect(await store.plan('32101')).to.deep.equal(plan);
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
    expect(await store.plan('32101')).to.deep.equal({ picked: ['a'], dropped: [], budget: { cost: 500 } });
  });

  it('serves from memory when the browser refuses storage, and says so', async () => {
    const { store, data } = memory({}, true);
    expect(await store.plan('32101')).to.equal(null);
    expect(await store.keep('32101', plan)).to.be.false;
    expect(await store.plan('32101')).to.deep.equal(plan);
    expect(await store.setFavourites(['p1'])).to.be.false;
    expect(await store.favourites()).to.deep.equal(['p1']);
    await store.clear();
    expect(await store.plan('32101')).to.equal(null);
    expect(data.size).to.equal(0);
  });

  it('serves from memory when storage cannot even be opened', async () => {
    const store = createPlanStore(() => {
      throw new ReferenceError('indexedDB is not defined');
    });
    expect(await store.keep('32101', plan)).to.be.false;
    expect(await store.plan('32101')).to.deep.equal(plan);
  });

  it('keeps in IndexedDB for the next visit', async () => {
    await createPlanStore().keep('32101', plan);
    expect(await createPlanStore().plan('32101')).to.deep.equal(plan);
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
