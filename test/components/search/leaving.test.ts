import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import type { CairnSearch } from '../../../src/components/search/cairn-search.js';
import { fakeEngine } from '../base/fake-engine.js';
import { allByRole, byRole } from '../base/roles.js';
import { expanded, press, search } from './field.js';

const chosen = 'Licensed practical nurses';

/** The finder's fields, with an answer below. */
async function fields(given: { occupation?: string; current?: string }) {
  const finder = await fixture<CairnFinder>(
    html`<cairn-finder
      lang="en"
      .occupation=${given.occupation ?? ''}
      .current=${given.current ?? ''}
      .engine=${fakeEngine()}
    ></cairn-finder>`,
  );
  await finder.updateComplete;
  const [target, present] = allByRole(finder, 'combobox') as [HTMLInputElement, HTMLInputElement];
  return { finder, target, present };
}

/** Replaces what a field says, and leaves it without choosing. */
async function overwrite(input: HTMLInputElement, ...keys: string[]): Promise<void> {
  const element = (input.getRootNode() as ShadowRoot).host as CairnSearch;
  await element.updateComplete;
  input.focus();
  input.select();
  await press(element, ...keys);
  input.blur();
  await element.updateComplete;
}

/** The line under a field, where it is seen. */
const hint = (element: CairnSearch): string => {
  const line = element.shadowRoot!.getElementById('hint')!;
  return line.checkVisibility() ? line.textContent!.trim() : '';
};

describe('leaving a field without choosing', () => {
  it('brings back the occupation chosen before, and what belongs to it', async () => {
    const { element, input } = await search();
    await press(element, ...'nu', 'Enter');
    expect(input.value).to.equal(chosen);
    input.select();
    await press(element, ...'barista', 'Escape', 'Tab', 'Tab');
    expect(input.value).to.equal(chosen);
    expect(element.value).to.equal(chosen);
    input.focus();
    expect(expanded(input)).to.equal(false);
  });

  it('keeps what was typed where nothing was chosen', async () => {
    const { element, input } = await search();
    await press(element, ...'barista');
    input.blur();
    await element.updateComplete;
    expect(input.value).to.equal('barista');
  });

  it('says that no job is chosen yet where there were some to choose', async () => {
    const { element, input } = await search();
    await press(element, ...'nu');
    expect(hint(element)).to.equal('');
    input.blur();
    await element.updateComplete;
    expect(hint(element)).to.equal('No job chosen yet. Pick one from the list.');
    input.focus();
    await press(element, 'ArrowDown');
    expect(hint(element), 'the list is open').to.equal('');
    await press(element, 'Enter');
    expect(hint(element)).to.equal('');
    expect(input.value).to.equal(chosen);
    const french = await search('fr-CA');
    await press(french.element, ...'nu', 'Escape');
    expect(hint(french.element)).to.contain('Aucun métier choisi');
  });

  it('says no such thing of what was chosen, nor lets the caret’s keys search', async () => {
    const { element } = await search();
    await press(element, ...'nu', 'Enter', 'ArrowLeft', 'ArrowLeft');
    expect(hint(element)).to.equal('');
    await press(element, 'x', 'Escape');
    expect(hint(element), 'the one chosen comes back with the focus').to.equal('');
  });

  it('is filled from elsewhere while an option is active', async () => {
    const { element, input } = await search();
    await press(element, ...'nu', 'ArrowDown');
    element.adopt('72106', fakeEngine());
    await element.updateComplete;
    expect(input.value).to.equal('Welders');
    expect(expanded(input)).to.equal(false);
  });

  it('does not count the button beside the text, nor another window, as outside', async () => {
    const { element, input } = await search();
    await press(element, ...'nu', 'Enter');
    input.select();
    await press(element, ...'barista', 'Tab');
    expect(element.shadowRoot!.activeElement).to.equal(byRole(element, 'button', 'Clear'));
    expect(input.value).to.equal('barista');
    input.focus();
    // The window goes, and the field stays the active element of its page.
    input.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(input.value).to.equal('barista');
    byRole(element, 'button', 'Clear').focus();
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(input.value).to.equal(chosen);
  });

  it('leaves a field empty that stands alone, and forgets what was chosen in it', async () => {
    const { element, input } = await search();
    await press(element, ...'nu', 'Enter', 'Escape');
    input.blur();
    await element.updateComplete;
    expect(input.value).to.equal('');
    await overwrite(input, ...'barista');
    expect(input.value).to.equal('barista');
  });

  it('says of the job aimed at what the answer below says, emptied or not', async () => {
    const { finder, target } = await fields({ occupation: '72106' });
    for (const keys of [[...'barista', 'Escape'], ['Backspace'], ['Escape']]) {
      await overwrite(target, ...keys);
      expect(target.value, keys.join('')).to.equal('Welders');
    }
    expect(finder.occupation).to.equal('72106');
  });

  it('restores the job held, too, unless its field was emptied: that takes it back', async () => {
    const { finder, present } = await fields({ current: '72106' });
    await overwrite(present, ...'barista');
    expect([present.value, finder.current]).to.deep.equal(['Welders', '72106']);
    await overwrite(present, 'Backspace');
    expect([present.value, finder.current]).to.deep.equal(['', '']);
    await overwrite(present, ...'barista');
    expect(present.value).to.equal('barista');
  });
});
