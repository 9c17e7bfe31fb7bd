import { expect, waitUntil } from '@open-wc/testing';
import type { KeptPlan, KeptSituation, PlanStore } from '../../../src/components/controllers/plan-store.js';
import { CairnSelectEvent, CairnSituationEvent } from '../../../src/components/events/events.js';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import type { CairnPlan } from '../../../src/components/plan/cairn-plan.js';
import '../../../src/define.js';
import type { Engine } from '../../../src/engine/engine.js';
import type { Situation } from '../../../src/engine/types.js';
import { byRole, nameOf } from '../base/roles.js';
import { memory, plain, realEngine } from '../programs/fixture.js';
import { field, openWith, settled, shown } from './hand.js';

let engine: Engine;
before(async () => {
  engine = await realEngine();
});

const NURSE = '32101';
const WELDER = '72106';
const [first, second, third] = ['skill:numeracy', 'skill:monitoring', 'skill:writing'] as const;

const kept = (situation?: KeptSituation, picked = ['p3', 'p1']): object => ({
  version: 1,
  at: 1,
  picked,
  dropped: ['p0'],
  budget: { hours: 100 },
  situation,
});

const open = (store: PlanStore, occupation = ''): Promise<CairnFinder> => openWith(engine, store, occupation);

/** Presses a kept plan, and waits for the answer. */
async function press(finder: CairnFinder, code: string): Promise<void> {
  byRole(finder, 'button', engine.title(code, 'en')).click();
  await waitUntil(() => finder.occupation === code);
  await settled(finder);
}

const tickBox = (finder: CairnFinder, have: string[], lack: string[] = []): boolean =>
  shown(finder, 'cairn-skills')!.dispatchEvent(new CairnSituationEvent({ have, lack }));

const seen = (finder: CairnFinder): Situation =>
  (shown(finder, 'cairn-skills') as HTMLElement & { situation: Situation }).situation;

const picks = (finder: CairnFinder): string[] => (shown(finder, 'cairn-plan') as CairnPlan).picked;

const stored = async (store: PlanStore, code: string): Promise<KeptPlan> => (await store.plan(code))!;

describe('a kept plan brought back', () => {
  it('comes with its programs, limits, skills, job and finer profile', async () => {
    const asked = engine.gap(WELDER, {}).items[0]!.id;
    const situation = { have: [asked], lack: [second], current: '65100', profile: '72106.01' };
    const { store, data } = memory({ [`plan:${WELDER}`]: kept(situation) });
    const before = JSON.stringify(data.get(`plan:${WELDER}`));
    const finder = await open(store);
    await press(finder, WELDER);
    expect(picks(finder)).to.deep.equal(['p3', 'p1']);
    const plan = shown(finder, 'cairn-plan') as CairnPlan;
    expect([plan.dropped, plan.budget, plan.kept]).to.deep.equal([['p0'], { hours: 100 }, 'device']);
    expect(seen(finder)).to.deep.equal({ ...situation, region: undefined });
    expect(finder.current).to.equal('65100');
    expect(field(finder, /^My current/).value).to.equal(engine.title('65100', 'en'));
    const boxes = [...shown(finder, 'cairn-skills')!.shadowRoot!.querySelectorAll('input')];
    expect(boxes.some(({ checked }) => checked)).to.equal(true);
    expect(JSON.stringify(data.get(`plan:${WELDER}`)), 'looking at it changes nothing').to.equal(before);
  });

  it('is the same with the occupation chosen otherwise, or preset', async () => {
    const situation = { have: [first], lack: [], current: '65100' };
    const { store } = memory({ [`plan:${NURSE}`]: kept(situation) });
    const finder = await open(store, NURSE);
    expect(seen(finder)).to.deep.include(situation);
    expect(picks(finder)).to.deep.equal(['p3', 'p1']);
  });

  it('of an earlier version brings its programs, and leaves the rest as it is', async () => {
    const { store } = memory({ [`plan:${NURSE}`]: kept() });
    const finder = await open(store);
    finder.current = '65100';
    finder.occupation = NURSE;
    await settled(finder);
    expect(picks(finder)).to.deep.equal(['p3', 'p1']);
    expect(seen(finder)).to.deep.include({ have: [], lack: [], current: '65100' });
  });

  it('does not replace what the learner told in this visit, and takes it over once they tell more', async () => {
    const { store } = memory({
      [`plan:${NURSE}`]: kept({ have: [first], lack: [], current: '65100' }),
    });
    const finder = await open(store, WELDER);
    tickBox(finder, [second]);
    finder.current = '44101';
    await settled(finder);
    finder.occupation = NURSE;
    await settled(finder);
    expect(picks(finder)).to.deep.equal(['p3', 'p1']);
    expect(seen(finder)).to.deep.include({ have: [second], current: '44101' });
    expect((await stored(store, NURSE)).situation!.have, 'nothing was told since').to.deep.equal([first]);
    // Whatever else is kept wakes the plan: it is still what they told that counts.
    await store.setFavourites(['p5']);
    await settled(finder);
    expect(seen(finder)).to.deep.include({ have: [second], current: '44101' });
    tickBox(finder, [second, third]);
    await settled(finder);
    expect((await stored(store, NURSE)).situation).to.deep.include({
      have: [second, third],
      current: '44101',
    });
  });

  it('brings back what of the two was not told: skills, or the job', async () => {
    const { store } = memory({
      [`plan:${NURSE}`]: kept({ have: [first], lack: [], current: '65100' }),
    });
    const told = await open(store);
    told.current = '44101';
    told.occupation = NURSE;
    await settled(told);
    expect(seen(told)).to.deep.include({ have: [first], current: '44101' });
    const ticked = await open(store, WELDER);
    tickBox(ticked, [second]);
    await settled(ticked);
    ticked.occupation = NURSE;
    await settled(ticked);
    expect(seen(ticked)).to.deep.include({ have: [second], current: '65100' });
  });

  it('is no telling: the next plan comes back as it was kept', async () => {
    const { store } = memory({
      [`plan:${NURSE}`]: kept({ have: [first], lack: [], current: '65100' }),
      [`plan:${WELDER}`]: kept({ have: [second], lack: [third] }),
    });
    const finder = await open(store);
    await press(finder, NURSE);
    expect(seen(finder).have).to.deep.equal([first]);
    const near = new CairnSelectEvent({ code: WELDER, title: '', query: '' });
    shown(finder, 'cairn-transitions')!.dispatchEvent(near);
    await waitUntil(() => finder.occupation === WELDER);
    await settled(finder);
    expect(seen(finder)).to.deep.include({ have: [second], lack: [third] });
    expect([finder.current, field(finder, /^My current/).value]).to.deep.equal(['', '']);
    expect((await stored(store, NURSE)).situation!.have).to.deep.equal([first]);
  });

  it('does not replace what came with a shared link', async () => {
    const { store } = memory({
      [`plan:${NURSE}`]: kept({ have: [first], lack: [], current: '65100' }),
    });
    history.replaceState(null, '', `#t=${NURSE}&c=44101&have=${second}&picked=p2`);
    const finder = await open(store);
    history.replaceState(null, '', location.pathname + location.search);
    expect(picks(finder)).to.deep.equal(['p2']);
    expect(seen(finder)).to.deep.include({ have: [second], current: '44101' });
    expect((await stored(store, NURSE)).picked).to.deep.equal(['p3', 'p1']);
  });

  it('leaves out a job that is not in the data, and keeps it', async () => {
    const { store } = memory({ [`plan:${NURSE}`]: kept({ have: [first], lack: [], current: '99999' }) });
    const finder = await open(store, NURSE);
    expect([finder.current, seen(finder).have]).to.deep.equal(['', [first]]);
    expect((await stored(store, NURSE)).situation!.current).to.equal('99999');
  });

  it('is kept with what the learner told, and with what they tell then, in every finder of the page', async () => {
    const { store } = memory();
    const one = await open(store, NURSE);
    one.current = '44101';
    tickBox(one, [first]);
    await settled(one);
    byRole(one, 'button', 'Keep this plan').click();
    await settled(one);
    expect((await stored(store, NURSE)).situation).to.deep.include({
      have: [first],
      lack: [],
      current: '44101',
    });
    const two = await open(store, NURSE);
    expect(seen(two)).to.deep.include({ have: [first], current: '44101' });
    tickBox(one, [first, second]);
    await settled(one);
    await settled(two);
    expect((await stored(store, NURSE)).situation!.have).to.deep.equal([first, second]);
    expect(seen(two).have).to.deep.equal([first, second]);
    two.current = '';
    await settled(two);
    await settled(one);
    expect([one.current, field(one, /^My current/).value]).to.deep.equal(['', '']);
    expect((await stored(store, NURSE)).situation!.current).to.equal(undefined);
    const words = plain(shown(one, 'cairn-plan')!.shadowRoot);
    expect(words).to.contain('You will find it here when you come back.');
  });

  it('is kept anew at a press, though nothing changed since it came back', async () => {
    const { store } = memory({ [`plan:${NURSE}`]: kept({ have: [first], lack: [] }) });
    const finder = await open(store, WELDER);
    tickBox(finder, [second]);
    await settled(finder);
    finder.occupation = NURSE;
    await settled(finder);
    byRole(shown(finder, 'cairn-plan')!, 'button', 'Kept on this device').click();
    await settled(finder);
    const { situation, at } = await stored(store, NURSE);
    expect(situation!.have).to.deep.equal([second]);
    expect(at).to.be.above(1);
  });

  it('unfolds what is older than three', async () => {
    const codes = ['31301', '32101', '72106', '12200', '21231'];
    const plans = codes.map((code, i) => [`plan:${code}`, { ...kept(), at: 10 - i }]);
    const finder = await open(memory(Object.fromEntries(plans)).store);
    const root = finder.shadowRoot!;
    const names = [...root.querySelectorAll<HTMLElement>('.plans button')].map((one) =>
      plain(one.querySelector('b')),
    );
    expect(names).to.deep.equal(codes.map((code) => engine.title(code, 'en')));
    const details = root.querySelector('details')!;
    expect(nameOf(details.querySelector('summary')!)).to.equal('Older plans');
    expect(details.querySelectorAll('button')).to.have.length(2);
    details.open = true;
    await press(finder, '21231');
  });
});
