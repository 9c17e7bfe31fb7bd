import { expect, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { CairnSkills } from '../../../src/components/skills/cairn-skills.js';
import { brought, dotsOf } from '../../../src/engine/skills/enough.js';
import { tick } from '../../../src/components/skills/tick.js';
import '../../../src/define.js';
import type { Engine } from '../../../src/engine/engine.js';
import type { Gap, GapItem } from '../../../src/engine/types.js';
import { byRole, nameOf } from '../base/roles.js';
import { place, plain, realEngine, settle } from '../programs/fixture.js';

let engine: Engine;
let french: Engine;
before(async () => {
  engine = await realEngine();
  french = await realEngine('fr');
});

const show = (current: string | undefined, lang = 'en', theme = 'light') =>
  place<CairnSkills>(
    html`<cairn-skills
      lang=${lang}
      theme=${theme}
      .engine=${lang === 'fr' ? french : engine}
      .occupation=${'32101'}
      .situation=${{ current }}
    ></cairn-skills>`,
  );

const boxes = (element: CairnSkills) =>
  [...element.shadowRoot!.querySelectorAll('input')].filter((box) => !box.closest('[hidden]'));
const title = (element: CairnSkills) => nameOf(byRole(element, 'heading'));
const rowOf = (box: HTMLInputElement) => box.closest('label')!;

describe('<cairn-skills>', () => {
  it('ticks what the current job gives, says so, and counts it', async () => {
    const element = await show('44101');
    const rated = engine.gap('32101', { current: '44101' }).items.filter(({ kind }) => kind !== 'technology');
    const given = rated.filter(brought).map(({ label }) => label);
    expect(given).not.to.be.empty;
    expect(title(element)).to.equal(`You already bring ${given.length} of ${rated.length} skills`);
    const ticked = boxes(element).filter(({ checked }) => checked);
    expect(ticked).not.to.be.empty;
    for (const box of ticked) expect(plain(rowOf(box))).to.contain('from your job');
  });

  it('names the part of an occupation whose ratings it shows, in French where it has a French name', async () => {
    const show = (lang: string, profile?: string) =>
      place<CairnSkills>(
        html`<cairn-skills
          lang=${lang}
          .engine=${lang === 'fr' ? french : engine}
          .occupation=${'10022'}
          .situation=${{ profile }}
        ></cairn-skills>`,
      );
    const labels = (element: CairnSkills) =>
      boxes(element).map((box) => plain(rowOf(box).querySelector('span')));
    const whole = await show('en');
    const part = await show('en', '10022.02');
    expect(plain(part.shadowRoot)).to.contain('Skills of: Marketing managers');
    expect(plain(whole.shadowRoot)).not.to.contain('Skills of');
    expect(labels(part)).not.to.deep.equal(labels(whole));
    const before = boxes(part).filter(({ checked }) => checked).length;
    boxes(part)[0]!.click();
    await settle(part);
    expect(boxes(part).filter(({ checked }) => checked).length).to.equal(before + 1);
    expect(labels(part)).not.to.deep.equal(labels(whole));
    expect(plain((await show('fr', '10022.02')).shadowRoot)).to.contain(
      'Compétences propres à : Responsable du marketing',
    );
    const english = (await show('fr', '10022.04')).shadowRoot!.querySelector('b[lang]')!;
    expect([english.textContent, (english as HTMLElement).lang]).to.deep.equal(['E-business managers', 'en']);
  });

  it('asks what you bring when there is no current job', async () => {
    const element = await show(undefined);
    expect(title(element)).to.equal('What do you already bring?');
    expect(boxes(element).some(({ checked }) => checked)).to.be.false;
  });

  it('ticks by keyboard, and tells what the learner has and lacks', async () => {
    const element = await show('44101');
    const told: { have: string[]; lack: string[] }[] = [];
    element.addEventListener('cairn-situation', (event) => told.push(event.detail));
    const [off, on] = [
      boxes(element).find(({ checked }) => !checked)!,
      boxes(element).find(({ checked }) => checked)!,
    ];
    const before = title(element);
    for (const box of [off, on]) {
      box.focus();
      await sendKeys({ press: 'Space' });
      await settle(element);
    }
    expect(told[0]!.have).to.have.length(1);
    expect(told[0]!.lack).to.have.length(0);
    expect(told[1]!.lack).to.have.length(1);
    expect(structuredClone(told)).to.deep.equal(told);
    expect(title(element)).to.equal(before);
    expect([off.checked, on.checked]).to.deep.equal([true, false]);
  });

  it('says levels in words, and draws as many dots', async () => {
    const element = await show('44101');
    for (const item of engine.gap('32101', { current: '44101' }).items) {
      const row = [...element.shadowRoot!.querySelectorAll('label')].find((one) =>
        plain(one).startsWith(item.label),
      );
      if (!row || item.kind === 'technology') continue;
      const { asked, has } = dotsOf(item);
      expect(plain(row)).to.contain(`level ${asked} of ${item.max} is asked for; you have ${has}`);
      expect(row.querySelectorAll('circle')).to.have.length(asked);
      expect(row.querySelectorAll('circle.has')).to.have.length(has);
    }
  });

  it('keeps its order when something is ticked, and shows the rest on demand', async () => {
    const element = await show('44101');
    const labels = () =>
      boxes(element).map((box) => rowOf(box).querySelector('span')!.firstChild!.nextSibling!.textContent);
    const before = boxes(element).length;
    byRole(element, 'button', /^Show \d+ more$/).click();
    await settle(element);
    expect(boxes(element).length).to.be.above(before);
    expect(element.shadowRoot!.activeElement).to.equal(boxes(element)[9]);
    const order = labels();
    boxes(element)[4]!.click();
    await settle(element);
    expect(labels()).to.deep.equal(order);
  });

  it('prints every skill and every tool, also those that the screen keeps folded', async () => {
    const element = await show('44101');
    const rows = [...element.shadowRoot!.querySelectorAll('label')];
    const visible = () =>
      rows.filter((row) => row.checkVisibility({ contentVisibilityAuto: true })).map((row) => plain(row));
    const { items } = engine.gap('32101', { current: '44101' });
    expect(visible()).to.have.length(9);
    await emulateMedia({ media: 'print' });
    const printed = visible();
    await emulateMedia({ media: 'screen' });
    for (const { label } of items)
      expect(
        printed.some((row) => row.startsWith(label)),
        label,
      ).to.be.true;
    expect(printed).to.have.length(items.length);
    expect(visible()).to.have.length(9);
  });

  it('has rows at least 24 px high that are labels as a whole', async () => {
    const element = await show('44101');
    for (const box of boxes(element).slice(0, 9)) {
      expect(rowOf(box).getBoundingClientRect().height).to.be.at.least(24);
      expect(rowOf(box).getBoundingClientRect().width).to.be.at.least(200);
    }
  });

  it('speaks French, and says the names are not official', async () => {
    const element = await show('44101', 'fr');
    expect(title(element)).to.match(/^Vous apportez déjà \d+ des \d+ compétences$/);
    expect(plain(element.shadowRoot!.querySelector('.key'))).to.contain('traduction non officielle');
  });

  for (const theme of ['light', 'dark'] as const)
    it(`has no fault that axe finds: ${theme}`, async () => {
      await emulateMedia({ colorScheme: theme });
      const element = await show('44101', 'en', theme);
      element.shadowRoot!.querySelector('details')!.open = true;
      await expect(element).to.be.accessible();
    });
});

describe('tick', () => {
  const item = (id: string, has: number): GapItem => ({
    id,
    kind: 'skill',
    label: id,
    level: 3,
    max: 5,
    weight: 1,
    has,
    from: has ? 'current' : 'none',
    gap: 0,
  });
  const given: Gap = {
    target: 'x',
    current: 'y',
    covered: 0,
    total: 1,
    items: [item('job', 3), item('part', 1)],
  };

  it('takes away what the job gives, and gives it back', () => {
    const without = tick('job', false, { have: [], lack: [] }, given);
    expect(without).to.deep.equal({ have: [], lack: ['job'] });
    expect(tick('job', true, without, given)).to.deep.equal({ have: [], lack: [] });
  });

  it('adds what the job gives only in part, and takes it away again', () => {
    const added = tick('part', true, { have: [], lack: [] }, given);
    expect(added).to.deep.equal({ have: ['part'], lack: [] });
    expect(tick('part', false, added, given)).to.deep.equal({ have: [], lack: [] });
  });

  it('keeps what is said of other jobs', () => {
    expect(tick('part', true, { have: ['other'], lack: ['else'] }, given)).to.deep.equal({
      have: ['other', 'part'],
      lack: ['else'],
    });
  });
});
