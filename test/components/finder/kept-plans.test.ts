import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { PlanStore } from '../../../src/components/controllers/plan-store.js';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import '../../../src/define.js';
import type { Call } from '../base/fake-engine.js';
import { allByRole, byRole, nameOf } from '../base/roles.js';
import { memory, plain, settle } from '../programs/fixture.js';
import { answer, openByHand, shown } from './hand.js';

let calls: Call[];

beforeEach(() => {
  ({ calls } = openByHand());
});

const record = (at: number, picked = ['p1', 'p2']): object => ({ version: 1, at, picked });

const KEPT = {
  'plan:72106': record(1),
  'plan:32101': record(3, ['p1']),
  'plan:99999': record(2),
  favourites: { version: 1, ids: ['p1'] },
};

async function open(store: PlanStore, lang = 'en'): Promise<CairnFinder> {
  const finder = await fixture<CairnFinder>(html`<cairn-finder lang=${lang} .store=${store}></cairn-finder>`);
  await aTimeout(0);
  await settle(finder);
  return finder;
}

const block = (finder: CairnFinder): HTMLElement[] =>
  allByRole(finder, 'heading').filter((one) => /^(Your plans|Vos parcours)$/.test(nameOf(one)));

/** Names of the plans offered, in their order. */
const offered = (finder: CairnFinder): string[] =>
  [...finder.shadowRoot!.querySelectorAll('.plans button')].map(plain);

describe('<cairn-finder> and the plans kept', () => {
  it('shows and loads nothing where none is kept, favourites or not', async () => {
    const finder = await open(memory({ favourites: KEPT.favourites }).store);
    expect(block(finder)).to.have.length(0);
    expect(calls).to.have.length(0);
  });

  for (const [lang, title, names] of [
    ['en', 'Your plans', ['Licensed practical nurses 1 program', 'Welders 2 programs']],
    [
      'fr',
      'Vos parcours',
      ['Infirmiers auxiliaires/infirmières auxiliaires 1 formation', 'Soudeurs/soudeuses 2 formations'],
    ],
  ] as const)
    it(`offers them at the start, the one kept last first, but for jobs that are not in the data (${lang})`, async () => {
      const { store, data } = memory(KEPT);
      const finder = await open(store, lang);
      expect(calls, 'their titles are fetched').to.have.length(1);
      expect(block(finder).map(nameOf), 'their place is there before').to.deep.equal([title]);
      expect(offered(finder)).to.deep.equal([]);
      await answer(finder, calls[0]!);
      expect(offered(finder)).to.deep.equal(names);
      expect(nameOf(shown(finder, '.plans')!), 'the list is labelled').to.equal(title);
      expect(data.has('plan:99999'), 'left out, not erased').to.equal(true);
    });

  it('does not move what stands below when their titles come', async () => {
    const finder = await open(memory({ 'plan:32101': record(1), 'plan:72106': record(2) }).store);
    const { top } = shown(finder, '.examples')!.getBoundingClientRect();
    await answer(finder, calls[0]!);
    expect(shown(finder, '.examples')!.getBoundingClientRect().top).to.be.closeTo(top, 0.5);
    expect(offered(finder)).to.have.length(2);
  });

  it('leads to the answer as any choice does, and is not there any more then', async () => {
    const finder = await open(memory(KEPT).store);
    await answer(finder, calls[0]!);
    const told = oneEvent(document.body, 'cairn-select');
    byRole(finder, 'button', /^Welders/).click();
    expect((await told).detail).to.deep.equal({ code: '72106', title: 'Welders', query: '' });
    await waitUntil(() => finder.occupation === '72106');
    await settle(finder);
    const title = byRole(finder, 'heading', 'Welders');
    expect((title.getRootNode() as ShadowRoot).activeElement).to.equal(title);
    expect(block(finder)).to.have.length(0);
  });

  it('follows what is kept and erased elsewhere, in this tab or another', async () => {
    const { store } = memory();
    const other = memory().store;
    const finder = await open(store);
    await store.keep('72106', { picked: ['p1'], dropped: [], budget: {} });
    await settle(finder);
    await answer(finder, calls[0]!);
    expect(offered(finder)).to.deep.equal(['Welders 1 program']);
    await store.clear();
    await settle(finder);
    expect(block(finder)).to.have.length(0);
    // Another tab has a store of its own over the same storage, and a channel to say so.
    const end = new AbortController();
    other.watch(() => {}, end.signal);
    const { plans } = store;
    store.plans = async () => [{ code: '32101', picked: [], dropped: [], budget: {} }];
    await other.setFavourites(['p1']);
    await waitUntil(() => offered(finder).length === 1);
    expect(offered(finder), 'of a plan without programs, none are counted').to.deep.equal([
      'Licensed practical nurses',
    ]);
    store.plans = plans;
    end.abort();
  });

  it('says nothing of them where the data cannot be had, but that', async () => {
    const finder = await open(memory(KEPT).store);
    const told = oneEvent(finder, 'cairn-error');
    calls[0]!.fail(new Error('Cairn: the packs cannot be reached.'));
    await told;
    await finder.updateComplete;
    expect(block(finder)).to.have.length(0);
    expect(byRole(finder, 'alert').textContent).to.contain('could not be loaded');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible, and not printed (${colorScheme})`, async () => {
      await emulateMedia({ colorScheme });
      const finder = await open(memory({ ...KEPT, 'plan:31302': record(0) }).store);
      await expect(finder).to.be.accessible();
      await answer(finder, calls[0]!);
      await expect(finder).to.be.accessible();
      expect(block(finder)[0]!.getClientRects()).to.have.length(1);
      await emulateMedia({ media: 'print' });
      expect(block(finder)[0]!.getClientRects()).to.have.length(0);
      await emulateMedia({ media: 'screen', colorScheme: 'light' });
    });
});
