import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { CairnPlan } from '../../../src/components/plan/cairn-plan.js';
import { AID_RULES } from '../../../src/engine/programs/aid-rules.js';
import { byRole, nameOf } from '../base/roles.js';
import { catalogue, plain, program, settle } from '../programs/fixture.js';
import { engine, show, steps, titles, totals, eyebrow, focused, press } from './show.js';

describe('<cairn-plan>', () => {
  it('suggests an ordered list with totals that add up', async () => {
    const element = await show();
    expect(eyebrow(element)).to.equal('Suggested for you');
    const plan = engine.plan({ target: '32101', current: '44101', lang: 'en' }, catalogue());
    expect(plan.steps.length).to.be.above(1);
    expect(titles(element)).to.deep.equal(plan.steps.map(({ program: { title } }) => title.en));
    expect(steps(element).map((step) => plain(step.querySelector('.stone')))).to.deep.equal(
      plan.steps.map((_, i) => String(i + 1)),
    );
    const sum = (of: (step: (typeof plan.steps)[number]) => number | null) =>
      plan.steps.reduce((all, step) => all + (of(step) ?? 0), 0);
    const shown = totals(element);
    expect(parseInt(shown['Hours']!)).to.equal(sum(({ program: { hours } }) => hours));
    expect(parseInt(shown['Weeks of study']!)).to.equal(sum(({ program: { weeks } }) => weeks));
    expect(shown['Gap closed']).to.equal(
      new Intl.NumberFormat('en-CA', { style: 'percent' }).format(plan.closes),
    );
    expect(nameOf(byRole(element, 'heading'))).to.contain(
      `${plan.steps.length} programs close ${shown['Gap closed']} of your gap`,
    );
  });

  it('shows what the learner picked, and what is not stated', async () => {
    const element = await show({ picked: ['p7', 'p0'] });
    expect(eyebrow(element)).to.equal('Your plan');
    expect(titles(element)).to.deep.equal(['Phlebotomy', 'Anatomy for care workers']);
    expect(totals(element)).to.include({ Hours: '30 1 not stated', Cost: '$300 1 not stated' });
    expect(plain(steps(element)[0]!))
      .to.contain('not stated: hours, weeks, cost and delivery')
      .and.to.contain('not stated: student aid');
  });

  it('says when each step begins, and when the last is done', async () => {
    const year = new Date().getFullYear();
    const list = catalogue([
      program(0, { starts: [`${year + 2}-09-07`], weeks: 10 }),
      program(1, { starts: [`${year - 2}-09-07`], weeks: 3 }),
      program(2, { starts: [] }),
    ]);
    const element = await show({ list, picked: ['p0', 'p1', 'p2'] });
    const said = steps(element).map(plain);
    expect(said[0]).to.contain(`Starts September 7, ${year + 2}.`);
    expect(said[1]).to.contain(`No start listed after November 16, ${year + 2}: ask the institution.`);
    expect(said[2]).not.to.match(/Starts|start/);
    expect(totals(element), 'no start is listed for one').not.to.have.property('Done around');
    list.programs.splice(1, 1);
    const dated = await show({ list, picked: ['p0', 'p2'] });
    expect(totals(dated)['Done around']).to.equal(`Dec ${year + 2}`);
    expect(totals(await show())).not.to.have.property('Done around');
  });

  it('tells at the first step which later one closes more, and when that begins', async () => {
    const year = new Date().getFullYear() + 2;
    const list = catalogue([
      program(0, { starts: [`${year}-01-11`], weeks: 3, hours: 20 }),
      program(1, { starts: [`${year}-09-07`], weeks: 10, hours: 200 }),
    ]);
    const [small, large] = list.programs.map(({ title }) => title.en!);
    const element = await show({ list });
    expect(titles(element)).to.deep.equal([small, large]);
    const said = `“${large}”, which closes more, starts September 7, ${year}.`;
    expect(steps(element).map((step) => plain(step).includes('which closes more'))).to.deep.equal([
      true,
      false,
    ]);
    expect(plain(steps(element)[0]!)).to.contain(said);
    const alone = await show({ list, picked: ['p1'] });
    expect(plain(steps(alone)[0]!)).not.to.contain('which closes more');
  });

  it('moves a step by button and by keyboard, and the focus with it', async () => {
    const element = await show({ picked: ['p0', 'p1', 'p2'] });
    const [first, second, third] = titles(element);
    byRole(element, 'button', `Move up: ${second}`).focus();
    await sendKeys({ press: 'Enter' });
    await settle(element);
    expect(titles(element)).to.deep.equal([second, first, third]);
    expect(nameOf(focused(element))).to.equal(`Move up: ${second}`);
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ up: 'Alt' });
    await settle(element);
    expect(titles(element)).to.deep.equal([first, second, third]);
    expect(nameOf(focused(element))).to.equal(`Move down: ${second}`);
    const top = byRole(element, 'button', `Move up: ${first}`);
    expect(top.getAttribute('aria-disabled')).to.equal('true');
    top.click();
    await settle(element);
    expect(titles(element)).to.deep.equal([first, second, third]);
  });

  it('does not move a step before what it needs first', async () => {
    const list = catalogue([program(0), program(1, { prerequisites: ['p0'] })]);
    const element = await show({ picked: ['p0', 'p1'], list });
    expect(plain(steps(element)[0]!)).to.contain('Needed before step 2.');
    expect(plain(steps(element)[1]!)).to.contain('Take it after step 1.');
    expect(byRole(element, 'button', 'Move up: Medication').getAttribute('aria-disabled')).to.equal('true');
    expect(byRole(element, 'button', 'Move down: Anatomy').getAttribute('aria-disabled')).to.equal('true');
  });

  it('completes a plan with suggestions', async () => {
    const element = await show({ picked: ['p0'] });
    await press(element, 'Complete it with suggestions');
    expect(titles(element)[0]).to.equal('Anatomy for care workers');
    expect(titles(element).length).to.be.above(1);
  });

  it('suggests within limits, and says what the limits leave out', async () => {
    const element = await show();
    const hours = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('.limits input')][0]!;
    hours.value = '45';
    hours.dispatchEvent(new Event('change'));
    await settle(element);
    expect(Number(totals(element)['Hours'])).to.be.at.most(45);
    expect(plain(element.shadowRoot!.querySelector('.sum'))).to.contain(
      'Left out because their hours, weeks or cost are not stated: Phlebotomy.',
    );
    hours.value = '1';
    hours.dispatchEvent(new Event('change'));
    await settle(element);
    expect(plain(element.shadowRoot!.querySelector('.sum'))).to.contain('Nothing fits within these limits');
  });

  it('taken out to the last step, says that it is empty and how to begin again', async () => {
    const element = await show();
    while (steps(element).length) {
      element.edit({ dropped: [...element.dropped, ...element.ids!] });
      await settle(element);
    }
    const said = element.shadowRoot!.textContent!.replace(/\s+/g, ' ');
    expect(said).to.contain('Your plan is empty').and.to.contain('You took every suggestion out');
    expect(said).not.to.contain('Nothing fits within these limits');
    await press(element, 'Start again from the suggestion');
    expect(steps(element).length).to.be.above(0);
  });

  it('tells what a program asks for, in the language it is told in', async () => {
    const list = catalogue([
      program(0, { requirements: 'Registration as a nurse' }),
      program(1, { title: { en: 'Medication administration' }, requirements: 'A degree' }),
      program(2),
    ]);
    const picked = ['p0', 'p1', 'p2'];
    const said = steps(await show({ picked, list })).map(plain);
    expect(said[0]).to.contain('Asks for: Registration as a nurse');
    expect(said[2]).not.to.contain('Asks for');
    const french = steps(await show({ picked, list, lang: 'fr' }));
    expect(french[0]!.querySelector('.asks')!.querySelector('[lang]')).to.equal(null);
    expect(french[1]!.querySelector('.asks [lang="en"]')!.textContent).to.equal('A degree');
  });

  it('judges aid by the rules of Ontario, and shows them', async () => {
    const list = catalogue([program(0, { weeks: 12 }), program(1, { aid: null }), program(2)]);
    const element = await show({ picked: ['p0', 'p1', 'p2'], list });
    const verdicts = steps(element).map((step) => plain(step.querySelector('.meta details')));
    expect(verdicts[0]).to.match(
      /^Student aid: too long or too short to qualify .*Shorter than 12 weeks, no ?From 5 to 300 hours, yes/,
    );
    expect(verdicts[1]).to.match(/^not stated: student aid On the approved list, not stated/);
    expect(verdicts[2]).to.match(/^OSAP-approved On the approved list, yes/);
    const rules = byRole(element, 'link', 'The published rules') as HTMLAnchorElement;
    expect(rules.href).to.equal(AID_RULES['ON']!.source);
    expect(totals(element)).to.include({
      Cost: '$1,050',
      'Aid may cover': 'up to $400 depends on your situation',
    });
    expect(plain(element.shadowRoot!.querySelector('.sum'))).to.contain('one program at a time');
    // They are rules for residents.
    element.region = 'QC';
    await settle(element);
    expect(totals(element)).to.not.have.property('Aid may cover');
    expect(plain(element.shadowRoot!)).to.not.match(/OSAP|one program at a time|Shorter than/);
    expect(plain(steps(element)[2]!.querySelector('.meta details'))).to.match(
      /^Student aid, if your province gives it On the approved list, yes$/,
    );
    element.region = 'ON-3530';
    await settle(element);
    expect(totals(element)).to.have.property('Aid may cover');
  });

  it('says whom to ask what comes first, where the catalogue does not tell', async () => {
    const list = catalogue([program(0, { prerequisites: ['gone'] }), program(1)]);
    const asked = 'Ask the institution what to take before “Anatomy for care workers”.';
    const sum = (element: CairnPlan) => plain(element.shadowRoot!.querySelector('.sum'));
    expect(sum(await show({ picked: ['p0'], list }))).to.contain(asked);
    expect(sum(await show({ picked: ['p1'], list }))).not.to.contain('Ask the institution');
  });

  it('says that a program is no licence where one is needed', async () => {
    expect(engine.occupation('32101', {}).entry.regulated).not.to.equal('none');
    const element = await show();
    expect(plain(element.shadowRoot!.querySelector('.warn'))).to.contain('do not replace a licence');
  });

  it('says when there is nothing to suggest', async () => {
    const element = await show({
      list: catalogue([program(0, { noc: ['72106'], skills: [], title: { en: 'Pipe welding' } })]),
      occupation: '31100',
    });
    expect(nameOf(byRole(element, 'heading'))).to.match(/^No program here builds much/);
    expect(steps(element)).to.have.length(0);
  });

  it('says when nothing is left to build, and what may remain', async () => {
    const done = async (occupation: string, lang = 'en'): Promise<string[]> => {
      const element = await show({ occupation, lang });
      element.situation = { have: engine.gap(occupation, {}).items.map(({ id }) => id) };
      await settle(element);
      return [nameOf(byRole(element, 'heading')), plain(element.shadowRoot!.querySelector('.soft'))];
    };
    const [title, next] = await done('32101');
    expect(title).to.equal('You already bring the skills this job asks for');
    expect(next).to.contain('ask the body that grants it');
    expect(engine.occupation('64100', {}).entry.regulated).to.equal('none');
    expect((await done('64100'))[1]).to.contain('An advisor can tell you');
    expect(await done('64100', 'fr')).to.deep.equal([
      'Vous avez déjà les compétences que ce métier demande',
      'Il peut vous manquer les études habituelles ou de l’expérience. Une personne-conseil peut vous dire comment faire reconnaître vos acquis.',
    ]);
  });

  it('speaks French as in Canada', async () => {
    const element = await show({ lang: 'fr', picked: ['p0', 'p1'] });
    expect(eyebrow(element)).to.equal('Votre parcours');
    expect(nameOf(byRole(element, 'heading'))).to.match(/^2 formations comblent \d+ % de votre écart$/);
    expect(totals(element)).to.include({ Coût: '650 $' });
    const one = await show({ lang: 'fr', picked: ['p0'] });
    expect(nameOf(byRole(one, 'heading'))).to.match(/^1 formation comble \d+ % de votre écart$/);
  });

  for (const theme of ['light', 'dark'] as const)
    for (const lang of ['en', 'fr'])
      it(`has no fault that axe finds: ${theme}, ${lang}`, async () => {
        await emulateMedia({ colorScheme: theme });
        const element = await show({ theme, lang, picked: ['p7', 'p0', 'p1'] });
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        await expect(element).to.be.accessible();
      });
});
