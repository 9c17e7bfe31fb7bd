import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { decodeSituation } from '../../../src/engine/programs/link.js';
import type { CairnPlan } from '../../../src/components/plan/cairn-plan.js';
import { planLink } from '../../../src/components/plan/carry.js';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import type { CairnSearch } from '../../../src/components/search/cairn-search.js';
import '../../../src/define.js';
import type { Engine } from '../../../src/engine/engine.js';
import type { Lang } from '../../../src/engine/types.js';
import { byRole, nameOf } from '../base/roles.js';
import { catalogue, realEngine, settle } from '../programs/fixture.js';
import { field, shown } from './hand.js';

let engine: Engine;
beforeEach(async () => {
  engine = await realEngine();
});

const open = (occupation: string, lang: Lang = 'en'): Promise<CairnFinder> =>
  fixture<CairnFinder>(
    html`<cairn-finder
      lang=${lang}
      occupation=${occupation}
      .engine=${engine}
      .catalogue=${catalogue()}
    ></cairn-finder>`,
  );

/** Chooses the first near job. */
async function choosesNear(finder: CairnFinder): Promise<void> {
  const before = finder.occupation;
  const near = shown(finder, 'cairn-transitions') as LitElement;
  await near.updateComplete;
  near.shadowRoot!.querySelector<HTMLElement>('button')!.click();
  await waitUntil(() => finder.occupation !== before);
  await settle(finder);
}

describe('<cairn-finder>, ways there and back', () => {
  for (const [lang, name] of [
    ['en', 'Back to Cooks'],
    ['fr', 'Retour : Cuisiniers/cuisinières'],
  ] as const) {
    it(`leads back from a near job to the job it was found by (${lang})`, async () => {
      engine = await realEngine(lang);
      const finder = await open('63200', lang);
      await settle(finder);
      expect(shown(finder, '.back')).to.equal(null);
      await choosesNear(finder);
      const back = shown(finder, '.back')!;
      expect(nameOf(back)).to.equal(name);
      back.click();
      await waitUntil(() => finder.occupation === '63200');
      await settle(finder);
      expect(shown(finder, '.back'), 'nothing further back').to.equal(null);
      expect((shown(finder, '#target') as CairnSearch).value).to.equal(engine.title('63200', lang));
    });
  }

  it('forgets the way back when another job is asked for', async () => {
    const finder = await open('63200');
    await settle(finder);
    await choosesNear(finder);
    const search = shown(finder, '#target') as CairnSearch;
    search.ask('registered nurse');
    search.acceptOption(0);
    await waitUntil(() => finder.occupation === '31301');
    await settle(finder);
    expect(shown(finder, '.back')).to.equal(null);
  });

  it('says that a page names an occupation there is none of, and is of use all the same', async () => {
    const finder = await open('99999');
    await settle(finder);
    expect(finder.shadowRoot!.textContent).to.contain('No occupation has the code “99999”.');
    const search = shown(finder, '#target') as CairnSearch;
    search.ask('cook');
    search.acceptOption(0);
    await waitUntil(() => finder.occupation === '63200');
    await settle(finder);
    expect(finder.shadowRoot!.textContent).not.to.contain('99999');
    expect(byRole(finder, 'heading', 'Cooks')).not.to.equal(null);
  });

  it('a shared link brings the region with it', async () => {
    const finder = await open('32101');
    finder.region = 'ON';
    await settle(finder);
    const plan = shown(finder, 'cairn-plan') as CairnPlan;
    await settle(plan);
    const { region } = plan;
    const url = new URL(planLink(engine.plan({ target: '32101', lang: 'en' }, catalogue()), plan));
    expect(region).to.equal('ON');
    expect(decodeSituation(url.hash)).to.include({ target: '32101', region });
    history.replaceState(null, '', '#t=63200&r=ON-3530');
    try {
      const other = await fixture<CairnFinder>(
        html`<cairn-finder lang="en" region="BC" .engine=${engine}></cairn-finder>`,
      );
      expect([other.occupation, other.region]).to.deep.equal(['63200', 'ON-3530']);
      expect(field(other, /^Job title$/).value).to.equal('Cooks');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });
});
