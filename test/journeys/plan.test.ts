import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addFirstProgram,
  choose,
  inPage,
  pressOn,
  reachField,
  stepNames,
  tabTo,
  untilTrue,
} from '../hosts/journey.js';
import { WORDS } from '../support/words.js';
import { stage } from './stage.js';

const ACTS = {
  en: {
    down: /^Move down: /,
    remove: /^Remove: /,
    keep: /^Keep this plan$/,
    kept: /kept on this device/,
    share: /^Share$/,
  },
  fr: {
    down: /^Descendre\s: /,
    remove: /^Retirer\s: /,
    keep: /^Conserver ce parcours$/,
    kept: /conservé sur cet appareil/,
    share: /^Partager$/,
  },
} as const;

/** The name of a step's button. */
const of = (name: RegExp, title: string): RegExp =>
  new RegExp(`${name.source}${title.replace(/[^\p{L}\d]/gu, '.')}$`);

/** True when the plan's steps have these names, in this order. */
const same = (names: string[]): string =>
  `JSON.stringify(planSteps().map((step) => textOf(inside(step, 'heading')[0]))) === ${JSON.stringify(JSON.stringify(names))}`;

/** Which skills are ticked, of those that are seen. */
const TICKED = `JSON.stringify(find('checkbox').map((one) => one.checked))`;

/** Begins with these words, however they are parted. */
const begins = (words: string): RegExp =>
  new RegExp(`^${words.replace(/[^\p{L}\d]+/gu, '[^\\p{L}\\d]+')}`, 'u');

/** A "move down" that can act, and the place of its step. */
const movable = (name: RegExp): string => `planSteps().findIndex((step) =>
  inside(step, 'button', ${String(name)}).some((one) => one.ariaDisabled !== 'true'))`;

describe(`a plan, by keyboard alone, in ${process.env.CAIRN_BROWSER ?? 'chromium'}`, () => {
  const open = stage();

  for (const [lang, query, code] of [
    ['en', 'welder', '72106'],
    ['fr', 'infirmière auxiliaire', '32101'],
  ] as const) {
    it(`is added to, reordered, shortened, kept, found again with the skills ticked, and shared as a link (${lang})`, async () => {
      await using journey = await open();
      const { tab, server, elsewhere } = journey;
      const { down, remove, keep, kept, share } = ACTS[lang];
      const address = server.url + WORDS[lang].page;
      await tab.goto(address);
      await reachField(tab, lang);
      const title = await choose(tab, lang, query, code);
      await tabTo(tab, 'checkbox', /./);
      await tab.press('Space');
      const ticked = await inPage<string>(tab, TICKED);
      assert.match(ticked, /true/);
      const picked = await addFirstProgram(tab, lang);
      const before = await stepNames(tab);
      assert.ok(before.length >= 3, 'a plan of several steps');
      assert.equal(before.at(-1), picked, 'what was picked joins the suggestion');

      const at = await inPage<number>(tab, movable(down));
      assert.ok(at >= 0, 'some step can move down');
      const [first, second] = [before[at]!, before[at + 1]!];
      await pressOn(tab, of(down, first), 'Shift+Tab');
      const moved = before.with(at, second).with(at + 1, first);
      await untilTrue(
        tab,
        'the step one place on',
        `textOf(inside(planSteps()[${at + 1}], 'heading')[0]) === ${JSON.stringify(first)}`,
      );
      assert.deepEqual(await stepNames(tab), moved);
      await untilTrue(
        tab,
        'the focus on the moved step',
        `nameOf(active()).endsWith(${JSON.stringify(first)})`,
      );

      const last = moved.at(-1)!;
      await pressOn(tab, of(remove, last));
      await untilTrue(tab, 'a step less', `planSteps().length === ${moved.length - 1}`);
      const mine = moved.slice(0, -1);
      assert.deepEqual(await stepNames(tab), mine);

      await pressOn(tab, keep);
      await untilTrue(tab, 'the voice', `find('status').some((one) => ${String(kept)}.test(textOf(one)))`);
      await tab.goto(address);
      const again = begins(title);
      await untilTrue(tab, 'the plan at the start', `find('button', ${String(again)})[0]`);
      await pressOn(tab, again);
      await untilTrue(tab, 'focus on its occupation', `roleOf(active()) === 'heading'`);
      assert.equal(await inPage(tab, 'nameOf(active())'), title);
      await untilTrue(tab, 'the plan that was kept', same(mine));
      await untilTrue(tab, 'the skills ticked', `${TICKED} === ${JSON.stringify(ticked)}`);

      // Without a clipboard the link is shown: so it is read here, in every engine alike.
      await inPage(
        tab,
        `!!Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })`,
      );
      await pressOn(tab, share);
      await untilTrue(tab, 'the link', 'active().readOnly');
      const link = await inPage<string>(tab, 'active().value');
      assert.ok(link.startsWith(`${address}#`), link);
      const friend = await elsewhere();
      await friend.goto(link);
      await untilTrue(friend, 'the same plan elsewhere', same(mine));
      assert.deepEqual([...tab.complaints, ...friend.complaints], []);
    });
  }
});
