import { expect } from '@open-wc/testing';
import { settle } from '../programs/fixture.js';
import { show } from './show.js';

describe('<cairn-plan> alone', () => {
  it('leaves the picks of one occupation there when another is set, unless others come with it', async () => {
    const plan = await show();
    plan.setPicked(plan.ids!.slice(0, 1));
    await settle(plan);
    expect(plan.picked).to.have.length(1);
    const { picked } = plan;
    plan.occupation = '33102';
    await settle(plan);
    expect(plan.picked).to.deep.equal([]);
    Object.assign(plan, { occupation: '32101', picked: [...picked] });
    await settle(plan);
    expect(plan.picked).to.deep.equal(picked);
  });
});
