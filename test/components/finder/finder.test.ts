import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import { fakeEngine, type Call } from '../base/fake-engine.js';
import { allByRole, byRole, nameOf } from '../base/roles.js';
import { realEngine } from '../programs/fixture.js';
import { answer, approach, choose, field, openByHand, shown } from './hand.js';

let calls: Call[];

beforeEach(() => {
  ({ calls } = openByHand());
});

describe('<cairn-finder>', () => {
  it('walks from a title to the occupation by keyboard, and puts the focus on its heading', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder></cairn-finder>`);
    approach(finder);
    await answer(finder, calls[0]!);
    const told = oneEvent(document.body, 'cairn-select');
    await choose(finder, /^Job title$/, 'nurse');
    expect((await told).detail.code).to.equal('32101');
    const title = byRole(finder, 'heading', /^Licensed practical nurses$/);
    await finder.updateComplete;
    await Promise.resolve();
    expect((title.getRootNode() as ShadowRoot).activeElement).to.equal(title);
    // The heading was spoken: the voice does not say the same again.
    const voice = byRole(finder, 'status');
    finder.announce('Done.');
    await waitUntil(() => voice.textContent);
    expect(voice.textContent!.trim()).to.equal('Done.');
    expect(nameOf(byRole(finder, 'article', 'Pay and outlook'))).to.equal('Pay and outlook');
  });

  it('shows the heading below a header of the page that stays at the top', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = `.stays { position: sticky; top: 0; z-index: 5; block-size: 120px }
      .long { block-size: 200vh }`;
    const page = await fixture(html`
      <div>
        <div class="stays"><a href="#">Menu</a></div>
        <div class="long"></div>
        <cairn-finder .engine=${fakeEngine()}></cairn-finder>
        <div class="long"></div>
      </div>
    `);
    const finder = page.querySelector('cairn-finder')!;
    await choose(finder, /^Job title$/, 'nurse');
    const title = byRole(finder, 'heading', 'Licensed practical nurses');
    await waitUntil(() => (title.getRootNode() as ShadowRoot).activeElement === title);
    expect(title.getBoundingClientRect().top).to.be.within(119, 200);
    style.remove();
  });

  it('names its fields in French, one of them “Titre de poste”', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder lang="fr"></cairn-finder>`);
    expect(allByRole(finder, 'combobox').map((one) => nameOf(one))).to.deep.equal([
      'Titre de poste',
      'Mon emploi actuel ou passé (facultatif)',
    ]);
  });

  it('the past job sets the situation and is not told as the choice; clearing the field takes it back', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder .engine=${fakeEngine()}></cairn-finder>`);
    let told = 0;
    finder.addEventListener('cairn-select', () => told++);
    await choose(finder, /^My current or past job/, 'welder');
    expect(finder.current).to.equal('32101');
    expect(finder.occupation).to.equal('');
    expect(told).to.equal(0);
    await sendKeys({ press: 'Escape' });
    await finder.updateComplete;
    expect(finder.current).to.equal('');
  });

  it('says beside the past job how much of the job aimed at it brings', async () => {
    const engine = await realEngine();
    const finder = await fixture<CairnFinder>(
      html`<cairn-finder lang="en" occupation="12200" .engine=${engine}></cairn-finder>`,
    );
    const hint = () => {
      const root = field(finder, /^My current/).getRootNode() as ShadowRoot;
      return root.getElementById('hint')!.textContent;
    };
    expect(hint()).to.equal('We tick the skills it has given you and show jobs like it.');
    await choose(finder, /^My current or past job/, 'retail supervisor');
    await (field(finder, /^My current/).getRootNode() as ShadowRoot & { host: LitElement }).host
      .updateComplete;
    expect(hint()).to.match(/^You already bring [1-9]\d* of \d+ skills$/);
    const skills = finder.shadowRoot!.querySelector<LitElement>('cairn-skills')!;
    await skills.updateComplete;
    expect(skills.shadowRoot!.querySelector('h3')!.textContent!.trim()).to.equal(hint());
    // A job that gives none of them in full is not passed over in silence.
    finder.occupation = '31102';
    finder.current = '95106';
    await finder.updateComplete;
    expect(hint()).to.equal('It ticks none of the skills below: tick those you have.');
  });

  it('shows no skeleton once its catalogue is taken away', async () => {
    const finder = await fixture<CairnFinder>(
      html`<cairn-finder
        lang="en"
        occupation="32101"
        catalogue="/demo/catalogues/demo.json"
        .engine=${await realEngine()}
      ></cairn-finder>`,
    );
    await waitUntil(() => shown(finder, 'cairn-programs'), 'the catalogue', { timeout: 8000 });
    finder.catalogue = '';
    await waitUntil(() => !shown(finder, 'cairn-programs'));
    await finder.updateComplete;
    expect(shown(finder, '.first')).to.equal(null);
    expect(shown(finder, '.bone')).to.equal(null);
  });

  it('leads someone who knows only the past job to jobs near it', async () => {
    const engine = await realEngine();
    const finder = await fixture<CairnFinder>(
      html`<cairn-finder lang="en" .engine=${engine}></cairn-finder>`,
    );
    expect(shown(finder, 'cairn-transitions')).to.equal(null);
    expect(shown(finder, '.examples')).not.to.equal(null);
    await choose(finder, /^My current or past job/, 'retail supervisor');
    const near = shown(finder, 'cairn-transitions') as LitElement;
    expect(shown(finder, '.examples'), 'in the way of the near jobs').to.equal(null);
    await near.updateComplete;
    const first = near.shadowRoot!.querySelector<HTMLElement>('button')!;
    const codes = engine.transitions('62010', { lang: 'en' }).map(({ code }) => code);
    const told = oneEvent(finder, 'cairn-select');
    first.click();
    expect(codes).to.include((await told).detail.code);
    await waitUntil(() => finder.occupation);
    expect([finder.occupation, finder.current]).to.deep.equal([(await told).detail.code, '62010']);
  });

  it('shows a preset occupation, with its title in the field', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder occupation="72106"></cairn-finder>`);
    expect(calls).to.have.length(1);
    await answer(finder, calls[0]!);
    expect(field(finder, /^Job title$/).value).to.equal('Welders');
    expect(byRole(finder, 'heading', 'Welders').textContent).to.equal('Welders');
  });

  it('takes up a shared link: the job, the past job and the picked programs', async () => {
    history.replaceState(null, '', '#t=72106&p=72106.01&c=32101&have=skill:numeracy&picked=p-1,p-2');
    try {
      const finder = await fixture<CairnFinder>(html`<cairn-finder .engine=${fakeEngine()}></cairn-finder>`);
      await finder.updateComplete;
      expect([finder.occupation, finder.current]).to.deep.equal(['72106', '32101']);
      expect(field(finder, /^My current/).value).to.equal('Licensed practical nurses');
      const { situation } = shown(finder, 'cairn-skills') as HTMLElement & { situation: object };
      expect(situation).to.deep.equal({
        current: '32101',
        have: ['skill:numeracy'],
        lack: [],
        profile: '72106.01',
        region: undefined,
      });
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('tells which rows of a catalogue it could not read', async () => {
    const script = document.body.appendChild(document.createElement('script'));
    Object.assign(script, { type: 'text/csv', id: 'programs-here' });
    script.textContent = 'id,title,institution\na,,X College\n';
    const told = oneEvent(document.body, 'cairn-error');
    await fixture<CairnFinder>(
      html`<cairn-finder catalogue="#programs-here" .engine=${fakeEngine()}></cairn-finder>`,
    );
    const { detail } = await told;
    expect(detail.stage).to.equal('catalogue');
    expect(detail.report.length).to.be.greaterThan(0);
    script.remove();
  });

  it('opens and closes the sources as a dialog', async () => {
    const finder = await fixture<CairnFinder>(html`<cairn-finder></cairn-finder>`);
    byRole(finder, 'button', 'Sources and method').click();
    const dialog = byRole(finder, 'dialog') as HTMLDialogElement;
    expect(dialog.open).to.equal(true);
    expect(nameOf(dialog)).to.equal('Sources and method');
    byRole(finder, 'button', 'Close').click();
    expect(dialog.open).to.equal(false);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible, empty and answered, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      const empty = await fixture<CairnFinder>(html`<cairn-finder lang="fr"></cairn-finder>`);
      await expect(empty).to.be.accessible();
      const full = await fixture<CairnFinder>(
        html`<cairn-finder occupation="32101" .engine=${fakeEngine()}></cairn-finder>`,
      );
      await expect(full).to.be.accessible();
      await emulateMedia({ colorScheme: 'light' });
    });
});
