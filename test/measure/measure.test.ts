import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import {
  CairnErrorEvent,
  CairnPlanEvent,
  CairnReadyEvent,
  CairnRecommendEvent,
  CairnReferralEvent,
  CairnSelectEvent,
} from '../../src/components/events/events.js';
import {
  dataLayer,
  gtag,
  matomo,
  mayMeasure,
  measure,
  plausible,
  type Adapter,
  type Fact,
} from '../../src/measure/index.js';

const SECRET = 'nurse in Moose Factory, ask for Anne';

/** One event of each kind, with a learner's own words wherever the widget puts them. */
const events = (): Event[] => [
  new CairnReadyEvent({ lang: 'en', region: 'ON' }),
  new CairnSelectEvent({ code: '31301', title: SECRET, query: SECRET }),
  new CairnRecommendEvent({ code: '31301', programs: ['a', 'b'] }),
  new CairnPlanEvent({ code: '31301', programs: ['a'], kind: 'keep' }),
  new CairnReferralEvent({ program: 'lc-101', institution: SECRET, kind: 'visit' }),
  new CairnErrorEvent({ stage: 'packs', message: SECRET, report: [{ text: SECRET }] }),
];

const FACTS: Fact[] = [
  { name: 'cairn_ready', lang: 'en', region: 'ON' },
  { name: 'cairn_select', code: '31301' },
  { name: 'cairn_recommend', code: '31301', count: 2 },
  { name: 'cairn_plan', code: '31301', kind: 'keep', count: 1 },
  { name: 'cairn_referral', program: 'lc-101', kind: 'visit' },
  { name: 'cairn_error', kind: 'packs' },
];

const yes = (): boolean => true;

/** Everything an adapter does with one event of each kind. */
function run(adapter: Adapter): void {
  const target = new EventTarget();
  const stop = measure(adapter, { target, allowed: yes });
  for (const event of events()) target.dispatchEvent(event);
  stop();
  target.dispatchEvent(events()[1]!);
}

describe('measure', () => {
  it('tells codes and numbers of each event, and ends when it is stopped', () => {
    const facts: Fact[] = [];
    run((fact) => facts.push(fact));
    assert.deepEqual(facts, FACTS);
  });

  it('never lets a word through, even where a code should be', () => {
    const facts: Fact[] = [];
    const target = new EventTarget();
    measure((fact) => facts.push(fact), { target, allowed: yes });
    target.dispatchEvent(new CairnSelectEvent({ code: SECRET, title: SECRET, query: SECRET }));
    target.dispatchEvent(new CairnReferralEvent({ program: SECRET, institution: SECRET, kind: 'visit' }));
    target.dispatchEvent(
      new CairnReferralEvent({ program: 'anne@moose.example', institution: '', kind: 'visit' }),
    );
    assert.deepEqual(facts, [
      { name: 'cairn_select' },
      { name: 'cairn_referral', kind: 'visit' },
      { name: 'cairn_referral', kind: 'visit' },
    ]);
  });

  it('asks before each event, so that a choice made later counts', () => {
    const facts: Fact[] = [];
    const target = new EventTarget();
    let allowed = false;
    measure((fact) => facts.push(fact), { target, allowed: () => allowed });
    target.dispatchEvent(events()[1]!);
    allowed = true;
    target.dispatchEvent(events()[1]!);
    assert.equal(facts.length, 1);
  });

  it('hears only the events it is asked for', () => {
    const facts: Fact[] = [];
    const target = new EventTarget();
    measure((fact) => facts.push(fact), { target, allowed: yes, events: ['cairn-referral'] });
    for (const event of events()) target.dispatchEvent(event);
    assert.deepEqual(facts, [FACTS[4]]);
  });

  it('does not let a failing adapter reach the page', (context) => {
    const warn = context.mock.method(console, 'warn', () => {});
    run(() => {
      throw new Error('blocked');
    });
    assert.equal(warn.mock.callCount(), FACTS.length);
  });
});

describe('signals of privacy', () => {
  it('are honoured: Do Not Track and Global Privacy Control', () => {
    assert.equal(mayMeasure({}), true);
    assert.equal(mayMeasure({ doNotTrack: '0' }), true);
    assert.equal(mayMeasure({ doNotTrack: null }), true);
    assert.equal(mayMeasure({ doNotTrack: '1' }), false);
    assert.equal(mayMeasure({ doNotTrack: 'yes' }), false);
    assert.equal(mayMeasure({ globalPrivacyControl: true }), false);
  });
});

describe('adapters', () => {
  const page = globalThis as unknown as Record<string, unknown>;
  afterEach(() => {
    for (const name of ['dataLayer', 'gtag', '_paq', 'plausible']) delete page[name];
  });

  it('dataLayer: one object an event', () => {
    run(dataLayer());
    assert.deepEqual((page.dataLayer as object[])[1], { event: 'cairn_select', cairn_code: '31301' });
    assert.equal((page.dataLayer as object[]).length, FACTS.length);
    assert.doesNotMatch(JSON.stringify(page.dataLayer), /Moose/);
  });

  it('gtag: an event with parameters; nothing where there is no gtag', () => {
    run(gtag());
    const calls: unknown[][] = [];
    page.gtag = (...args: unknown[]) => calls.push(args);
    run(gtag());
    assert.deepEqual(calls[1], ['event', 'cairn_select', { code: '31301' }]);
    assert.doesNotMatch(JSON.stringify(calls), /Moose/);
  });

  it('Matomo: trackEvent with a code as its name and a count as its value', () => {
    run(matomo());
    assert.deepEqual((page._paq as unknown[])[1], ['trackEvent', 'Cairn', 'cairn_select', '31301']);
    assert.deepEqual((page._paq as unknown[])[3], ['trackEvent', 'Cairn', 'cairn_plan', '31301 keep', 1]);
    assert.doesNotMatch(JSON.stringify(page._paq), /Moose/);
  });

  it('Plausible: props, kept for a script that comes later', () => {
    run(plausible());
    const { q } = page.plausible as { q: unknown[][] };
    assert.deepEqual(q[1], ['cairn_select', { props: { code: '31301' } }]);
    assert.doesNotMatch(JSON.stringify(q), /Moose/);
  });
});
