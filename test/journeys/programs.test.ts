import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choose, inPage, pressOn, reachField, tabTo, untilTrue } from '../hosts/journey.js';
import { WORDS } from '../support/words.js';
import { stage } from './stage.js';

const ACTS = {
  en: {
    filters: /^Filters( \(\d\))?$/,
    keyword: /^Keyword/,
    word: 'safety',
    hours: /^Hours, at most/,
    aid: /OSAP/,
    clear: /^Clear filters$/,
    compare: /^Compare ?: /,
    beside: /^Compare side by side$/,
    title: /^Programs side by side$/,
  },
  fr: {
    filters: /^Filtres( \(\d\))?$/,
    keyword: /^Mot-clé/,
    word: 'soudage',
    hours: /^Heures, au plus/,
    aid: /RAFEO/,
    clear: /^Effacer les filtres$/,
    compare: /^Comparer\s?: /,
    beside: /^Comparer côte à côte$/,
    title: /^Formations côte à côte$/,
  },
} as const;

/** Programs shown (those that can be added to the plan or are in it), as text. */
const cards = (lang: 'en' | 'fr'): string =>
  `find('article').filter((one) => inside(one, 'button', ${String(ACTS[lang].compare)}).length).map(textOf)`;

describe(`the list of programs, by keyboard alone, in ${process.env.CAIRN_BROWSER ?? 'chromium'}`, () => {
  const open = stage();

  for (const [lang, query, code] of [
    ['en', 'welder', '72106'],
    ['fr', 'soudeuse', '72106'],
  ] as const) {
    it(`is filtered by keyword, hours and aid, and cleared again (${lang})`, async () => {
      await using journey = await open();
      const { tab, server } = journey;
      const { filters, keyword, word, hours, aid, clear } = ACTS[lang];
      await tab.goto(server.url + WORDS[lang].page);
      await reachField(tab, lang);
      await choose(tab, lang, query, code);
      await untilTrue(tab, 'programs', `${cards(lang)}.length`);
      const all = await inPage<string[]>(tab, cards(lang));

      await pressOn(tab, filters);
      await tabTo(tab, 'searchbox', keyword);
      await tab.type(word);
      await untilTrue(
        tab,
        'one filter on',
        `find('button', ${String(filters)})[0].textContent.includes('(1)')`,
      );
      const found = await inPage<string[]>(tab, cards(lang));
      assert.ok(found.length > 0, `programs with “${word}”`);
      assert.notDeepEqual(found, all);

      // The way back: the button stands before the filters.
      await pressOn(tab, clear, 'Shift+Tab');
      await untilTrue(tab, 'the focus on the heading', `roleOf(active()) === 'heading'`);
      assert.deepEqual(await inPage(tab, cards(lang)), all, 'all are back');

      await tabTo(tab, 'spinbutton', hours);
      await tab.type('40');
      await tab.press('Tab');
      await tabTo(tab, 'checkbox', aid);
      await tab.press('Space');
      await untilTrue(
        tab,
        'two filters on',
        `find('button', ${String(filters)})[0].textContent.includes('(2)')`,
      );
      for (const card of await inPage<string[]>(tab, cards(lang))) {
        const [, length = ''] = /(\d+) (?:hours|heures)/.exec(card) ?? [];
        assert.ok(Number(length) <= 40, card);
        assert.match(card, aid);
      }
      assert.deepEqual(tab.complaints, []);
    });

    it(`is compared two by two in a dialog that gives the focus back (${lang})`, async () => {
      await using journey = await open();
      const { tab, server } = journey;
      const { compare, beside, title } = ACTS[lang];
      await tab.goto(server.url + WORDS[lang].page);
      await reachField(tab, lang);
      await choose(tab, lang, query, code);
      await untilTrue(tab, 'programs', `${cards(lang)}.length`);
      const names: string[] = [];
      for (let count = 0; count < 2; count++) {
        const name = await tabTo(tab, 'button', compare);
        names.push(name.replace(compare, ''));
        await tab.press('Space');
      }
      await pressOn(tab, beside);
      await untilTrue(tab, 'the dialog', `find('dialog', ${String(title)})[0]`);
      const columns = await inPage<string[]>(
        tab,
        `everything().filter((one) => one.matches('th[scope=col]') && one.checkVisibility()).map(textOf)`,
      );
      assert.deepEqual(columns, names);
      await tab.press('Escape');
      await untilTrue(tab, 'the focus back', `${String(beside)}.test(nameOf(active()))`);
      assert.equal(await inPage(tab, `find('dialog', ${String(title)}).length`), 0, 'the dialog is closed');
      assert.deepEqual(tab.complaints, []);
    });
  }
});
