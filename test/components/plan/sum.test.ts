import { expect } from '@open-wc/testing';
import { formatter } from '../../../src/components/base/format.js';
import type { CairnPlan } from '../../../src/components/plan/cairn-plan.js';
import { stillOpen } from '../../../src/components/plan/sum.js';
import type { Plan } from '../../../src/engine/programs/types.js';

describe('what a plan sums up', () => {
  it('names what stays open with skills before software', () => {
    const open = ['tech:excel', 'skill:numeracy', 'tech:meditech', 'knowledge:law', 'skill:speaking'].map(
      (id, i) => ({ id, label: id.split(':')[1]!, share: 0.3 - i / 20 }),
    );
    const host = { format: formatter('en') } as CairnPlan;
    const plan = { open, steps: [] as Plan['steps'] } as Plan;
    expect(stillOpen(plan, host)).to.equal(
      'Still open after this plan: numeracy, law, speaking, excel and meditech.',
    );
    const more = ['a', 'b', 'c'].map((id) => ({ id: `skill:${id}`, label: id, share: 0.02 }));
    expect(stillOpen({ ...plan, open: [...open, ...more] }, host)).to.equal(
      'Still open after this plan: numeracy, law, speaking, a, b and 3 more.',
    );
    expect(stillOpen({ ...plan, open: [...open, more[0]!] }, host), 'a last one is named').to.match(
      /a, excel and meditech\.$/,
    );
    // What a step closes in part is not said to be untouched.
    const step = { closures: [{ feature: { id: 'skill:numeracy' } }] } as Plan['steps'][number];
    expect(stillOpen({ ...plan, steps: [step] }, host)).to.equal(
      'Still open after this plan: law, speaking, excel and meditech. Open in part: numeracy.',
    );
  });
});
