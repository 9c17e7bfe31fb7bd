import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { byRole } from '../base/roles.js';
import { press, search } from './field.js';

describe('<cairn-search> for assistive technology', () => {
  it('announces the number of suggestions and the choice in a region that was there from the start', async () => {
    const { element } = await search();
    const status = byRole(element, 'status');
    expect(status.textContent).to.equal('');
    const said: string[] = [];
    const heard = new Promise<void>((resolve) => {
      new MutationObserver(() => {
        if (status.textContent) said.push(status.textContent);
        if (said.length === 2) resolve();
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await press(element, ...'nu');
    await new Promise<void>((resolve) => {
      new MutationObserver(() => said.length && resolve()).observe(status, {
        childList: true,
        subtree: true,
      });
    });
    await press(element, 'ArrowDown', 'Enter');
    await heard;
    expect(said).to.deep.equal(['3 suggestions', 'Licensed practical nurses selected']);
  });

  it('asks which one is meant where several fit, as the list does for those who see it', async () => {
    const { element } = await search();
    await press(element, ...'vague');
    const status = byRole(element, 'status');
    await waitUntil(() => status.textContent);
    expect(status.textContent).to.equal('3 suggestions. Several jobs fit. Which is closest?');
  });

  it('says that nothing fits well where the best is no find, and Enter takes none', async () => {
    const { element } = await search();
    await press(element, ...'weak');
    expect(element.shadowRoot!.querySelector('.pop')!.textContent).to.contain('Nothing fits well');
    await press(element, 'Enter');
    expect(byRole(element, 'combobox').getAttribute('aria-expanded')).to.equal('true');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible, closed and open, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      const { element } = await search();
      await expect(element).to.be.accessible();
      await press(element, ...'nu', 'ArrowDown');
      await expect(element).to.be.accessible();
      await emulateMedia({ colorScheme: 'light' });
    });
});
