import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { setPackSource } from '../../../src/components/controllers/pack-source.js';
import type { CairnOutlook } from '../../../src/components/outlook/cairn-outlook.js';
import '../../../src/define.js';
import { fakeEngine, handSource } from '../base/fake-engine.js';
import { allByRole, byRole, nameOf } from '../base/roles.js';

const outlook = (lang: string, region: string): Promise<CairnOutlook> =>
  fixture<CairnOutlook>(
    html`<cairn-outlook
      lang=${lang}
      occupation="32101"
      .region=${region}
      .engine=${fakeEngine()}
    ></cairn-outlook>`,
  );

const text = (element: Element): string =>
  element.shadowRoot!.querySelector('article')!.textContent!.replace(/[^\S\u00a0]+/g, ' ');

describe('<cairn-outlook>', () => {
  it('is an article, with each figure beside its source, year and region', async () => {
    const element = await outlook('en', 'ON');
    expect(nameOf(byRole(element, 'article'))).to.equal('Pay and outlook');
    const said = text(element);
    expect(said)
      .to.contain('$31.50')
      .and.to.contain('1 in 10 earns at most $26.00')
      .and.to.contain('1 in 10 earns at least $36.27');
    expect(said).to.contain('Job Bank wages\u00a0· 2024\u00a0· Ontario');
    expect(said).to.contain('12.5% more people').and.to.contain('363,100').and.to.contain('408,300');
    expect(said).to.contain('COPS\u00a0· 2024–2033\u00a0· Canada');
  });

  it('says “fewer” of a loss without a minus as well', async () => {
    const engine = fakeEngine();
    const { occupation } = engine;
    engine.occupation = (code, options) => {
      const found = occupation(code, options);
      return { ...found, outlook: { ...found.outlook!, growth: -0.039 } };
    };
    const element = await fixture<CairnOutlook>(
      html`<cairn-outlook lang="en" occupation="32101" .engine=${engine}></cairn-outlook>`,
    );
    expect(text(element)).to.match(/ 3\.9% fewer people employed by 2028/);
  });

  it('writes figures as French does', async () => {
    const said = text(await outlook('fr-CA', 'CA'));
    expect(said).to.contain('31,50\u00a0$').and.to.contain('12,5\u00a0%').and.to.contain('408\u00a0300');
    expect(said).to.contain('Salaire et perspectives');
  });

  it('says so when a wider region stands in, and that the outlook is national', async () => {
    const said = text(await outlook('en', 'ON-3530'));
    expect(said).to.contain('No pay is published for Toronto (Ontario). The figures above are for Ontario.');
    expect(said).to.contain('This outlook is for all of Canada, not for Toronto (Ontario).');
    expect(text(await outlook('en', 'CA'))).not.to.match(/No figure|not for/);
  });

  it('shows a province’s own outlook where there is one', async () => {
    const said = text(await outlook('en', 'BC'));
    expect(said).to.contain('Outlook in British Columbia').and.to.contain('+2.1% jobs a year');
    expect(text(await outlook('en', 'ON'))).not.to.contain('Outlook in');
  });

  it('says what the rating of the market rests on', async () => {
    expect(text(await outlook('en', 'CA'))).to.contain(
      'Moderate shortage. This rating covers 2024–2033 and also counts 2021 to 2023: shortage.',
    );
  });

  it('has every figure of the line in a table too', async () => {
    const element = await outlook('en', 'CA');
    const rows = [...element.shadowRoot!.querySelectorAll('tr')].map((row) =>
      row.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).to.include('2028 408,300').and.to.include('Growth a year, 2023 to 2028 +2.4%');
    expect(rows.filter((row) => /^20\d\d /.test(row))).to.have.length(11);
  });

  it('another region is chosen by the field, and told', async () => {
    const element = await outlook('en', 'CA');
    const select = element.shadowRoot!.querySelector('select')!;
    expect(nameOf(select)).to.match(/^Region/);
    const told = oneEvent(element, 'cairn-region');
    select.value = 'BC';
    select.dispatchEvent(new Event('change'));
    expect((await told).detail).to.deep.equal({ region: 'BC' });
    await element.updateComplete;
    expect(text(element)).to.contain('British Columbia');
  });

  it('alone, opens the packs of its language and region once it comes near the viewport', async () => {
    // A page in the background draws no frame and so observes nothing: the test says when.
    const { IntersectionObserver } = window;
    let near: () => void = () => expect.fail('nothing is observed');
    let watching = 0;
    class Hand {
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        near = () => callback([{ isIntersecting: true }]);
      }
      observe(): void {
        watching++;
      }
      disconnect(): void {
        watching--;
      }
    }
    const { calls, source } = handSource();
    setPackSource(() => source);
    Object.assign(window, { IntersectionObserver: Hand });
    try {
      const element = await fixture<CairnOutlook>(
        html`<cairn-outlook lang="fr" region="ON" occupation="32101"></cairn-outlook>`,
      );
      expect(calls).to.have.length(0);
      near();
      expect(watching).to.equal(0);
      expect(calls.map(({ want }) => want)).to.deep.equal([{ langs: ['fr'], region: 'ON' }]);
      const ready = oneEvent(element, 'cairn-ready');
      calls[0]!.answer();
      await ready;
      await element.updateComplete;
      expect(text(element)).to.contain('Ontario').and.to.contain('Salaire');
    } finally {
      Object.assign(window, { IntersectionObserver });
    }
  });

  it('says that a region’s figures could not be had, shows whose figures are there, and tries again', async () => {
    const { calls, source } = handSource();
    setPackSource(() => source);
    const element = await fixture<CairnOutlook>(
      html`<cairn-outlook lang="fr" occupation="32101"><a href="/pay">Salaires</a></cairn-outlook>`,
    );
    element.dispatchEvent(new PointerEvent('pointerover'));
    const come = async (call: number, end: 'answer' | 'fail'): Promise<void> => {
      const told = oneEvent(element, end === 'answer' ? 'cairn-ready' : 'cairn-error');
      if (end === 'answer') calls[call]!.answer();
      else calls[call]!.fail(new Error('Cairn: 503'));
      await told;
      await element.updateComplete;
    };
    await come(0, 'answer');
    const select = element.shadowRoot!.querySelector('select')!;
    select.value = 'ON';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(select.value, 'while they are fetched').to.equal('ON');
    await come(1, 'fail');
    expect(select.value).to.equal('CA');
    expect(text(element)).to.contain('Job Bank wages\u00a0· 2024\u00a0· Canada');
    expect(byRole(element, 'alert').textContent).to.contain(
      'Les chiffres de la région choisie (Ontario) n’ont pas pu être chargés.',
    );
    expect(element.querySelector('a')!.assignedSlot, 'there are figures to show').to.equal(null);
    byRole(element, 'button', 'Réessayer').click();
    expect(calls[2]!.want.region).to.equal('ON');
    await come(2, 'answer');
    expect(select.value).to.equal('ON');
    expect(allByRole(element, 'alert')).to.have.length(0);
    expect(text(element)).to.contain('Job Bank wages\u00a0· 2024\u00a0· Ontario');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible, ${colorScheme}`, async () => {
      await emulateMedia({ colorScheme });
      await expect(await outlook('en', 'ON-3530')).to.be.accessible();
      await expect(await outlook('fr', 'BC')).to.be.accessible();
      await emulateMedia({ colorScheme: 'light' });
    });
});
