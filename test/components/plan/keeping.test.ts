import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { decodeSituation } from '../../../src/engine/programs/link.js';
import { allByRole, byRole, nameOf } from '../base/roles.js';
import { memory, plain, settle } from '../programs/fixture.js';
import { show, titles, eyebrow, press } from './show.js';

describe('<cairn-plan>, kept and taken along', () => {
  it('keeps the plan, brings it back, keeps every change, and erases it', async () => {
    const { store, data } = memory();
    const element = await show({ store });
    await press(element, 'Keep this plan');
    expect(nameOf(byRole(element, 'button', 'Kept on this device'))).to.equal('Kept on this device');
    const kept = titles(element);
    expect(eyebrow(element)).to.equal('Your plan');
    const again = await show({ store });
    await settle(again);
    expect(titles(again)).to.deep.equal(kept);
    await press(again, `Remove: ${kept[0]}`);
    const third = await show({ store });
    await settle(third);
    expect(titles(third)).to.deep.equal(kept.slice(1));
    await press(third, 'All my plans and favourites');
    expect(data.size).to.equal(0);
    expect(eyebrow(third)).to.equal('Suggested for you');
  });

  it('forgets this plan alone, and leaves it on the screen', async () => {
    const other = { version: 1, picked: ['p2'] };
    const { store, data } = memory({
      'plan:32101': { version: 1, picked: ['p3', 'p1'] },
      'plan:31301': other,
    });
    const element = await show({ store });
    await settle(element);
    const before = titles(element);
    await press(element, 'Only this plan');
    await settle(element);
    expect([...data.keys()]).to.deep.equal(['plan:31301']);
    expect(titles(element)).to.deep.equal(before);
    expect(nameOf(byRole(element, 'button', 'Keep this plan'))).to.equal('Keep this plan');
    expect(element.shadowRoot!.activeElement?.localName).to.equal('h3');
  });

  it('works on when storage is refused', async () => {
    const element = await show({ store: memory({}, true).store });
    await press(element, 'Keep this plan');
    expect(titles(element)).not.to.be.empty;
    const names = () => allByRole(element, 'button').map(nameOf);
    expect(names()).not.to.contain('Kept on this device');
    element.occupation = '31301';
    await settle(element);
    element.occupation = '32101';
    await settle(element);
    expect(element.kept, 'come back to').to.equal('page');
    expect(names()).not.to.contain('Kept on this device');
  });

  it('says nothing of erasing where the browser refuses it', async () => {
    const { store, data, refuse } = memory({ 'plan:32101': { version: 1, picked: ['p3'] } });
    const element = await show({ store });
    await settle(element);
    refuse();
    await press(element, 'All my plans and favourites');
    expect(plain(element)).not.to.contain('erased');
    expect(data.size, 'it may come back').to.equal(1);
  });

  it('keeps the plan where the same occupation is set again as a number', async () => {
    const { store } = memory({ 'plan:32101': { version: 1, picked: ['p3', 'p1'] } });
    const element = await show({ store });
    await settle(element);
    const before = titles(element);
    Object.assign(element, { occupation: 32101 });
    await settle(element);
    expect(element.occupation).to.equal('32101');
    expect(titles(element)).to.deep.equal(before);
    expect(element.kept).to.equal('device');
    expect((await store.plan('32101'))!.picked).to.deep.equal(['p3', 'p1']);
  });

  it('reads the store it is given late', async () => {
    const element = await show();
    element.store = memory({ 'plan:32101': { version: 1, picked: ['p3'] } }).store;
    await settle(element);
    await waitUntil(() => element.kept === 'device');
    expect(titles(element)).to.deep.equal(['Mental health first response']);
  });

  it('says of another plan neither that its link was copied nor that something was taken out', async () => {
    const element = await show({ picked: ['p0', 'p1'] });
    element.shared = { handed: 'copied', url: 'https://college.example/' };
    await press(element, /^Remove: Anatomy/);
    expect(element.note).not.to.equal(null);
    element.shared = { handed: 'copied', url: 'https://college.example/' };
    element.leave(['p1', 'p2']);
    await settle(element);
    expect([element.note, element.shared], 'changed from the list').to.deep.equal([null, null]);
    element.shared = { handed: 'copied', url: 'https://college.example/' };
    element.occupation = '31301';
    await settle(element);
    expect(element.shared).to.equal(null);
  });

  it('does not let what was kept replace what came with a link', async () => {
    const { store } = memory({ 'plan:32101': { version: 1, picked: ['p3'] } });
    const element = await show({ store, picked: ['p0'] });
    await settle(element);
    expect(titles(element)).to.deep.equal(['Anatomy for care workers']);
  });

  it('says that a link’s plan took the place of the one kept, and gives that back', async () => {
    const mine = { version: 1, picked: ['p5', 'p6'], situation: { have: [], lack: ['skill:speaking'] } };
    const { store, data } = memory({ 'plan:32101': mine });
    const element = await show({ store, picked: ['p0'] });
    await press(element, 'Keep this plan');
    await settle(element);
    const kept = () => (data.get('plan:32101') as { picked: string[] }).picked;
    expect(kept()).to.deep.equal(['p0']);
    expect(plain(element.shadowRoot!.querySelector('.note'))).to.equal(
      'Kept in place of the plan you had kept. Put back',
    );
    await press(element, 'Put back');
    await settle(element);
    expect(titles(element)).to.deep.equal(['Palliative approach', 'Infection control']);
    expect(kept()).to.deep.equal(['p5', 'p6']);
    expect(element.situation.lack).to.deep.equal(['skill:speaking']);
  });

  it('gives back what “Start again” let go of, kept or not', async () => {
    const { store, data } = memory({ 'plan:32101': { version: 1, picked: ['p5'], budget: { hours: 200 } } });
    const element = await show({ store });
    await settle(element);
    const before = titles(element);
    await press(element, 'Start again');
    expect(eyebrow(element)).to.equal('Suggested for you');
    await press(element, 'Put back');
    await settle(element);
    expect(titles(element)).to.deep.equal(before);
    expect(data.get('plan:32101')).to.deep.include({ picked: ['p5'], budget: { hours: 200 } });
  });

  it('shares a link whose fragment holds the situation', async () => {
    const element = await show({ picked: ['p1', 'p0'] });
    const kinds: string[] = [];
    element.addEventListener('cairn-plan', (event) => kinds.push(event.detail.kind));
    const { clipboard } = navigator;
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    await press(element, /^Share$/);
    expect(decodeSituation(new URL(copied).hash)).to.deep.equal({
      target: '32101',
      current: '44101',
      region: 'CA',
      picked: ['p1', 'p0'],
    });
    expect(nameOf(byRole(element, 'button', 'Link copied'))).to.equal('Link copied');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
    await press(element, 'Link copied');
    expect(element.shadowRoot!.querySelector<HTMLInputElement>('[readonly]')!.value).to.equal(copied);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(kinds).to.deep.equal(['share', 'share']);
  });

  it('makes calendar and data files on the spot', async () => {
    const element = await show({ picked: ['p0'] });
    const made: Promise<string>[] = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => (made.push(blob.text()), 'data:text/plain,');
    const stop = (event: Event) => event.preventDefault();
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => {};
    document.addEventListener('click', stop);
    await press(element, 'Calendar file');
    await press(element, 'Data file');
    await waitUntil(() => made.length === 2);
    document.removeEventListener('click', stop);
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
    const [calendar, data] = await Promise.all(made);
    // Long lines are folded; calendars put them together again.
    expect(calendar!.replaceAll('\r\n ', '')).to.match(
      /^BEGIN:VCALENDAR[^]*SUMMARY:Anatomy for care workers[^]*END:VCALENDAR\r\n$/,
    );
    expect((JSON.parse(data!) as { steps: { id: string }[] }).steps.map(({ id }) => id)).to.deep.equal([
      'p0',
    ]);
  });

  for (const lang of ['en', 'fr'])
    it(`writes an e-mail with each step, its page, and the link that opens the plan again (${lang})`, async () => {
      const element = await show({ picked: ['p1', 'p0'], lang });
      const kinds: string[] = [];
      element.addEventListener('cairn-plan', (event) => kinds.push(event.detail.kind));
      const link = byRole(element, 'link', lang === 'en' ? 'Send by e-mail' : 'Envoyer par courriel');
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      expect(kinds).to.deep.equal(['share']);
      const { protocol, pathname, searchParams } = new URL((link as HTMLAnchorElement).href);
      expect([protocol, pathname, searchParams.get('subject')]).to.deep.equal([
        'mailto:',
        '',
        element.engine!.title('32101', lang as 'en' | 'fr'),
      ]);
      const [first, second, plan] = searchParams.get('body')!.split('\n\n');
      expect([first, second].map((text) => text!.split('\n')[1])).to.deep.equal([
        'https://college.example/programs/1',
        'https://college.example/programs/0',
      ]);
      expect(titles(element).map((title, i) => `${i + 1}. ${title} (`)).to.satisfy((lines: string[]) =>
        lines.every((line, i) => [first, second][i]!.startsWith(line)),
      );
      expect(decodeSituation(new URL(plan!).hash)).to.include({ target: '32101' });
    });
});
