import { expect, fixture, html } from '@open-wc/testing';
import type { CairnOccupation } from '../../../src/components/occupation/cairn-occupation.js';
import { licence, limits, schooling } from '../../../src/components/occupation/entry-words.js';
import '../../../src/define.js';
import type { Entry } from '../../../src/engine/types.js';
import { fakeEngine } from '../base/fake-engine.js';
import { byRole } from '../base/roles.js';

const occupation = (code: string, lang = 'en'): Promise<CairnOccupation> =>
  fixture<CairnOccupation>(
    html`<cairn-occupation lang=${lang} .occupation=${code} .engine=${fakeEngine()}></cairn-occupation>`,
  );

const entry = (facts: Partial<Entry>): Entry => ({
  teer: 2,
  education: 'unknown',
  regulated: 'none',
  apprenticeship: 'none',
  provenance: { source: 's', year: '2023', region: 'CA' },
  ...facts,
});

describe('<cairn-occupation>', () => {
  it('has the title as a heading, with code and other names', async () => {
    const element = await occupation('32101');
    expect(byRole(element, 'heading').textContent).to.equal('Licensed practical nurses');
    const said = element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
    expect(said).to.contain('NOC 32101').and.to.contain('Also called: practical nurse, R.P.N.');
  });

  it('says that a micro-credential is no licence where one is asked for', async () => {
    const regulated = await occupation('32101');
    expect(regulated.shadowRoot!.textContent)
      .to.contain('You must be registered')
      .and.to.contain('is not a licence');
    const open = await occupation('72106');
    expect(open.shadowRoot!.textContent).not.to.contain('licence');
    expect(open.shadowRoot!.textContent).to.contain('does not replace it');
  });

  it('speaks French, with double titles whole', async () => {
    const element = await occupation('32101', 'fr');
    expect(byRole(element, 'heading').textContent).to.equal('Infirmiers auxiliaires/infirmières auxiliaires');
    expect(element.shadowRoot!.textContent).to.contain('CNP 32101').and.to.contain('n’est pas un permis');
  });

  it('shows the pay under the title where there is little room, with source, year and region', async () => {
    const element = await occupation('32101');
    const pay = element.shadowRoot!.querySelector<HTMLElement>('.glance')!;
    const seen = (): boolean => pay.checkVisibility();
    element.style.inlineSize = '60em';
    expect(seen()).to.equal(false);
    element.style.inlineSize = '20em';
    expect(seen()).to.equal(true);
    expect(pay.textContent)
      .to.contain('$31.50')
      .and.to.match(/Job Bank wages\W+2024\W+Canada/);
  });

  it('can take the focus on its title', async () => {
    const element = await occupation('32101');
    element.focusTitle();
    expect(element.shadowRoot!.activeElement).to.equal(byRole(element, 'heading'));
  });

  it('says that a code is unknown rather than fail', async () => {
    const element = await occupation('99999');
    expect(element.shadowRoot!.textContent).to.contain('No occupation has the code “99999”');
  });

  it('words each fact, and stays silent on what is not known', () => {
    expect(schooling(entry({ education: 'university' }))).to.contain('degree');
    expect(schooling(entry({ education: 'university-or-college' }))).to.match(/degree or a college diploma/);
    expect(schooling(entry({ education: 'college', apprenticeship: 'required' }))).to.contain(
      'apprenticeship',
    );
    expect(schooling(entry({}))).to.equal(undefined);
    expect(licence(entry({ regulated: 'some' }))).to.contain('Some provinces');
    expect(licence(entry({ regulated: 'federal' }))).to.contain('Transport Canada');
    expect(licence(entry({ regulated: 'driving' }))).to.contain('driver’s licence');
    expect(licence(entry({}))).to.equal(undefined);
    for (const education of ['secondary', 'none', 'unknown'] as const)
      expect(limits(entry({ education })), education).to.equal(undefined);
    for (const education of ['university', 'university-or-college', 'college', 'apprenticeship'] as const)
      expect(limits(entry({ education })), education).to.contain('does not replace it');
  });

  it('is accessible', async () => {
    await expect(await occupation('32101')).to.be.accessible();
  });
});
