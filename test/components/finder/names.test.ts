import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { PackElement } from '../../../src/components/base/pack-element.js';
import type { CairnFinder } from '../../../src/components/finder/cairn-finder.js';
import type { CairnPrograms } from '../../../src/components/programs/cairn-programs.js';
import type { Engine } from '../../../src/engine/engine.js';
import type { Catalogue } from '../../../src/engine/programs/types.js';
import type { Call } from '../base/fake-engine.js';
import { allByRole } from '../base/roles.js';
import { catalogue, program, realEngine, settle } from '../programs/fixture.js';
import { answer, approach, openByHand, shown } from './hand.js';

const english = program(0, { title: { en: 'Wound assessment' } });
const french = program(1, { title: { fr: 'Soins palliatifs' } });
const bilingual = catalogue([english, french]);

let calls: Call[];
let engine: Engine;

before(async () => {
  engine = await realEngine();
});
beforeEach(() => {
  ({ calls } = openByHand());
});

/** What is opened once everything wanted has come. */
async function wanted(list: Catalogue, lang: string): Promise<Call['want']> {
  const finder = await fixture<CairnFinder>(
    html`<cairn-finder lang=${lang} region="ON" .catalogue=${list}></cairn-finder>`,
  );
  approach(finder);
  expect(calls.at(-1)!.want, 'the first answer').to.deep.equal({ langs: [lang], region: 'ON' });
  for (let known = 0; known < calls.length;) {
    known = calls.length;
    await answer(finder, calls.at(-1)!);
  }
  return calls.at(-1)!.want;
}

/** Lets what was answered be drawn. */
async function drawn(element: PackElement): Promise<void> {
  await aTimeout(20);
  await element.updateComplete;
}

/** A finder that has its first data and waits for what programs are read with. */
async function opened(list: Catalogue): Promise<CairnFinder> {
  const finder = await fixture<CairnFinder>(
    html`<cairn-finder occupation="32101" region="ON" .catalogue=${list}></cairn-finder>`,
  );
  calls[0]!.answer(engine);
  await drawn(finder);
  return finder;
}

describe('the languages a catalogue is written in', () => {
  it('one like the page’s asks for nothing more', async () => {
    const only = { region: 'ON', profiles: true };
    expect(await wanted(catalogue([english]), 'en')).to.deep.equal({ ...only, langs: ['en'] });
    expect(await wanted(catalogue([french]), 'fr')).to.deep.equal({ ...only, langs: ['fr'] });
  });

  it('another one has its names opened behind the first answer, and no titles', async () => {
    const both = { region: 'ON', profiles: true };
    expect(await wanted(bilingual, 'en')).to.deep.equal({ ...both, langs: ['en'], names: ['fr'] });
    expect(await wanted(bilingual, 'fr')).to.deep.equal({ ...both, langs: ['fr'], names: ['en'] });
    expect(await wanted(catalogue([english]), 'fr')).to.deep.equal({ ...both, langs: ['fr'], names: ['en'] });
  });

  it('words come too where a program states no occupation', async () => {
    const list = catalogue([english, { ...french, noc: [] }]);
    expect(await wanted(list, 'en')).to.deep.equal({
      ...{ region: 'ON', profiles: true, topics: true },
      ...{ langs: ['en'], names: ['fr'] },
    });
  });

  it('a foreign word typed still brings the titles', async () => {
    const finder = await opened(bilingual);
    shown(finder, '#target')!.dispatchEvent(new Event('cairn-widen', { bubbles: true }));
    expect(calls.at(-1)!.want).to.deep.equal({ langs: ['en', 'fr'], profiles: true, region: 'ON' });
    await finder.updateComplete;
    expect(shown(finder, 'cairn-plan'), 'the names are among what is still to come').to.equal(null);
    calls.at(-1)!.answer(engine);
    await drawn(finder);
    expect(shown(finder, 'cairn-plan')).to.not.equal(null);
  });

  it('programs are listed once they can be read in full; the rest of the answer does not wait', async () => {
    const finder = await opened(bilingual);
    expect(shown(finder, 'cairn-outlook')).to.not.equal(null);
    expect([shown(finder, 'cairn-plan'), shown(finder, 'cairn-programs')]).to.deep.equal([null, null]);
    calls.at(-1)!.answer(engine);
    await drawn(finder);
    expect(shown(finder, 'cairn-plan')).to.not.equal(null);
  });

  it('where the names cannot be had, programs are read without, and stay while another region loads', async () => {
    const finder = await opened(bilingual);
    const told = oneEvent(finder, 'cairn-error');
    calls.at(-1)!.fail(new Error('Cairn: the names cannot be reached.'));
    await told;
    await drawn(finder);
    const list = shown(finder, 'cairn-programs');
    expect(list).to.not.equal(null);
    const before = calls.length;
    finder.region = 'BC';
    await drawn(finder);
    expect(calls.slice(before).map(({ want }) => want.region)).to.deep.equal(['BC']);
    expect(shown(finder, 'cairn-programs') === list, 'the same list').to.equal(true);
  });

  it('a list that stands alone waits for them as well', async () => {
    const list = await fixture<CairnPrograms>(
      html`<cairn-programs occupation="32101" .catalogue=${bilingual}></cairn-programs>`,
    );
    list.dispatchEvent(new PointerEvent('pointerover'));
    calls[0]!.answer(engine);
    await drawn(list);
    expect(calls.at(-1)!.want.names).to.deep.equal(['fr']);
    expect(allByRole(list, 'article')).to.have.length(0);
    calls.at(-1)!.answer(engine);
    await drawn(list);
    await settle(list);
    expect(allByRole(list, 'article')).to.have.length(2);
  });
});
