import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import type { Recommendations } from '../../../src/engine/programs/types.js';
import { byRole, nameOf } from '../base/roles.js';
import { catalogue, memory, plain, program, settle } from './fixture.js';
import { engine, show, articles, control, filter } from './show.js';

describe('<cairn-programs>, filtered', () => {
  it('never hides silently: counts what a filter drops for want of a value, and brings it back', async () => {
    const element = await show();
    await filter(element, 'Dollars', '10000');
    expect(plain(element.shadowRoot!.querySelector('.count'))).to.contain(
      '6 programs 2 more (not stated: cost)',
    );
    const include = byRole(element, 'button', 'Include those that do not say');
    include.click();
    await settle(element);
    expect(include.getAttribute('aria-pressed')).to.equal('true');
    expect(plain(element.shadowRoot!.querySelector('.count'))).to.contain('8 programs');
    include.click();
    await settle(element);
    expect(plain(element.shadowRoot!.querySelector('.count'))).to.contain('6 programs');
    byRole(element, 'button', 'Clear filters').click();
    await settle(element);
    expect(control(element, 'Dollars').value).to.equal('');
    expect(element.shadowRoot!.activeElement?.localName).to.equal('h3');
  });

  it('filters by delivery, institution, hours and keyword, and announces the count', async () => {
    const element = await show();
    await filter(element, 'Hybrid', 'on');
    expect(articles(element).every((one) => /Hybrid/.test(plain(one)))).to.be.true;
    await filter(element, 'Institution', 'Prairie Institute (demo)');
    await filter(element, 'Hours', '45');
    expect(articles(element).map((one) => plain(one.querySelector('h4')))).to.have.members([
      'Medication administration',
      'Mental health first response',
    ]);
    await filter(element, 'Keyword', 'medication');
    expect(articles(element)).to.have.length(1);
    await filter(element, 'Keyword', 'zebra');
    expect(plain(element.shadowRoot!.querySelector('.box'))).to.contain('No program passes these filters');
  });

  it('takes several values of one filter: any of them will do, and none asks nothing', async () => {
    const element = await show();
    const count = () => plain(element.shadowRoot!.querySelector('.count'));
    await filter(element, 'Hybrid', 'on');
    expect(count()).to.contain('3 programs 1 more (not stated: delivery)');
    await filter(element, 'Online', 'on');
    expect(count()).to.contain('7 programs 1 more (not stated: delivery)');
    expect(element.filters.delivery).to.have.members(['online', 'hybrid']);
    await filter(element, 'Hybrid', 'off');
    await filter(element, 'Online', 'off');
    expect(element.filters.delivery).to.equal(undefined);
    expect(count()).to.equal('8 programs');
  });

  it('filters by place: what is online stays, and what states no place is counted', async () => {
    const list = catalogue(
      ['Sarnia, ON', 'Sudbury (Ontario)', 'Winnipeg, MB', 'Hearst', null].map((location, i) =>
        program(i, { location, delivery: i === 4 ? 'online' : 'in-person' }),
      ),
    );
    const element = await show({ list });
    await filter(element, 'Ontario', 'on');
    expect(plain(element.shadowRoot!.querySelector('.count'))).to.contain(
      '3 programs 1 more (not stated: place)',
    );
    expect(articles(element).some((one) => /Winnipeg/.test(plain(one)))).to.be.false;
    await filter(element, 'Manitoba', 'on');
    expect(plain(element.shadowRoot!.querySelector('.count'))).to.contain('4 programs 1 more');
  });

  it('offers no place where a catalogue states none', async () => {
    const element = await show();
    expect(plain(element.shadowRoot!.querySelector('.panel'))).not.to.contain('Place');
  });

  it('shows more, and puts the focus on the first that is new', async () => {
    const element = await show();
    byRole(element, 'button', 'Show 2 more').click();
    await settle(element);
    expect(articles(element)).to.have.length(8);
    expect(element.shadowRoot!.activeElement).to.equal(element.shadowRoot!.querySelectorAll('h4')[6]);
  });

  it('keeps favourites, and can show them alone', async () => {
    const { store } = memory();
    const element = await show({ store });
    const star = byRole(articles(element)[1]!, 'button', 'Favourite');
    star.click();
    await settle(element);
    expect(star.getAttribute('aria-pressed')).to.equal('true');
    const again = await show({ store });
    const only = control(again, 'Favourites only');
    only.checked = true;
    only.dispatchEvent(new Event('change'));
    await settle(again);
    expect(articles(again).map(nameOf)).to.deep.equal([nameOf(articles(element)[1]!)]);
  });

  it('a card that goes with its star hands the focus to the next, at last to the heading', async () => {
    const element = await show();
    const star = (card: number): HTMLElement => byRole(articles(element)[card]!, 'button', 'Favourite');
    for (const card of [0, 1, 2]) star(card).click();
    await settle(element);
    await filter(element, 'Favourites only', 'on');
    const [first, , third] = articles(element).map(nameOf);
    /** What has the focus once the star of a card was pressed. */
    const press = async (card: number): Promise<string> => {
      star(card).focus();
      star(card).click();
      await settle(element);
      return element.shadowRoot!.activeElement?.textContent?.trim() ?? 'nothing';
    };
    expect(await press(1)).to.contain(`Favourite: ${third}`);
    expect(articles(element).map(nameOf)).to.deep.equal([first, third]);
    expect(await press(1)).to.equal(nameOf(byRole(element, 'heading')));
    expect(await press(0)).to.equal(nameOf(byRole(element, 'heading')));
    expect(articles(element)).to.have.length(0);
  });

  it('asks the engine with the filters it shows', async () => {
    const element = await show();
    const asked: Recommendations[] = [];
    element.engine = {
      ...engine,
      recommend: (request, list) => (asked.push(engine.recommend(request, list)), asked.at(-1)!),
    };
    await settle(element);
    await filter(element, 'French', 'on');
    expect(asked.at(-1)!.kept).to.equal(0);
    expect(articles(element)).to.have.length(0);
  });
});
