import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { PackElement } from '../../../src/components/base/pack-element.js';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import type { Call } from '../base/fake-engine.js';
import { realEngine } from '../programs/fixture.js';
import { answer, openByHand, shown } from './hand.js';

let calls: Call[];
let update: () => void;

beforeEach(() => {
  ({ calls, update } = openByHand());
});

describe('<cairn-finder> once its data is there', () => {
  it('tells once that data is open, and again for another region or newer data', async () => {
    const finder = await fixture<CairnFinder>(
      html`<cairn-finder occupation="32101" region="ON"></cairn-finder>`,
    );
    const told: unknown[] = [];
    finder.addEventListener('cairn-ready', ({ detail }) => told.push(detail));
    await answer(finder, calls[0]!);
    await answer(finder, calls[1]!);
    expect(told, 'finer profiles came behind').to.deep.equal([{ lang: 'en', region: 'ON' }]);
    finder.region = 'BC';
    await finder.updateComplete;
    await answer(finder, calls[2]!);
    update();
    await finder.updateComplete;
    await answer(finder, calls[3]!);
    expect(told.slice(1)).to.deep.equal([
      { lang: 'en', region: 'BC' },
      { lang: 'en', region: 'BC', updated: true },
    ]);
  });

  it('hears of newer data after it left the page and came back', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder occupation="32101"></cairn-finder>`);
    await answer(finder, calls[0]!);
    await answer(finder, calls[1]!);
    const { parentElement } = finder;
    finder.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    parentElement!.append(finder);
    update();
    await finder.updateComplete;
    expect(calls).to.have.length(3);
  });

  it('a job that does not exist, as a stale link may name it, is no job one has', async () => {
    const finder = await fixture<CairnFinder>(
      html`<cairn-finder occupation="32101" current="99999"></cairn-finder>`,
    );
    await answer(finder, calls[0]!);
    expect([finder.current, finder.situation.current]).to.deep.equal(['', undefined]);
    const skills = shown(finder, 'cairn-skills') as PackElement;
    await skills.updateComplete;
    expect(skills.shadowRoot!.textContent.trim()).to.not.equal('');
  });

  it('an unknown region shows the whole country in elements that stand alone, too', async () => {
    const engine = await realEngine();
    const warned: string[] = [];
    const { warn } = console;
    after(() => (console.warn = warn));
    console.warn = (text: string) => void warned.push(text);
    for (const alone of [
      html`<cairn-occupation region="XX" occupation="72106"></cairn-occupation>`,
      html`<cairn-transitions region="XX" occupation="72106"></cairn-transitions>`,
    ]) {
      const element = await fixture<PackElement>(alone);
      element.dispatchEvent(new PointerEvent('pointerover'));
      // Asked for the unknown region, then for the widest.
      for (let tried = 0; tried < 2; tried++) {
        calls.at(-1)!.answer(engine);
        await aTimeout(20);
      }
      await element.updateComplete;
      expect(calls.at(-1)!.want.region).to.equal('CA');
      expect(element.shadowRoot!.querySelector('h3')!.textContent).to.not.equal('');
    }
    // Whoever embeds them sees it without having listened for an event.
    expect(warned).to.have.length(2);
    expect(warned[0]).to.match(/^Cairn: .*XX/);
  });

  it('takes a region in small letters', async () => {
    await fixture(html`<cairn-finder occupation="32101" region="on-3530"></cairn-finder>`);
    expect(calls.at(-1)!.want.region).to.equal('ON-3530');
  });
});
