import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setPackSource } from '../../../src/components/controllers/pack-source.js';
import type { CairnSearch } from '../../../src/components/search/cairn-search.js';
import '../../../src/define.js';
import type { Engine } from '../../../src/engine/engine.js';
import { fakeEngine, handSource } from '../base/fake-engine.js';
import { allByRole, byRole, nameOf } from '../base/roles.js';
import { press } from './field.js';

/** An engine that knows another first answer. */
function other(): Engine {
  const engine = fakeEngine();
  const { suggest } = engine;
  engine.suggest = (...asked) => suggest(...asked).reverse();
  return engine;
}

const first = (element: CairnSearch): string => nameOf(allByRole(element, 'option')[0]!);

/** A field whose packs are opened by hand, with words in it. */
async function ask(words: string) {
  const { calls, update, source } = handSource();
  setPackSource(() => source);
  const element = await fixture<CairnSearch>(html`<cairn-search lang="en"></cairn-search>`);
  byRole(element, 'combobox').focus();
  await press(element, ...words);
  const open = async (engine: Engine): Promise<void> => {
    const ready = oneEvent(element, 'cairn-ready');
    calls.at(-1)!.answer(engine);
    // What the other language adds is not told.
    await Promise.race([ready, aTimeout(100)]);
    await element.updateComplete;
  };
  return { element, calls, update, open };
}

describe('<cairn-search> and packs that come while its list is open', () => {
  it('shows what the first packs answer; newer ones serve from the next letter on', async () => {
    const { element, calls, update, open } = await ask('nu');
    await open(fakeEngine());
    expect(first(element)).to.contain('Licensed practical nurses');
    const option = allByRole(element, 'option')[0];
    update();
    await element.updateComplete;
    expect(calls).to.have.length(2);
    await open(other());
    expect(allByRole(element, 'option')[0], 'no option is active: the pointer may be over one').to.equal(
      option,
    );
    expect(first(element)).to.contain('Licensed practical nurses');
    await press(element, 'r');
    expect(first(element)).to.contain('Welders');
  });

  it('shows what newer packs answer where the list had no answer', async () => {
    const { element, update, open } = await ask('zzz');
    await open(fakeEngine());
    expect(allByRole(element, 'option')).to.have.length(0);
    const engine = fakeEngine();
    const { suggest } = engine;
    engine.suggest = (_, options) => suggest('nurse', options);
    update();
    await element.updateComplete;
    await open(engine);
    expect(first(element)).to.contain('Licensed practical nurses');
  });

  it('shows what the other language answers, which was fetched for these very words', async () => {
    const { element, calls, open } = await ask('vague');
    const widened = oneEvent(element, 'cairn-widen');
    await open(fakeEngine());
    await widened;
    await element.updateComplete;
    expect(calls.at(-1)!.want.langs).to.deep.equal(['en', 'fr']);
    await open(other());
    expect(first(element)).to.contain('Welders');
  });
});
