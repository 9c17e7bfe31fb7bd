import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import type { CairnPlan } from '../../../src/components/plan/cairn-plan.js';
import { around } from '../../../src/components/plan/first-step.js';
import type { CairnPrograms } from '../../../src/components/programs/cairn-programs.js';
import '../../../src/define.js';
import type { Engine } from '../../../src/engine/engine.js';
import { allByRole, byRole, nameOf } from '../base/roles.js';
import { catalogue, memory, plain, program, realEngine, settle } from '../programs/fixture.js';

let engine: Engine;
before(async () => {
  engine = await realEngine();
});

interface Parts {
  finder: CairnFinder;
  plan: CairnPlan;
  programs: CairnPrograms;
  /** The place of the first step. */
  first: HTMLElement;
}

async function settled({ finder, plan, programs }: Omit<Parts, 'first'>): Promise<void> {
  for (const element of [finder, plan, finder, programs]) await settle(element);
}

async function open(list = catalogue(), store = memory().store): Promise<Parts> {
  const finder = await fixture<CairnFinder>(
    html`<cairn-finder
      occupation="32101"
      .engine=${engine}
      .catalogue=${list}
      .store=${store}
    ></cairn-finder>`,
  );
  const root = finder.shadowRoot!;
  const [plan, programs] = [root.querySelector('cairn-plan')!, root.querySelector('cairn-programs')!];
  await settled({ finder, plan, programs });
  return { finder, plan, programs, first: root.querySelector<HTMLElement>('.first')! };
}

const stepsOf = ({ plan }: Parts): string[] =>
  [...plan.shadowRoot!.querySelectorAll('ol h4')].map((one) => plain(one));

/** Elements with a part of that name, one shadow root down. */
const deepParts = (root: ShadowRoot, name: string): Element[] =>
  [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.shadowRoot?.querySelectorAll(`[part~=${name}]`) ?? []),
  ]);

describe('<cairn-finder> and its first step', () => {
  it('puts the first step of the plan beside the occupation: what, why, and the ways on', async () => {
    const parts = await open();
    const { first, plan } = parts;
    const { steps } = engine.plan({ target: '32101', lang: 'en' }, catalogue());
    const { program: next, closes } = steps[0]!;
    expect(allByRole(first, 'heading').map(nameOf)).to.deep.equal(['Your first step', next.title.en]);
    expect(stepsOf(parts)[0]).to.equal(next.title.en);
    const share = new Intl.NumberFormat('en-CA', { style: 'percent' }).format(closes);
    expect(plain(first)).to.contain(`Closes ${share} of your gap`);
    const visit = byRole(first, 'link', 'Visit the program') as HTMLAnchorElement;
    expect(visit.href).to.contain(next.url!);
    expect(first.compareDocumentPosition(plan) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    byRole(first, 'button', 'See the whole plan').click();
    expect(plan.shadowRoot!.activeElement).to.equal(byRole(plan, 'heading', /of your gap$/));
    await expect(parts.finder).to.be.accessible();
  });

  it('keeps the plan from there, and says that it is kept', async () => {
    const { store, data } = memory();
    const parts = await open(catalogue(), store);
    byRole(parts.first, 'button', 'Keep this plan').click();
    await settled(parts);
    expect(data.has('plan:32101')).to.be.true;
    expect(allByRole(parts.first, 'button').map(nameOf)).to.include('Kept on this device');
    expect(plain(parts.first.querySelector('.eyebrow'))).to.equal('Your plan');
  });

  it('says why where there is no step, once', async () => {
    const list = catalogue([program(0, { noc: ['72106'], skills: [], title: { en: 'Pipe welding' } })]);
    const { finder, first, plan } = await open(list);
    expect(plain(first))
      .to.contain('No program here builds much of what you lack for this job')
      .and.to.contain('ask an advisor');
    expect(plan.getClientRects()).to.have.length(0);
    byRole(first, 'button', 'Jobs that ask for similar skills').click();
    const jobs = finder.shadowRoot!.querySelector('cairn-transitions')!;
    expect(jobs.shadowRoot!.activeElement).to.equal(allByRole(jobs, 'button')[0]);
  });

  it('says once that nothing is left to build, and not that no program fits', async () => {
    const parts = await open();
    const { finder, first, programs } = parts;
    finder.situation = { have: engine.gap('32101', {}).items.map(({ id }) => id), lack: [] };
    await settled(parts);
    await settled(parts);
    expect(nameOf(byRole(first, 'heading'))).to.equal('You already bring the skills this job asks for');
    expect(plain(first))
      .to.contain('ask the body that grants it')
      .and.not.to.contain('Programs here do lead');
    const shown = plain(finder.shadowRoot) + plain(programs.shadowRoot);
    expect(shown).not.to.match(/No program here fits|Try a similar job|only touch on this job/);
    expect(shown.match(/You already bring/g)).to.have.length(1);
  });

  it('leads to near jobs that programs here do lead to, where none fits the one asked for', async () => {
    const { finder, first, programs } = await open(catalogue([program(0, { noc: ['33102'] })]));
    const shown = allByRole(first, 'button').map(nameOf);
    expect(shown).to.deep.equal([engine.title('33102', 'en')]);
    expect(nameOf(byRole(programs, 'heading'))).to.equal('Search all programs here');
    expect(plain(programs.shadowRoot!)).not.to.contain('fits this job');
    expect(nameOf(byRole(first, 'heading'))).to.equal(
      'No program here builds much of what you lack for this job',
    );
    expect(first.querySelector('.eyebrow')).to.equal(null);
    const told = oneEvent(finder, 'cairn-select');
    byRole(first, 'button').click();
    expect((await told).detail).to.include({ code: '33102' });
    await waitUntil(() => finder.occupation === '33102');
  });

  it('leads on from the learner’s own job first, where programs here lead to jobs near it', async () => {
    const { finder, first, plan } = await open(catalogue([program(0, { noc: ['72104'], skills: [] })]));
    expect(allByRole(first, 'button').map(nameOf)).to.deep.equal(['Jobs that ask for similar skills']);
    finder.current = '72106';
    for (const element of [finder, plan, finder]) await settle(element);
    expect(allByRole(first, 'button').map(nameOf)).to.deep.equal([engine.title('72104', 'en')]);
  });

  it('leaves to the plan what a suggested program closes; one added by hand keeps its card', async () => {
    const parts = await open();
    const share = (title: string): boolean =>
      !!allByRole(parts.programs, 'article')
        .find((one) => nameOf(one) === title)!
        .querySelector('.bar');
    const listed = allByRole(parts.programs, 'article').map(nameOf);
    const suggested = stepsOf(parts);
    const other = listed.find((title) => !suggested.includes(title))!;
    expect(listed.filter((title) => suggested.includes(title)).some(share)).to.equal(false);
    byRole(parts.programs, 'button', `Add to plan: ${other}`).click();
    await settled(parts);
    expect(share(other)).to.equal(true);
  });

  it('says when the first step begins, where that is stated', async () => {
    const year = new Date().getFullYear() + 1;
    const { first } = await open(catalogue([program(0, { starts: [`${year}-09-07`] })]));
    expect(plain(first)).to.contain(`Starts September 7, ${year}.`);
    expect(plain((await open()).first)).not.to.match(/Starts|start/);
  });

  it('a program added from the list joins the suggestion, and one taken out leaves it', async () => {
    const parts = await open();
    const { programs } = parts;
    const suggested = stepsOf(parts);
    const listed = allByRole(programs, 'article').map(nameOf);
    const other = listed.find((title) => !suggested.includes(title))!;
    byRole(programs, 'button', `Add to plan: ${other}`).click();
    await settled(parts);
    expect(stepsOf(parts)).to.have.members([...suggested, other]);
    const out = listed.find((title) => suggested.includes(title))!;
    byRole(programs, 'button', `In your plan: ${out}`).click();
    await settled(parts);
    expect(stepsOf(parts)).to.have.members([...suggested, other].filter((title) => title !== out));
  });

  it('what the list takes out of the plan is not suggested again, be it the last', async () => {
    const parts = await open(catalogue([program(0), program(1, { prerequisites: ['p0'] })]));
    expect(stepsOf(parts)).to.deep.equal(['Anatomy for care workers', 'Medication administration']);
    byRole(parts.programs, 'button', 'In your plan: Anatomy').click();
    await settled(parts);
    expect(stepsOf(parts)).to.deep.equal([]);
    expect(allByRole(parts.programs, 'button').map(nameOf)).to.include(
      'Add to plan: Anatomy for care workers',
    );
  });

  it('two finders on a page show the same kept plan, whichever changes it', async () => {
    const { store } = memory();
    const one = await open(catalogue(), store);
    const two = await open(catalogue(), store);
    byRole(one.first, 'button', 'Keep this plan').click();
    await settled(one);
    await settled(two);
    expect(nameOf(byRole(two.first, 'button', 'Kept'))).to.equal('Kept on this device');
    const out = allByRole(two.programs, 'button').find((button) => nameOf(button).includes('In your plan'))!;
    const title = nameOf(out).split(': ')[1]!;
    out.click();
    await settled(two);
    await settled(one);
    expect(stepsOf(one)).not.to.be.empty.and.not.to.contain(title);
    expect(stepsOf(one)).to.deep.equal(stepsOf(two));
  });

  it('takes up a shared link pasted into the same tab; a preset occupation stays', async () => {
    const free = await fixture<CairnFinder>(html`<cairn-finder .engine=${engine}></cairn-finder>`);
    const preset = await fixture<CairnFinder>(
      html`<cairn-finder occupation="72106" .engine=${engine}></cairn-finder>`,
    );
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = '#t=32101&picked=p1';
    await changed;
    await settle(free);
    history.replaceState(null, '', location.pathname + location.search);
    expect(free.occupation).to.equal('32101');
    const title = byRole(free, 'heading', 'Licensed practical nurses');
    expect((title.getRootNode() as ShadowRoot).activeElement).to.equal(title);
    expect(preset.occupation).to.equal('72106');
  });

  it('lets the parts of its elements through', async () => {
    const { finder } = await open();
    const names = 'input listbox title entry figure skill step totals program why link job'.split(' ');
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = names.map((name) => `cairn-finder::part(${name}) { --reached: ${name} }`).join('');
    const reached = names.filter((name) =>
      deepParts(finder.shadowRoot!, name).some(
        (part) => getComputedStyle(part).getPropertyValue('--reached') === name,
      ),
    );
    style.remove();
    expect(reached).to.deep.equal(names);
  });
});

it('does not send learners back to the job they have', () => {
  const list = catalogue([0, 1, 2, 3].map((i) => program(i, { noc: ['33102'] })));
  const jobs = (current?: string) => around(engine, list, '31301', current, 'en').map(({ code }) => code);
  expect(jobs(), 'programs lead there').to.include('33102');
  expect(jobs('44101'), 'and to none near one’s own').to.include('33102');
  expect(jobs('32101'), 'pays a quarter less').not.to.include('33102');
  expect(jobs('33102')).not.to.include('33102');
});
