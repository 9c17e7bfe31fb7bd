import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { setPackSource } from '../../../src/components/controllers/pack-source.js';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import type { CairnSearch } from '../../../src/components/search/cairn-search.js';
import '../../../src/define.js';
import { fakeEngine, handSource, type Call } from '../base/fake-engine.js';
import { allByRole, byRole, nameOf } from '../base/roles.js';

let calls: Call[];
let update: () => void;

beforeEach(() => {
  const hand = handSource();
  ({ calls, update } = hand);
  setPackSource(() => hand.source);
});

const field = (finder: CairnFinder, name: RegExp): HTMLInputElement =>
  byRole(finder, 'combobox', name) as HTMLInputElement;

const fieldElement = (input: HTMLInputElement): CairnSearch =>
  (input.getRootNode() as ShadowRoot).host as CairnSearch;

/** A sign of intent that does not depend on whether the window has the focus. */
const approach = (finder: CairnFinder): boolean =>
  field(finder, /^(Job title|Titre de poste)$/).dispatchEvent(
    new PointerEvent('pointerover', { bubbles: true, composed: true }),
  );

/** Opens the packs and draws what they give. */
async function answer(finder: CairnFinder, call: Call): Promise<void> {
  const ready = oneEvent(finder, 'cairn-ready');
  call.answer();
  await ready;
  await finder.updateComplete;
  await fieldElement(field(finder, /^(Job title|Titre de poste)$/)).updateComplete;
}

async function choose(finder: CairnFinder, name: RegExp, text: string): Promise<void> {
  const input = field(finder, name);
  input.focus();
  await sendKeys({ type: text });
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
  await finder.updateComplete;
}

const shown = (finder: CairnFinder, tag: string): HTMLElement | null => finder.shadowRoot!.querySelector(tag);

describe('<cairn-finder>', () => {
  it('fetches nothing until someone means to use it, then once for all its elements', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder region="ON"></cairn-finder>`);
    expect(calls).to.have.length(0);
    approach(finder);
    expect(calls.map(({ want }) => want)).to.deep.equal([{ langs: ['en'], region: 'ON', topics: false }]);
    await answer(finder, calls[0]!);
    expect(calls).to.have.length(1);
  });

  it('walks from a title to the occupation by keyboard, and puts the focus on its heading', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder></cairn-finder>`);
    approach(finder);
    await answer(finder, calls[0]!);
    const told = oneEvent(document.body, 'cairn-select');
    await choose(finder, /^Job title$/, 'nurse');
    expect((await told).detail.code).to.equal('32101');
    const title = byRole(finder, 'heading', /^Licensed practical nurses$/);
    await finder.updateComplete;
    await Promise.resolve();
    expect((title.getRootNode() as ShadowRoot).activeElement).to.equal(title);
    expect(nameOf(byRole(finder, 'article', 'Pay and outlook'))).to.equal('Pay and outlook');
  });

  it('names its fields in French, one of them “Titre de poste”', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder lang="fr"></cairn-finder>`);
    expect(allByRole(finder, 'combobox').map((one) => nameOf(one))).to.deep.equal([
      'Titre de poste',
      'Mon emploi actuel ou passé (facultatif)',
    ]);
  });

  it('the past job sets the situation and is not told as the choice; clearing the field takes it back', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder .engine=${fakeEngine()}></cairn-finder>`);
    let told = 0;
    finder.addEventListener('cairn-select', () => told++);
    await choose(finder, /^My current or past job/, 'welder');
    expect(finder.current).to.equal('32101');
    expect(finder.occupation).to.equal('');
    expect(told).to.equal(0);
    await sendKeys({ press: 'Escape' });
    await finder.updateComplete;
    expect(finder.current).to.equal('');
  });

  it('shows a preset occupation, with its title in the field', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder occupation="72106"></cairn-finder>`);
    expect(calls).to.have.length(1);
    await answer(finder, calls[0]!);
    expect(field(finder, /^Job title$/).value).to.equal('Welders');
    expect(byRole(finder, 'heading', 'Welders').textContent).to.equal('Welders');
  });

  it('takes up a shared link: the job, the past job and the picked programs', async () => {
    history.replaceState(null, '', '#t=72106&c=32101&have=skill:numeracy&picked=p-1,p-2');
    try {
      const finder = await fixture<CairnFinder>(html`<cairn-finder .engine=${fakeEngine()}></cairn-finder>`);
      await finder.updateComplete;
      expect([finder.occupation, finder.current]).to.deep.equal(['72106', '32101']);
      expect(field(finder, /^My current/).value).to.equal('Licensed practical nurses');
      const { situation } = shown(finder, 'cairn-skills') as HTMLElement & { situation: object };
      expect(situation).to.deep.equal({ current: '32101', have: ['skill:numeracy'], lack: [] });
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('only the last answer counts when the region changes twice', async () => {
    const finder = await fixture<CairnFinder>(
      html`<cairn-finder occupation="32101" region="ON"></cairn-finder>`,
    );
    await answer(finder, calls[0]!);
    finder.region = 'BC';
    await finder.updateComplete;
    finder.region = 'CA';
    await finder.updateComplete;
    expect(calls.map(({ want }) => want.region)).to.deep.equal(['ON', 'BC', 'CA']);
    await answer(finder, calls[2]!);
    calls[1]!.answer();
    await new Promise((resolve) => setTimeout(resolve));
    await finder.updateComplete;
    expect((shown(finder, 'cairn-outlook') as HTMLElement & { region: string }).region).to.equal('CA');
  });

  it('keeps the old figures while another region loads', async () => {
    const finder = await fixture<CairnFinder>(
      html`<cairn-finder occupation="32101" region="ON"></cairn-finder>`,
    );
    await answer(finder, calls[0]!);
    finder.region = 'BC';
    await finder.updateComplete;
    expect((shown(finder, 'cairn-outlook') as HTMLElement & { region: string }).region).to.equal('ON');
  });

  it('says that loading failed, shows the host’s own content, and tries again', async () => {
    const finder = await fixture<CairnFinder>(
      html`<cairn-finder><a href="/programs">Our programs</a></cairn-finder>`,
    );
    approach(finder);
    const told = oneEvent(finder, 'cairn-error');
    calls[0]!.fail(new Error('Cairn: the packs cannot be reached.'));
    expect((await told).detail).to.deep.equal({
      stage: 'packs',
      message: 'Cairn: the packs cannot be reached.',
    });
    await finder.updateComplete;
    expect(byRole(finder, 'alert').textContent).to.contain('could not be loaded');
    expect(finder.querySelector('a')!.assignedSlot).to.not.equal(null);
    byRole(finder, 'button', 'Try again').click();
    expect(calls).to.have.length(2);
    await answer(finder, calls[1]!);
    expect(allByRole(finder, 'alert')).to.have.length(0);
    expect(finder.querySelector('a')!.assignedSlot).to.equal(null);
  });

  it('falls back to the whole country for a region there is none of, and says so', async () => {
    const finder = await fixture<CairnFinder>(
      html`<cairn-finder occupation="32101" region="ON-9999"></cairn-finder>`,
    );
    const told = oneEvent(finder, 'cairn-error');
    calls[0]!.answer();
    expect((await told).detail.message).to.contain('ON-9999');
    await answer(finder, calls[1]!);
    expect(calls[1]!.want.region).to.equal('CA');
    expect((shown(finder, 'cairn-outlook') as HTMLElement & { region: string }).region).to.equal('CA');
  });

  it('a change of language opens that language', async () => {
    const finder = await fixture<CairnFinder>(
      html`<cairn-finder occupation="72106" lang="en"></cairn-finder>`,
    );
    await answer(finder, calls[0]!);
    finder.lang = 'fr';
    await finder.updateComplete;
    expect(calls[1]!.want.langs).to.deep.equal(['fr']);
    await answer(finder, calls[1]!);
    expect(byRole(finder, 'heading', 'Soudeurs').textContent).to.equal('Soudeurs/soudeuses');
  });

  it('newer packs are opened for the next question; the open list stays as it is', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder></cairn-finder>`);
    const input = field(finder, /^Job title$/);
    approach(finder);
    await answer(finder, calls[0]!);
    input.focus();
    await sendKeys({ type: 'n' });
    await sendKeys({ press: 'ArrowDown' });
    update();
    await finder.updateComplete;
    expect(calls).to.have.length(2);
    await answer(finder, calls[1]!);
    expect(input.getAttribute('aria-activedescendant')).to.equal('o32101');
    expect(input.getAttribute('aria-expanded')).to.equal('true');
  });

  it('tells which rows of a catalogue it could not read', async () => {
    const script = document.body.appendChild(document.createElement('script'));
    Object.assign(script, { type: 'text/csv', id: 'programs-here' });
    script.textContent = 'id,title,institution\na,,X College\n';
    const told = oneEvent(document.body, 'cairn-error');
    await fixture<CairnFinder>(
      html`<cairn-finder catalogue="#programs-here" .engine=${fakeEngine()}></cairn-finder>`,
    );
    const { detail } = await told;
    expect(detail.stage).to.equal('catalogue');
    expect(detail.report.length).to.be.greaterThan(0);
    script.remove();
  });

  it('opens and closes the sources as a dialog', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder></cairn-finder>`);
    byRole(finder, 'button', 'Sources and method').click();
    const dialog = byRole(finder, 'dialog') as HTMLDialogElement;
    expect(dialog.open).to.equal(true);
    expect(nameOf(dialog)).to.equal('Sources and method');
    byRole(finder, 'button', 'Close').click();
    expect(dialog.open).to.equal(false);
  });

  it('a removed finder stops its requests', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder occupation="32101"></cairn-finder>`);
    expect(calls[0]!.signal!.aborted).to.equal(false);
    finder.remove();
    await Promise.resolve();
    expect(calls[0]!.signal!.aborted).to.equal(true);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible, empty and answered, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      const empty = await fixture<CairnFinder>(html`<cairn-finder lang="fr"></cairn-finder>`);
      await expect(empty).to.be.accessible();
      const full = await fixture<CairnFinder>(
        html`<cairn-finder occupation="32101" .engine=${fakeEngine()}></cairn-finder>`,
      );
      await expect(full).to.be.accessible();
      await emulateMedia({ colorScheme: 'light' });
    });
});
