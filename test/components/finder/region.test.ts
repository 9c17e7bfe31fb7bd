import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import type { CairnOutlook } from '../../../src/components/outlook/cairn-outlook.js';
import { allByRole, byRole } from '../base/roles.js';
import { answer, openByHand, shown } from './hand.js';

describe('<cairn-finder> and another region', () => {
  it('says beside the field that another region could not be had, and tries again', async () => {
    const { calls } = openByHand();
    const finder = await fixture<CairnFinder>(html`<cairn-finder occupation="32101"></cairn-finder>`);
    await answer(finder, calls[0]!);
    await answer(finder, calls[1]!);
    const outlook = shown(finder, 'cairn-outlook') as CairnOutlook;
    await outlook.updateComplete;
    const select = outlook.shadowRoot!.querySelector('select')!;
    /** Chooses Ontario, whose packs then fail. */
    const inVain = async (): Promise<void> => {
      select.value = 'ON';
      select.dispatchEvent(new Event('change'));
      await finder.updateComplete;
      const told = oneEvent(finder, 'cairn-error');
      calls.at(-1)!.fail(new Error('Cairn: 503'));
      await told;
      await finder.updateComplete;
      await outlook.updateComplete;
      expect(select.value).to.equal('CA');
      expect(byRole(outlook, 'alert').textContent).to.contain('The figures for Ontario could not be loaded.');
    };
    await inVain();
    expect(allByRole(finder, 'alert')).to.have.length(1);
    // Chosen once more is another try as well.
    await inVain();
    expect(calls.map(({ want }) => want.region)).to.deep.equal(['CA', 'CA', 'ON', 'ON']);
    const again = byRole(outlook, 'button', 'Try again');
    again.focus();
    again.click();
    expect(outlook.shadowRoot!.activeElement).to.equal(select);
    expect(calls).to.have.length(5);
    await answer(finder, calls[4]!);
    await outlook.updateComplete;
    expect(select.value).to.equal('ON');
    expect(allByRole(finder, 'alert')).to.have.length(0);
  });
});
