import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { PackElement } from '../../../src/components/base/pack-element.js';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import type { CairnOccupation } from '../../../src/components/occupation/cairn-occupation.js';
import type { CairnOutlook } from '../../../src/components/outlook/cairn-outlook.js';
import type { Call } from '../base/fake-engine.js';
import { allByRole, byRole } from '../base/roles.js';
import { answer, approach, field, openByHand, shown } from './hand.js';

let calls: Call[];
let update: () => void;

beforeEach(() => {
  ({ calls, update } = openByHand());
});

/** Lets the first packs fail, and presses “Try again” once it is offered. */
async function failAndRetry(element: PackElement): Promise<void> {
  const told = oneEvent(element, 'cairn-error');
  calls[0]!.fail(new Error('Cairn: the packs cannot be reached.'));
  await told;
  await element.updateComplete;
  const again = byRole(element, 'button', 'Try again');
  again.focus();
  again.click();
}

describe('<cairn-finder> and its data', () => {
  it('fetches nothing until someone means to use it, then once for all its elements, and behind it finer profiles', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder region="ON"></cairn-finder>`);
    expect(calls).to.have.length(0);
    approach(finder);
    const first = { langs: ['en'], region: 'ON' };
    expect(calls.map(({ want }) => want)).to.deep.equal([first]);
    await answer(finder, calls[0]!);
    const both = [first, { ...first, profiles: true }];
    expect(calls.map(({ want }) => want)).to.deep.equal(both);
    await answer(finder, calls[1]!);
    expect(calls.map(({ want }) => want)).to.deep.equal(both);
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
    expect(calls.map(({ want }) => want.region)).to.deep.equal(['ON', 'ON', 'BC', 'CA']);
    await answer(finder, calls[3]!);
    calls[2]!.answer();
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
    const again = byRole(finder, 'button', 'Try again');
    again.focus();
    again.click();
    expect(calls).to.have.length(2);
    await answer(finder, calls[1]!);
    expect(allByRole(finder, 'alert')).to.have.length(0);
    expect(document.activeElement, 'the button is gone, the focus is not').to.equal(finder);
    expect(finder.querySelector('a')!.assignedSlot).to.equal(null);
  });

  it('after packs that failed, the question asked still stands', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder></cairn-finder>`);
    const input = field(finder, /^Job title$/);
    approach(finder);
    input.focus();
    await sendKeys({ type: 'nurse' });
    await failAndRetry(finder);
    await answer(finder, calls[1]!);
    expect(input.value).to.equal('nurse');
    expect(input.getAttribute('aria-expanded')).to.equal('true');
  });

  it('after packs that failed, the next try is the learner’s, whatever else is wanted by then', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder></cairn-finder>`);
    approach(finder);
    const told = oneEvent(finder, 'cairn-error');
    calls[0]!.fail(new Error('Cairn: the packs cannot be reached.'));
    await told;
    finder.situation = { profile: '32101.01', have: [], lack: [] };
    await finder.updateComplete;
    expect(calls).to.have.length(1);
    byRole(finder, 'button', 'Try again').click();
    expect(calls.map(({ want }) => want.profiles)).to.deep.equal([undefined, true]);
  });

  it('an element without a field keeps the focus when it tries again', async () => {
    const outlook = await fixture<CairnOutlook>(html`<cairn-outlook occupation="32101"></cairn-outlook>`);
    outlook.dispatchEvent(new PointerEvent('pointerover'));
    await failAndRetry(outlook);
    const ready = oneEvent(outlook, 'cairn-ready');
    calls[1]!.answer();
    await ready;
    await outlook.updateComplete;
    expect(document.activeElement).to.equal(outlook);
    expect(outlook.shadowRoot!.activeElement!.contains(byRole(outlook, 'article'))).to.equal(true);
  });

  it('a catalogue that failed is asked for again where it was missed, not from the field above', async () => {
    const finder = await fixture<CairnFinder>(
      html`<cairn-finder occupation="32101" catalogue="/none-such.json"></cairn-finder>`,
    );
    const told = oneEvent(finder, 'cairn-error');
    await answer(finder, calls[0]!);
    await told;
    await finder.updateComplete;
    const again = byRole(finder, 'button', 'Try again');
    const place = again.closest('.cell');
    again.focus();
    again.click();
    await finder.updateComplete;
    expect(finder.shadowRoot!.activeElement).to.equal(place);
  });

  it('a page opened by a shared link goes to its answer, unless the reader is elsewhere', async () => {
    const plain = location.pathname + location.search;
    const arrive = async (): Promise<CairnFinder> => {
      history.replaceState(null, '', '#t=32101');
      const finder = await fixture<CairnFinder>(html`<cairn-finder></cairn-finder>`);
      history.replaceState(null, '', plain);
      await answer(finder, calls.at(-1)!);
      await finder.updateComplete;
      await (shown(finder, 'cairn-occupation') as CairnOccupation).updateComplete;
      return finder;
    };
    const elsewhere = await fixture<HTMLElement>(html`<button>Menu</button>`);
    elsewhere.focus();
    await arrive();
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.blur();
    const finder = await arrive();
    const title = byRole(finder, 'heading', 'Licensed practical nurses');
    await waitUntil(() => (title.getRootNode() as ShadowRoot).activeElement === title);
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
    expect(calls[2]!.want.langs).to.deep.equal(['fr']);
    await answer(finder, calls[2]!);
    expect(byRole(finder, 'heading', 'Soudeurs').textContent).to.equal('Soudeurs/soudeuses');
  });

  it('newer packs are opened for the next question; the open list stays as it is', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder></cairn-finder>`);
    const input = field(finder, /^Job title$/);
    approach(finder);
    await answer(finder, calls[0]!);
    await answer(finder, calls[1]!);
    input.focus();
    await sendKeys({ type: 'nu' });
    await sendKeys({ press: 'ArrowDown' });
    update();
    await finder.updateComplete;
    expect(calls).to.have.length(3);
    await answer(finder, calls[2]!);
    expect(input.getAttribute('aria-activedescendant')).to.equal('o32101');
    expect(input.getAttribute('aria-expanded')).to.equal('true');
  });

  it('a removed finder stops its requests, and begins again when it comes back', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder></cairn-finder>`);
    approach(finder);
    finder.remove();
    await Promise.resolve();
    expect(calls[0]!.signal!.aborted).to.equal(true);
    calls[0]!.fail(new DOMException('stopped', 'AbortError'));
    await new Promise((resolve) => setTimeout(resolve));
    document.body.append(finder);
    expect(calls).to.have.length(2);
    await answer(finder, calls[1]!);
    finder.remove();
  });
});
