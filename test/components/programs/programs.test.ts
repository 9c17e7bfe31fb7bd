import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { render } from 'lit';
import { reason } from '../../../src/components/programs/reason.js';
import type { Closure } from '../../../src/engine/programs/types.js';
import '../../../src/define.js';
import { allByRole, byRole, nameOf } from '../base/roles.js';
import { catalogue, plain, program, settle, spoken } from './fixture.js';
import { engine, show, articles, filter } from './show.js';

describe('<cairn-programs>', () => {
  it('lists articles, each with a heading, a link to the institution and a Why disclosure', async () => {
    const element = await show();
    const all = articles(element);
    expect(all).to.have.length(6);
    for (const article of all) {
      const heading = article.querySelector('h4')!;
      expect(nameOf(article)).to.equal(plain(heading));
      const link = heading.querySelector('a')!;
      expect(link.href).to.match(/^https:\/\/college\.example\/programs\/\d$/);
      expect(link.rel).to.equal('noopener');
      expect(plain(article.querySelector('details > summary'))).to.match(/^Why/);
      expect(article.closest('li')?.parentElement?.localName).to.equal('ul');
    }
  });

  it('says what is not stated, in words', async () => {
    const element = await show({
      list: catalogue([
        program(0),
        program(7, { cost: null, hours: null, weeks: null, aid: null, delivery: null, languages: [] }),
      ]),
    });
    const text = articles(element)
      .map(plain)
      .find((one) => one.startsWith('Phlebotomy'))!;
    expect(text).to.contain('not stated: hours, weeks, cost, delivery and student aid');
    expect(text).to.contain('not stated: language');
    expect(text).not.to.match(/\$|null|NaN|undefined/);
  });

  it('names what it covers where that is many traces', async () => {
    const element = await show();
    const closures = ['Speaking', 'Law', 'Biology', 'Writing'].map((label) => ({
      feature: { id: label, kind: 'skill', label },
      share: 0.003,
      evidence: [],
    })) as unknown as Closure[];
    const box = document.createElement('p');
    render(reason(0.012, closures, new Map(), undefined, element)!, box);
    expect(plain(box)).to.equal('Closes 1% of your gap: part of Speaking, Law and Biology.');
  });

  it('words its reason from the figures of the engine, and the table adds up to it', async () => {
    const element = await show();
    const { items } = engine.recommend(
      { target: '32101', current: '44101', lang: 'en', limit: 60 },
      catalogue(),
    );
    const shares = new Map(engine.gap('32101', { current: '44101' }).items.map(({ id, gap }) => [id, gap]));
    const total = [...shares.values()].reduce((sum, gap) => sum + gap, 0);
    for (const article of articles(element)) {
      const item = items.find(({ program: { title } }) => title.en === plain(article.querySelector('h4')))!;
      const percent = new Intl.NumberFormat('en-CA', { style: 'percent' }).format(item.closes);
      const said = plain(article.querySelector('.say'));
      expect(said).to.contain(`Closes ${percent} of your gap`);
      for (const { feature, share } of item.closures.slice(0, 1)) {
        const most = share >= shares.get(feature.id)! / total / 2;
        expect(said).to.contain(`${most ? 'most' : 'part'} of ${feature.label}`);
      }
      const rows = [...article.querySelectorAll('tbody tr')];
      expect(rows.map((row) => plain(row.querySelector('th')))).to.deep.equal(
        item.closures.filter(({ share }) => share >= 0.0005).map(({ feature }) => feature.label),
      );
      const sum = rows.reduce((all, row) => all + parseFloat(plain(row.querySelector('.n'))), 0);
      expect(Math.abs(sum - item.closes * 100)).to.be.below(0.6 * rows.length);
    }
  });

  it('puts a program in the plan and takes it out', async () => {
    const element = await show();
    const picks: string[][] = [];
    element.addEventListener('cairn-pick', (event) => picks.push(event.detail.picked));
    const title = nameOf(articles(element)[0]!);
    byRole(element, 'button', `Add to plan: ${title}`).click();
    await settle(element);
    byRole(element, 'button', `In your plan: ${title}`).click();
    expect(picks.map(({ length }) => length)).to.deep.equal([1, 0]);
  });

  it('takes out of the plan what needs the program taken out, and says so', async () => {
    const element = await show({
      list: catalogue([program(0), program(1, { prerequisites: ['p0'] }), program(2)]),
    });
    element.picked = ['p0', 'p1', 'p2'];
    await settle(element);
    byRole(element, 'button', 'In your plan: Anatomy').click();
    expect(element.picked).to.deep.equal(['p2']);
    expect(await spoken(element)).to.equal(
      'Taken out of your plan, with 1 step that needs it: Anatomy for care workers.',
    );
  });

  it('keeps a “Why” open when the list is ranked anew', async () => {
    const element = await show();
    const why = (title: string) => byRole(element, 'article', title).querySelector('details')!;
    const before = articles(element).map(nameOf);
    const [first, second] = before as [string, string];
    why(first).querySelector('summary')!.click();
    await settle(element);
    // The learner says that they have what the first program builds: it falls back.
    const request = { target: '32101', current: '44101', lang: 'en', limit: 8 } as const;
    const { closures } = engine.recommend(request, catalogue()).items[0]!;
    element.situation = { current: '44101', have: closures.map(({ feature }) => feature.id) };
    await settle(element);
    expect(articles(element).map(nameOf)).not.to.deep.equal(before);
    expect(why(first).open).to.be.true;
    expect(why(second).open).to.be.false;
    why(first).querySelector('summary')!.click();
    await settle(element);
    element.situation = { current: '44101' };
    await settle(element);
    expect(why(first).open).to.be.false;
  });

  it('tells the page what was ranked, once a ranking', async () => {
    const told: string[][] = [];
    const listen = (event: Event) =>
      told.push((event as CustomEvent<{ programs: string[] }>).detail.programs);
    document.addEventListener('cairn-recommend', listen);
    const element = await show();
    element.requestUpdate();
    await settle(element);
    document.removeEventListener('cairn-recommend', listen);
    expect(told).to.have.length(1);
    expect(told[0]).to.have.length(8);
  });

  it('offers to compare only where there are two', async () => {
    const offers = (element: HTMLElement): number =>
      allByRole(element, 'button').filter((button) => nameOf(button).startsWith('Compare')).length;
    expect(offers(await show({ list: catalogue([program(0)]) }))).to.equal(0);
    expect(offers(await show({ list: catalogue([program(0), program(1)]) }))).to.equal(2);
  });

  it('follows only addresses of the web and e-mail, marks them with the caller, and tells of the visit', async () => {
    const bad = program(1, { url: 'javascript:alert(1)', inquire: 'ftp://college.example/ask' });
    const good = program(0, {
      url: 'https://college.example/a?utm_source=own',
      inquire: 'mailto:ask@college.example',
    });
    const element = await show({ list: catalogue([good, bad]), caller: 'lake' });
    const links = [...element.shadowRoot!.querySelectorAll('a')];
    expect(links.map(({ protocol }) => protocol)).to.have.members(['https:', 'mailto:']);
    const visit = links.find(({ protocol }) => protocol === 'https:')!;
    expect(new URL(visit.href).searchParams.get('caller')).to.equal('lake');
    expect(new URL(visit.href).searchParams.get('utm_source')).to.equal('own');
    const ask = links.find(({ protocol }) => protocol === 'mailto:')!;
    expect(decodeURIComponent(ask.href))
      .to.contain('Anatomy for care workers')
      .and.to.contain('Licensed practical nurses');
    let detail: unknown;
    element.addEventListener('cairn-referral', (event) => (detail = event.detail));
    visit.addEventListener('click', (event) => event.preventDefault());
    visit.click();
    expect(detail).to.deep.equal({ program: 'p0', institution: 'Lakeshore College (demo)', kind: 'visit' });
  });

  it('compares up to three side by side, in a dialog', async () => {
    const element = await show();
    for (const article of articles(element).slice(0, 4)) {
      byRole(article, 'button', 'Compare').click();
      await settle(element);
    }
    byRole(element, 'button', 'Compare side by side').click();
    await settle(element);
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    expect(dialog.open).to.be.true;
    const compare = dialog.querySelector('cairn-compare')!;
    await compare.updateComplete;
    expect(compare.shadowRoot!.querySelectorAll('th[scope=col]')).to.have.length(3);
    await expect(element).to.be.accessible();
    byRole(element, 'button', /^Close$/).click();
    await settle(element);
    expect(dialog.open).to.be.false;
  });

  it('leads from “Clear” beside the comparison to the heading', async () => {
    const element = await show();
    byRole(articles(element)[0]!, 'button', 'Compare').click();
    await settle(element);
    const clear = byRole(element, 'button', /^Clear$/);
    clear.focus();
    clear.click();
    await settle(element);
    expect(element.shadowRoot!.querySelector('.tray')).to.equal(null);
    expect(element.shadowRoot!.activeElement === byRole(element, 'heading')).to.equal(true);
  });

  it('says so when nothing fits, and what to do next', async () => {
    const element = await show({
      list: catalogue([program(0, { noc: ['72106'], title: { en: 'Pipe welding' }, skills: [] })]),
      occupation: '31100',
    });
    expect(nameOf(byRole(element, 'heading'))).to.match(/^No program here builds much/);
    expect(plain(element.shadowRoot!.querySelector('.say'))).to.contain('Try a similar job');
    expect(articles(element)).to.have.length(0);
  });

  it('marks a sample', async () => {
    const element = await show({ list: catalogue([program(0, { sample: true })]) });
    expect(plain(articles(element)[0]!)).to.contain('sample, check with the institution');
  });

  it('speaks French as in Canada', async () => {
    const element = await show({
      lang: 'fr-CA',
      list: catalogue([
        program(0, { title: { fr: 'Soins des plaies' }, cost: 1720 }),
        program(7, { cost: null }),
      ]),
    });
    const text = articles(element).map((one) => one.textContent!.replace(/[ \n]+/g, ' '));
    const wounds = text.find((one) => one.includes('Soins des plaies'))!;
    expect(wounds).to.match(/Comble \d+\u00a0% de votre écart\u00a0: en (grande )?partie/);
    expect(wounds)
      .to.contain('1\u00a0720\u00a0$')
      .and.to.contain('Approuvée pour le RAFEO')
      .and.to.contain('30\u00a0heures');
    expect(wounds)
      .to.contain('métier visé par la formation, selon l’établissement')
      .and.to.contain('Ajouter au parcours\u00a0: Soins des plaies');
    expect(text.find((one) => one.includes('Formation 7'))).to.contain('non précisé\u00a0: coût');
    await filter(element, 'Dollars', '5000');
    expect(plain(element.shadowRoot!.querySelector('.count'))).to.contain(
      '1 formation 1 de plus (non précisé : coût)',
    );
  });

  for (const theme of ['light', 'dark'] as const)
    for (const lang of ['en', 'fr'])
      it(`has no fault that axe finds: ${theme}, ${lang}`, async () => {
        await emulateMedia({ colorScheme: theme });
        const element = await show({ theme, lang });
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        await filter(element, 'Dollars', '10000');
        await expect(element).to.be.accessible();
      });
});
