import { expect } from '@open-wc/testing';
import type { CairnPrograms } from '../../../src/components/programs/cairn-programs.js';
import '../../../src/define.js';
import { nameOf } from '../base/roles.js';
import { catalogue, plain, program, realEngine } from './fixture.js';
import { articles, filter, show } from './show.js';

describe('<cairn-programs>, what fits and what is said of it', () => {
  for (const lang of ['en', 'fr'])
    it(`sets apart what only touches on the job, and counts none where nothing fits (${lang})`, async () => {
      const touch =
        lang === 'en' ? 'These only touch on this job' : 'Celles-ci ne font qu’effleurer ce métier';
      const slight = program(1, { hours: 1 });
      const lists = (element: CairnPrograms) =>
        [...element.shadowRoot!.querySelectorAll('ul.list')].map((list) => list.children.length);
      const mixed = await show({ list: catalogue([slight, program(0)]), lang });
      const [, apart] = [...mixed.shadowRoot!.querySelectorAll('h3')].map(plain);
      expect(apart).to.equal(touch);
      expect(lists(mixed)).to.deep.equal([1, 1]);
      expect(plain(mixed.shadowRoot!.querySelector('.count'))).to.match(/^2 (programs|formations)$/);
      const none = await show({ list: catalogue([slight]), lang });
      expect([...none.shadowRoot!.querySelectorAll('h3')].map(plain)).to.deep.equal([
        lang === 'en'
          ? 'No program here builds much of what you lack for this job'
          : 'Aucune formation offerte ici ne comble vraiment ce qui vous manque pour ce métier',
        touch,
      ]);
      expect(lists(none)).to.deep.equal([1]);
      expect(plain(none.shadowRoot!.querySelector('.count'))).to.equal('');
      await filter(none, lang === 'en' ? 'Keyword' : 'Mot', 'medication');
      expect(none.shadowRoot!.querySelectorAll('h3')).to.have.length(1);
    });

  for (const [lang, skill, job] of [
    [
      'en',
      'stated by the institution (“Biology”)',
      'the institution says the program is for: Licensed practical nurses (NOC 32101)',
    ],
    [
      'fr',
      'indiqué par l’établissement (« Biologie »)',
      'métier visé par la formation, selon l’établissement : Infirmiers auxiliaires/infirmières auxiliaires (CNP 32101)',
    ],
  ] as const)
    it(`tells a skill the institution states from an occupation it names, by title (${lang})`, async () => {
      const title = { en: 'A course', fr: 'Un cours' };
      const list = catalogue([
        program(0, { title, hours: 120, skills: [lang === 'en' ? 'Biology' : 'Biologie'] }),
      ]);
      const element = await show({ list, lang, occupation: '32103' });
      const known = [...element.shadowRoot!.querySelectorAll('tbody td:last-child')].map(plain);
      expect([...new Set(known)].sort()).to.deep.equal([job, skill].sort());
    });

  it('says how sure it is, and of what: an occupation code alone says nothing of a single skill', async () => {
    const title = { en: 'A course', fr: 'Un cours' };
    const sure = async (skills: string[]) => {
      const element = await show({ list: catalogue([program(0, { title, hours: 120, skills })]) });
      return plain(element.shadowRoot!.querySelector('details > p:last-child'));
    };
    const { items } = (await realEngine()).gap('32101', { lang: 'en' });
    const named = items.filter(({ kind }) => kind !== 'technology').map(({ label }) => label);
    expect(await sure(named.slice(0, 9))).to.match(/^Quite sure/);
    expect(await sure([])).to.match(/^Sure of the job, which the institution names; less of the skills/);
  });

  it('says of what is found by words alone that it is for other jobs, unless it is for many', async () => {
    const welding = program(1, { title: { en: 'Welding basics' }, noc: ['72106'] });
    const element = await show({ list: catalogue([program(0), welding]) });
    await filter(element, 'Keyword', 'welding');
    const [found] = articles(element);
    expect(nameOf(found!)).to.equal('Welding basics');
    expect(plain(found!))
      .to.contain('It is for other jobs than this one.')
      .and.not.to.contain('useful in many jobs');
  });

  it('names what has to be taken first, for it comes into a plan too', async () => {
    const list = catalogue([
      program(0),
      program(1, { prerequisites: ['p2'] }),
      program(2, { prerequisites: ['p0'] }),
    ]);
    const said = (element: CairnPrograms) =>
      new Map(articles(element).map((one) => [nameOf(one), /To take first: [^.]+\./.exec(plain(one))?.[0]]));
    expect([...said(await show({ list }))]).to.have.deep.members([
      ['Anatomy for care workers', undefined],
      ['Medication administration', 'To take first: Anatomy for care workers and Wound assessment.'],
      ['Wound assessment', 'To take first: Anatomy for care workers.'],
    ]);
  });

  it('says of aid what the institution states, and where it states nothing what the rules rule out', async () => {
    const facts = [{ weeks: 14 }, {}, { aid: false }, { aid: null, weeks: 14 }, { aid: null }];
    const element = await show({ list: catalogue(facts.map((some, i) => program(i, some))) });
    const said = new Map(
      articles(element).map((one) => [nameOf(one), plain(one.querySelector('.meta > li:last-child'))]),
    );
    expect(facts.map((_, i) => said.get(program(i).title.en!))).to.deep.equal([
      'Student aid: too long or too short to qualify',
      'OSAP-approved',
      'No student aid',
      'Student aid: too long or too short to qualify',
      'not stated: student aid',
    ]);
  });
});
