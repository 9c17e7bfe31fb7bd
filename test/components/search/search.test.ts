import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CairnSearch } from '../../../src/components/search/cairn-search.js';
import { fakeEngine } from '../base/fake-engine.js';
import { allByRole, byRole, nameOf } from '../base/roles.js';
import { activeText, expanded, press, search } from './field.js';

describe('<cairn-search>', () => {
  it('has one combobox, named, whose listbox opens with options as text', async () => {
    const { element, input } = await search();
    expect(nameOf(input)).to.equal('Job title');
    expect(expanded(input)).to.equal(false);
    await press(element, ...'nu');
    expect(expanded(input)).to.equal(true);
    const listbox = element.shadowRoot!.getElementById(input.getAttribute('aria-controls')!)!;
    expect(listbox.getAttribute('role')).to.equal('listbox');
    const [first] = allByRole(element, 'option');
    expect(first!.textContent)
      .to.contain('Licensed practical nurses')
      .and.to.contain('registered practical nurse');
    expect(first!.querySelector('.hit')!.textContent).to.equal('practical');
  });

  it('is named in French', async () => {
    const { input } = await search('fr-CA');
    expect(nameOf(input)).to.equal('Titre de poste');
  });

  it('waits for a second letter, for the first begins any job', async () => {
    const { element, input } = await search();
    await press(element, 'n', 'Enter', 'ArrowDown');
    expect(element.shadowRoot!.querySelector('.pop')!.checkVisibility()).to.equal(false);
    await press(element, 'u');
    expect(expanded(input)).to.equal(true);
  });

  it('activates no option by itself', async () => {
    const { element, input } = await search();
    await press(element, ...'nu');
    expect(input.hasAttribute('aria-activedescendant')).to.equal(false);
    expect(allByRole(element, 'option').map((o) => o.getAttribute('aria-selected'))).not.to.contain('true');
  });

  it('Down goes through the options and from the last back to the text', async () => {
    const { element, input } = await search();
    await press(element, ...'nu', 'ArrowDown');
    expect(activeText(element, input)).to.equal('Licensed practical nurses');
    await press(element, 'ArrowDown', 'ArrowDown');
    expect(activeText(element, input)).to.equal('Welders');
    await press(element, 'ArrowDown');
    expect(activeText(element, input)).to.equal(null);
    expect(
      allByRole(element, 'option').filter((o) => o.getAttribute('aria-selected') === 'true'),
    ).to.have.length(0);
  });

  it('Up starts from the last option, and from the first goes back to the text', async () => {
    const { element, input } = await search();
    await press(element, ...'nu', 'ArrowUp');
    expect(activeText(element, input)).to.equal('Welders');
    await press(element, 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(activeText(element, input)).to.equal(null);
  });

  it('closed, Down opens on the first option and Up on the last', async () => {
    const { element, input } = await search();
    await press(element, ...'nu', 'Escape', 'ArrowDown');
    expect(expanded(input)).to.equal(true);
    expect(activeText(element, input)).to.equal('Licensed practical nurses');
    await press(element, 'Escape', 'ArrowUp');
    expect(activeText(element, input)).to.equal('Welders');
  });

  it('Alt+Down opens without moving; Alt+Up closes and keeps the text', async () => {
    const { element, input } = await search();
    await press(element, ...'nu', 'Escape', 'Alt+ArrowDown');
    expect(expanded(input)).to.equal(true);
    expect(activeText(element, input)).to.equal(null);
    await press(element, 'Alt+ArrowUp');
    expect(expanded(input)).to.equal(false);
    expect(input.value).to.equal('nu');
  });

  it('Enter accepts the active option, tells the page, and puts the caret at the end', async () => {
    const { element, input } = await search();
    await press(element, ...'nu', 'ArrowDown');
    const told = oneEvent(element, 'cairn-select');
    await press(element, 'Enter');
    const { detail, bubbles, composed } = await told;
    expect(detail).to.deep.equal({
      code: '32101',
      title: 'Licensed practical nurses',
      query: 'nu',
      matched: 'registered practical nurse',
      lang: 'en',
    });
    expect(bubbles && composed).to.equal(true);
    expect(input.value).to.equal('Licensed practical nurses');
    expect(input.selectionStart).to.equal(input.value.length);
    expect(expanded(input)).to.equal(false);
  });

  it('Enter without an active option takes the first where it is sure, else offers it', async () => {
    const { element, input } = await search();
    await press(element, ...'vague', 'Enter');
    expect(activeText(element, input)).to.equal('Licensed practical nurses');
    expect(input.value).to.equal('vague');
    await press(element, 'Escape', 'Escape', ...'nu');
    const told = oneEvent(element, 'cairn-select');
    await press(element, 'Enter');
    expect((await told).detail).to.include({ code: '32101', query: 'nu' });
    expect(expanded(input)).to.equal(false);
  });

  it('Enter with nothing to choose from is left to the page', async () => {
    const { element } = await search();
    await press(element, ...'nu', 'Escape');
    let prevented: boolean | undefined;
    document.addEventListener('keydown', (event) => (prevented = event.defaultPrevented), { once: true });
    await press(element, 'Enter');
    expect(prevented).to.equal(false);
  });

  it('goes to the top of the window where an on-screen keyboard would cover its list', async () => {
    const { element } = await search();
    element.style.marginBlock = '150vh';
    element.scrollIntoView({ block: 'center' });
    await press(element, ...'nu');
    const top = (): number => Math.round(element.getBoundingClientRect().top);
    expect(top()).to.be.above(50);
    Object.defineProperty(visualViewport, 'height', { value: innerHeight / 2, configurable: true });
    await press(element, 'u');
    delete (visualViewport as { height?: number }).height;
    expect(top()).to.be.below(50);
  });

  it('Escape closes, then clears, then is left to the page', async () => {
    const { element, input } = await search();
    let seen = 0;
    const count = (): void => void seen++;
    document.addEventListener('keydown', count);
    await press(element, ...'nu');
    seen = 0;
    await press(element, 'Escape');
    expect(expanded(input)).to.equal(false);
    expect(input.value).to.equal('nu');
    await press(element, 'Escape');
    expect(input.value).to.equal('');
    expect(seen).to.equal(0);
    await press(element, 'Escape');
    expect(seen).to.equal(1);
    document.removeEventListener('keydown', count);
  });

  it('Home, End and sideways keys move the caret and drop the active option', async () => {
    const { element, input } = await search();
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      await press(element, ...'nu', 'ArrowDown', key);
      expect(activeText(element, input), key).to.equal(null);
      expect(expanded(input), key).to.equal(true);
    }
    await press(element, 'Home');
    expect(input.selectionStart).to.equal(0);
  });

  it('Tab closes and chooses nothing', async () => {
    const { element, input } = await search();
    let chosen = false;
    element.addEventListener('cairn-select', () => (chosen = true));
    await press(element, ...'nu', 'ArrowDown', 'Tab');
    expect(expanded(input)).to.equal(false);
    expect(chosen).to.equal(false);
    expect(input.value).to.equal('nu');
  });

  it('typing on clears the active option', async () => {
    const { element, input } = await search();
    await press(element, ...'nu', 'ArrowDown', 'u');
    expect(activeText(element, input)).to.equal(null);
  });

  it('leaves keys alone while an input method composes', async () => {
    const { element, input } = await search();
    await press(element, ...'nu');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true }));
    await element.updateComplete;
    expect(activeText(element, input)).to.equal(null);
  });

  it('accepts by click and keeps the focus in the field', async () => {
    const { element, input } = await search();
    await press(element, ...'nu');
    const told = oneEvent(element, 'cairn-select');
    byRole(element, 'option', 'Welders').click();
    expect((await told).detail.code).to.equal('72106');
    expect(element.shadowRoot!.activeElement).to.equal(input);
  });

  it('says in words that nothing fits, and shows no empty listbox', async () => {
    const { element, input } = await search();
    await press(element, 'z', 'z', 'z');
    expect(expanded(input)).to.equal(false);
    expect(element.shadowRoot!.querySelector('.pop')!.textContent).to.contain('No job title like “zzz”');
  });

  it('asks which is meant when it is not sure, and asks for the other language', async () => {
    const { element } = await search();
    const widened = oneEvent(element, 'cairn-widen');
    for (const key of 'vague') await press(element, key);
    expect(element.shadowRoot!.querySelector('.pop')!.textContent).to.contain('Several jobs fit');
    await widened;
  });

  it('the clear button empties the field and tells', async () => {
    const { element, input } = await search();
    await press(element, ...'nu');
    const told = oneEvent(element, 'input');
    byRole(element, 'button', 'Clear').click();
    await told;
    await element.updateComplete;
    expect(input.value).to.equal('');
    expect(element.value).to.equal('');
  });

  it('answers what was typed before the engine was there', async () => {
    const element = await fixture<CairnSearch>(html`<cairn-search packs="/none/"></cairn-search>`);
    element.engine = null;
    const input = byRole(element, 'combobox') as HTMLInputElement;
    element.value = 'nurse';
    element.engine = fakeEngine();
    await element.updateComplete;
    element.ask('nurse');
    await element.updateComplete;
    expect(expanded(input)).to.equal(true);
  });

  it('has the engine answer once before the first letter, unless it left the page', async () => {
    const asked: string[] = [];
    const mount = (name: string, answered?: () => void) => {
      const suggest = () => (asked.push(name), answered?.(), []);
      return fixture<CairnSearch>(
        html`<cairn-search .engine=${{ ...fakeEngine(), suggest }}></cairn-search>`,
      );
    };
    (await mount('left')).remove();
    let shown!: CairnSearch;
    await new Promise<void>((answered) => void mount('stays', answered).then((element) => (shown = element)));
    expect(asked).to.deep.equal(['stays']);
    expect(expanded(byRole(shown, 'combobox') as HTMLInputElement)).to.equal(false);
  });
});
