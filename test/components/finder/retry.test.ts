import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { PackElement } from '../../../src/components/base/pack-element.js';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import type { CairnSearch } from '../../../src/components/search/cairn-search.js';
import type { Call } from '../base/fake-engine.js';
import { allByRole, byRole } from '../base/roles.js';
import { answer, approach, field, openByHand } from './hand.js';

let calls: Call[];
const { now } = performance;

beforeEach(() => {
  ({ calls } = openByHand());
});

afterEach(() => {
  performance.now = now;
});

/** From now on so many milliseconds have passed. */
const later = (ms: number): unknown => (performance.now = () => now.call(performance) + ms);

/** Lets the packs asked for last fail. */
async function fail(element: PackElement): Promise<void> {
  const told = oneEvent(element, 'cairn-error');
  calls.at(-1)!.fail(new Error('Cairn: the packs cannot be reached.'));
  await told;
  await element.updateComplete;
}

describe('after packs that failed', () => {
  it('a letter or an example tries again, though not at once and not by itself', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder lang="en"></cairn-finder>`);
    const input = field(finder, /^Job title$/);
    approach(finder);
    input.focus();
    await sendKeys({ type: 'nu' });
    await fail(finder);
    await sendKeys({ type: 'r' });
    expect(calls, 'too soon').to.have.length(1);
    later(5000);
    await finder.updateComplete;
    expect(calls, 'nobody asked').to.have.length(1);
    await sendKeys({ type: 's' });
    expect(calls).to.have.length(2);
    await fail(finder);
    later(10_000);
    byRole(finder, 'button', 'Welder').click();
    expect(calls).to.have.length(3);
    await answer(finder, calls[2]!);
    expect(input.value).to.equal('Welder');
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    expect(allByRole(finder, 'alert')).to.have.length(0);
  });

  it('a letter tries again in a field that stands alone', async () => {
    const element = await fixture<CairnSearch>(html`<cairn-search lang="en"></cairn-search>`);
    byRole(element, 'combobox').focus();
    await fail(element);
    later(5000);
    await sendKeys({ type: 'n' });
    expect(calls).to.have.length(2);
  });

  it('a letter leaves alone a region whose figures failed: its own button stands for that', async () => {
    const finder = await fixture<CairnFinder>(
      html`<cairn-finder lang="en" occupation="32101"></cairn-finder>`,
    );
    await answer(finder, calls[0]!);
    finder.region = 'BC';
    await finder.updateComplete;
    await fail(finder);
    const asked = calls.length;
    later(5000);
    field(finder, /^Job title$/).focus();
    await sendKeys({ type: 'n' });
    expect(calls).to.have.length(asked);
  });

  for (const [width, height] of [
    [375, 667],
    [1000, 800],
  ] as const)
    it(`one alert stands right under the field, ${width} pixels wide`, async () => {
      await setViewport({ width, height });
      const finder = await fixture<CairnFinder>(html`<cairn-finder lang="en"></cairn-finder>`);
      approach(finder);
      const other = field(finder, /^My current/);
      const beside = (): boolean =>
        other.getBoundingClientRect().top < field(finder, /^Job title$/).getBoundingClientRect().bottom;
      const before = beside();
      await fail(finder);
      expect(allByRole(finder, 'alert')).to.have.length(1);
      const alert = byRole(finder, 'alert').getBoundingClientRect();
      const title = field(finder, /^Job title$/).getBoundingClientRect();
      expect(alert.top - title.bottom).to.be.within(0, 60);
      expect(alert.bottom).to.be.below(height);
      expect(alert.bottom).to.be.below(byRole(finder, 'button', 'Welder').getBoundingClientRect().top);
      expect(beside(), 'the fields stand as before').to.equal(before);
      await expect(finder).to.be.accessible();
      await setViewport({ width: 800, height: 600 });
    });
});
