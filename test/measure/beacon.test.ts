import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CairnSelectEvent } from '../../src/components/events/events.js';
import { beacon, measure, Queue, type Fact } from '../../src/measure/index.js';

const yes = (): boolean => true;

describe('the beacon', () => {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  let online = true;
  let accepts = true;
  let sent: [string, string][] = [];
  let shelf: Map<string, string>;
  let now = Date.parse('2026-11-23T15:04:05Z');
  const queue = (): Queue =>
    new Queue(
      () => ({
        getItem: (key) => shelf.get(key) ?? null,
        setItem: (key, value) => void shelf.set(key, value),
        removeItem: (key) => void shelf.delete(key),
      }),
      () => now,
    );

  beforeEach(() => {
    [online, accepts, sent, shelf] = [true, true, [], new Map()];
    now = Date.parse('2026-11-23T15:04:05Z');
    Object.defineProperty(globalThis, 'navigator', {
      configurable: true,
      value: {
        get onLine() {
          return online;
        },
        sendBeacon: (url: string, body: string) => accepts && sent.push([url, body]) > 0,
      },
    });
  });
  afterEach(() => {
    if (real) Object.defineProperty(globalThis, 'navigator', real);
    else delete (globalThis as { navigator?: unknown }).navigator;
  });

  it('sends each fact with its day, and keeps nothing', () => {
    const target = new EventTarget();
    measure(beacon('/count', { queue: queue(), allowed: yes }), { target, allowed: yes });
    target.dispatchEvent(new CairnSelectEvent({ code: '31301', title: 'Moose', query: 'Moose' }));
    assert.equal(sent.length, 1);
    assert.equal(sent[0]![0], '/count');
    assert.deepEqual(JSON.parse(sent[0]![1]), [{ name: 'cairn_select', code: '31301', day: '2026-11-23' }]);
    assert.equal(shelf.size, 0);
    assert.doesNotMatch(JSON.stringify(sent), /Moose/);
  });

  it('keeps facts while there is no network, and sends them together with the next', () => {
    online = false;
    const send = beacon('/count', { queue: queue(), allowed: yes });
    send({ name: 'cairn_select', code: '31301' });
    send({ name: 'cairn_select', code: '72106' });
    assert.equal(sent.length, 0);
    assert.equal(shelf.size, 1);
    online = true;
    send({ name: 'cairn_select', code: '63200' });
    assert.equal(sent.length, 1);
    assert.deepEqual(
      (JSON.parse(sent[0]![1]) as Fact[]).map(({ code }) => code),
      ['31301', '72106', '63200'],
    );
    assert.equal(shelf.size, 0);
  });

  it('sends on the next visit what waited on the last', () => {
    accepts = false;
    beacon('/count', { queue: queue(), allowed: yes })({ name: 'cairn_select', code: '31301' });
    accepts = true;
    beacon('/count', { queue: queue(), allowed: yes });
    assert.equal(sent.length, 1);
    assert.equal(shelf.size, 0);
  });

  it('erases what waited when the learner has since asked not to be measured', () => {
    online = false;
    beacon('/count', { queue: queue(), allowed: yes })({ name: 'cairn_select', code: '31301' });
    online = true;
    beacon('/count', { queue: queue(), allowed: () => false });
    assert.equal(sent.length, 0);
    assert.equal(shelf.size, 0);
  });

  it('forgets after seven days, and keeps no more than two hundred', () => {
    online = false;
    const send = beacon('/count', { queue: queue(), allowed: yes });
    for (let count = 0; count < 250; count++) send({ name: 'cairn_select', code: '31301' });
    assert.equal(queue().read().length, 200);
    now += 8 * 86_400_000;
    assert.equal(queue().read().length, 0);
  });

  it('works in memory where storage is refused, and survives what a page left in its place', () => {
    online = false;
    const refused = new Queue(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    const send = beacon('/count', { queue: refused, allowed: yes });
    send({ name: 'cairn_select', code: '31301' });
    assert.equal(refused.read().length, 1);
    for (const junk of ['{"a":1}', 'no json', '[1,null,{"name":2}]', '"text"']) {
      shelf.set('cairn-measure', junk);
      assert.deepEqual(queue().read(), [], junk);
    }
  });

  it('sends once what two tabs of the page wait with, and nothing once it is stopped', () => {
    const page = new EventTarget();
    const { addEventListener, removeEventListener } = globalThis;
    Object.assign(globalThis, {
      addEventListener: page.addEventListener.bind(page),
      removeEventListener: page.removeEventListener.bind(page),
    });
    online = false;
    const tabs = [queue(), queue()].map((one) => beacon('/count', { queue: one, allowed: yes }));
    tabs.forEach((send, i) => send({ name: 'cairn_select', code: `3130${i}` }));
    online = true;
    page.dispatchEvent(new Event('online'));
    assert.deepEqual(
      sent.map(([, body]) => (JSON.parse(body) as Fact[]).map(({ code }) => code)),
      [['31300', '31301']],
    );
    online = false;
    tabs[0]!({ name: 'cairn_select', code: '31302' });
    for (const tab of tabs) tab.stop!();
    online = true;
    page.dispatchEvent(new Event('online'));
    assert.equal(sent.length, 1);
    Object.assign(globalThis, { addEventListener, removeEventListener });
  });
});
