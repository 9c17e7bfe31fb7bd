import { expect, html } from '@open-wc/testing';
import type { CairnCompare } from '../../../src/components/compare/cairn-compare.js';
import type { CairnTransitions } from '../../../src/components/transitions/cairn-transitions.js';
import '../../../src/define.js';
import type { Recommendation } from '../../../src/engine/programs/types.js';
import { allByRole, nameOf } from '../base/roles.js';
import { catalogue, place, plain, realEngine } from '../programs/fixture.js';

describe('<cairn-compare>', () => {
  let items: Recommendation[];
  before(async () => {
    const engine = await realEngine();
    items = engine.recommend({ target: '32101', lang: 'en' }, catalogue()).items;
  });

  it('puts programs side by side, unknowns said', async () => {
    const chosen = ['p0', 'p7'].map((id) => items.find(({ program }) => program.id === id)!);
    const element = await place<CairnCompare>(
      html`<cairn-compare lang="en" .items=${chosen} jurisdiction="ON"></cairn-compare>`,
    );
    const rows = new Map(
      [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) => [
        plain(row.querySelector('th')),
        [...row.querySelectorAll('td')].map(plain),
      ]),
    );
    expect(rows.get('Hours')).to.deep.equal(['30 hours', 'not stated: hours']);
    expect(rows.get('Cost')).to.deep.equal(['$300', 'not stated: cost']);
    expect(rows.get('Student aid')).to.deep.equal(['OSAP-approved', 'not stated: student aid']);
    const percent = new Intl.NumberFormat('en-CA', { style: 'percent' });
    expect(rows.get('Gap closed')).to.deep.equal(chosen.map(({ closes }) => percent.format(closes)));
    // What none asks for has no row.
    expect(rows.has('Asks for')).to.equal(false);
    await expect(element).to.be.accessible();
    const asking = chosen.map((item, i) =>
      i ? item : { ...item, program: { ...item.program, requirements: 'A degree' } },
    );
    element.items = asking;
    await element.updateComplete;
    const asks = [...element.shadowRoot!.querySelectorAll('tbody tr')].find(
      (row) => plain(row.querySelector('th')) === 'Asks for',
    )!;
    expect([...asks.querySelectorAll('td')].map(plain)).to.deep.equal(['A degree', '–']);
  });

  it('puts three side by side on a phone, and stays a table', async () => {
    const element = await place<CairnCompare>(
      html`<cairn-compare lang="fr" .items=${items.slice(0, 3)} jurisdiction="ON"></cairn-compare>`,
    );
    element.style.inlineSize = '272px';
    const region = element.shadowRoot!.querySelector('.scroll')!;
    expect(region.scrollWidth).to.be.at.most(region.clientWidth);
    const [head, ...cells] = element.shadowRoot!.querySelectorAll('tbody tr:first-child > *');
    const tops = [...cells].map((cell) => cell.getBoundingClientRect().top);
    expect(tops).to.deep.equal([tops[0], tops[0], tops[0]]);
    expect(head!.getBoundingClientRect().bottom).to.be.at.most(tops[0]!);
    expect(allByRole(element, 'rowheader')).to.have.length.above(8);
    await expect(element).to.be.accessible();
  });
});

describe('<cairn-transitions>', () => {
  it('shows near jobs with likeness and pay in words, and chooses one', async () => {
    const engine = await realEngine();
    const element = await place<CairnTransitions>(
      html`<cairn-transitions
        lang="en"
        .engine=${engine}
        .occupation=${'44101'}
        region="ON"
      ></cairn-transitions>`,
    );
    const jobs = allByRole(element, 'button');
    expect(jobs).to.have.length(6);
    const near = engine.transitions('44101', { region: 'ON', lang: 'en' });
    for (const job of jobs) {
      const found = near.find(({ title }) => nameOf(job).startsWith(title))!;
      expect(nameOf(job)).to.contain(`Outlook: ${found.outlook.label.toLowerCase()}`);
      expect(nameOf(job).includes('Good move')).to.equal(found.desirable);
      expect(nameOf(job).includes('Within reach')).to.equal(found.viable && !found.desirable);
      expect(/Asks for (a|longer) |May ask for|Another kind of work/.test(nameOf(job))).to.equal(
        !found.viable,
      );
    }
    let code = '';
    element.addEventListener('cairn-select', (event) => (code = event.detail.code));
    jobs[0]!.click();
    expect(near.map((one) => one.code)).to.contain(code);
    expect(plain(element.shadowRoot!.querySelector('.src')), 'nothing is known of the learner').to.equal(
      'Median pay, compared with this job. Within reach: the work is of the same kind, and this job gives most of the skills. Good move: it also pays as much or more, grows, and expects no surplus of workers.',
    );
    await expect(element).to.be.accessible();
  });

  it('says what bars the way, and starts from the current job when there is one', async () => {
    const engine = await realEngine();
    const element = await place<CairnTransitions>(
      html`<cairn-transitions
        lang="en"
        .engine=${engine}
        .occupation=${'32101'}
        .current=${'33102'}
      ></cairn-transitions>`,
    );
    const [from, source] = [...element.shadowRoot!.querySelectorAll('.src')].map(plain);
    expect(from).to.equal(
      'Median pay, compared with your current job. Within reach: the work is of the same kind, and you have most of the skills. Good move: it also pays as much or more, grows, and expects no surplus of workers.',
    );
    const { provenance } = engine.occupation('33102', { lang: 'en', region: 'CA' }).wages!;
    expect(source).to.equal(`${provenance.source} · ${provenance.year} · Canada`);
    const near = engine.transitions('33102', { lang: 'en' });
    const names = allByRole(element, 'button').map(nameOf);
    expect(names).to.have.length(6);
    for (const name of names) {
      const { code, bar } = near.find(({ title }) => name.startsWith(title))!;
      expect(code).not.to.equal('32101');
      expect(name.includes('Asks for a licence')).to.equal(bar === 'licence');
    }
    expect(names.some((name) => name.includes('Asks for'))).to.be.true;
  });
});
