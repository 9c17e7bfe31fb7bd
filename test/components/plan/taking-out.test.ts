import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { nameOf } from '../base/roles.js';
import { catalogue, plain, program, spoken } from '../programs/fixture.js';
import { eyebrow, focused, press, show, titles } from './show.js';

describe('<cairn-plan> when a step is taken out', () => {
  it('removes a step and puts the focus on the next one, at last on the heading', async () => {
    const element = await show({ picked: ['p0', 'p1'] });
    const picks: string[][] = [];
    element.addEventListener('cairn-pick', (event) => picks.push(event.detail.picked));
    await press(element, 'Remove: Anatomy');
    expect(nameOf(focused(element))).to.equal('Remove: Medication administration');
    expect(picks).to.deep.equal([['p1']]);
    await press(element, 'Remove: Medication');
    expect(titles(element))
      .not.to.contain('Medication administration')
      .and.not.to.contain('Anatomy for care workers');
    expect(eyebrow(element)).to.equal('Suggested for you');
    await press(element, 'Start again');
    expect(focused(element).localName).to.equal('h3');
    expect(await spoken(element)).to.equal('Back to the suggestion.');
  });

  it('removes with a step those that need it, directly or not, and says how many', async () => {
    const list = catalogue([
      program(0),
      program(1, { prerequisites: ['p0'] }),
      program(2, { prerequisites: ['p1'] }),
      program(3),
    ]);
    const element = await show({ picked: ['p0', 'p1', 'p2', 'p3'], list });
    const picks: string[][] = [];
    element.addEventListener('cairn-pick', (event) => picks.push(event.detail.picked));
    await press(element, 'Remove: Anatomy');
    expect(picks).to.deep.equal([['p3']]);
    expect(titles(element)).to.deep.equal(['Mental health first response']);
    expect(nameOf(focused(element))).to.equal('Remove: Mental health first response');
    const said = 'Taken out of your plan, with 2 steps that need it: Anatomy for care workers.';
    expect(await spoken(element)).to.equal(said);
    const note = () => element.shadowRoot!.querySelector('li:first-child > .note');
    expect(plain(note()), 'seen as well as heard').to.equal(`${said} Put back`);
    await press(element, 'Put back');
    expect(picks.at(-1)).to.deep.equal(['p0', 'p1', 'p2', 'p3']);
    expect(titles(element)).to.have.length(4);
    expect(note()).to.equal(null);
    expect(focused(element).localName).to.equal('h3');
    const french = await show({ picked: ['p1', 'p3'], list, lang: 'fr' });
    await press(french, 'Retirer : Formation 0');
    expect(await spoken(french)).to.equal(
      'Retirée de votre parcours, avec 1 étape dont elle est le préalable : Formation 0.',
    );
    expect(titles(french)).to.deep.equal(['Formation 3']);
  });

  it('puts back what a suggestion lost as a suggestion', async () => {
    const element = await show();
    const suggested = titles(element);
    await press(element, `Remove: ${suggested[0]}`);
    expect(titles(element)).not.to.contain(suggested[0]);
    await press(element, 'Put back');
    expect(titles(element)).to.deep.equal(suggested);
    expect(eyebrow(element)).to.equal('Suggested for you');
    const french = await show({ lang: 'fr' });
    await press(french, /^Retirer/);
    expect(nameOf(french.shadowRoot!.querySelector('.note button')!)).to.equal('Remettre');
  });

  it('makes the order anew where it was not the learner’s, and keeps it where it was', async () => {
    const year = new Date().getFullYear() + 2;
    const list = catalogue([
      program(0, { starts: [`${year}-01-11`], weeks: 7 }),
      program(1, { starts: [`${year}-03-01`], weeks: 6, prerequisites: ['p0'] }),
      program(2, { starts: [`${year}-04-12`], weeks: 7 }),
      program(3, { starts: [`${year}-01-18`], weeks: 8 }),
    ]);
    const [first, , third, fourth] = list.programs.map(({ title }) => title.en);
    const suggested = await show({ picked: ['p0', 'p1', 'p2', 'p3'], list });
    expect(titles(suggested)[0]).to.equal(first);
    await press(suggested, `Remove: ${first}`);
    expect(titles(suggested), 'what begins sooner').to.deep.equal([fourth, third]);
    const own = await show({ picked: ['p2', 'p0', 'p1', 'p3'], list });
    await press(own, `Remove: ${first}`);
    expect(titles(own)).to.deep.equal([third, fourth]);
  });
});
