import { expect } from '@open-wc/testing';
import type { CairnCompare } from '../../../src/components/compare/cairn-compare.js';
import type { CairnPrograms } from '../../../src/components/programs/cairn-programs.js';
import '../../../src/define.js';
import { byRole, nameOf } from '../base/roles.js';
import { catalogue, memory, program, settle } from './fixture.js';
import { articles, filter, show } from './show.js';

/** Programs for the job, and one for another. */
const list = () =>
  catalogue([
    program(0),
    program(1),
    program(4, { noc: ['72106'], title: { en: 'Welding with excel' }, topics: [] }),
  ]);

const names = (element: CairnPrograms): string[] => articles(element).map(nameOf);

const press = async (element: CairnPrograms, name: string): Promise<void> => {
  byRole(element, 'button', name).click();
  await settle(element);
};

describe('<cairn-programs>, programs that filters do not show', () => {
  it('keeps what was put aside to compare, whatever is filtered since', async () => {
    const element = await show({ list: list() });
    await press(element, 'Compare: Anatomy for care workers');
    await filter(element, 'Keyword', 'excel');
    await press(element, 'Compare: Welding with excel');
    const { items } = element.shadowRoot!.querySelector('cairn-compare') as CairnCompare;
    expect(items.map(({ program: { id } }) => id)).to.have.members(['p0', 'p4']);
  });

  it('lists every favourite, though it is none for this job', async () => {
    const { store } = memory({ favourites: { version: 1, ids: ['p4', 'p1'] } });
    const element = await show({ list: list(), store });
    expect(names(element)).not.to.contain('Welding with excel');
    await filter(element, 'Favourites only', 'on');
    expect(names(element)).to.have.members(['Welding with excel', 'Medication administration']);
  });

  it('names the card of a program whose id has spaces', async () => {
    const element = await show({ list: catalogue([program(0, { id: 'NURS 101' }), program(1)]) });
    expect(names(element)).to.contain('Anatomy for care workers');
  });
});
