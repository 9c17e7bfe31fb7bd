import { expect } from '@open-wc/testing';
import { planLink } from '../../../src/components/plan/carry.js';
import type { CairnPlan } from '../../../src/components/plan/cairn-plan.js';
import { settleLink, sharedLink } from '../../../src/components/plan/shared-link.js';
import { CairnPlanEvent } from '../../../src/components/events/events.js';
import type { Plan } from '../../../src/engine/programs/types.js';

const at = (hash: string): void => history.replaceState(null, '', location.pathname + location.search + hash);
const host = { occupation: '32101', region: 'ON', situation: {} } as CairnPlan;
const plan = { steps: [{ program: { id: 'p1' } }] } as Plan;
const kept = new CairnPlanEvent({ code: '32101', programs: ['p1'], kind: 'keep' });

describe('the link of a plan', () => {
  afterEach(() => at(''));

  for (const route of ['', '#/programs/find', '#!/programs?page=2'])
    it(`keeps what a page has in its fragment: ${route || 'nothing'}`, () => {
      at(route);
      const { hash } = new URL(planLink(plan, host));
      expect(hash).to.equal(`${route}#t=32101&r=ON&picked=p1`);
      at(hash);
      expect(sharedLink(null)).to.deep.equal({ target: '32101', region: 'ON', picked: ['p1'] });
      expect(new URL(planLink(plan, host)).hash, 'shared on').to.equal(hash);
      settleLink(kept);
      expect(location.hash).to.equal(route);
    });

  it('takes no other fragment of the page for one', () => {
    for (const hash of ['#t=120', '#t=', '#/t=32101', '#chapter-2', '#t=3210x&picked=p1']) {
      at(hash);
      expect(sharedLink(null), hash).to.equal(null);
      settleLink(kept);
      expect(location.hash).to.equal(hash);
    }
  });
});
