import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addFirstProgram, choose, inPage, reachField, stepNames, untilTrue } from '../hosts/journey.js';
import { WORDS, type PageLang } from '../support/words.js';
import { stage } from './stage.js';
import { treeAgrees } from './tree.js';

/** What a learner types, and the occupation meant: typos, genders, abbreviations, half-typed words. */
const TITLES: [PageLang, string, string][] = [
  ['en', 'registered nu', '31301'],
  ['en', 'weldr', '72106'],
  ['en', 'RN', '31301'],
  ['en', 'softwear developer', '21232'],
  ['en', 'early childhood educater', '42202'],
  ['en', 'truck drvier', '73300'],
  ['en', 'hvac tech', '72402'],
  ['en', 'book keeper', '12200'],
  ['en', 'electrican', '72200'],
  ['en', 'LPN', '32101'],
  ['fr', 'infirmière', '31301'],
  ['fr', 'soudeuse', '72106'],
  ['fr', 'developpeur logiciel', '21232'],
  ['fr', 'éducatrice petite enfance', '42202'],
  ['fr', 'camioneur', '73300'],
  ['fr', 'préposée aux bénéficiaires', '33102'],
  ['fr', 'électricienne', '72200'],
  ['fr', 'cuisinnier', '63200'],
  ['fr', 'plombière', '72300'],
  ['fr', 'mécanicienne auto', '72410'],
];

/** Programs that can be added or are in the plan, as a screen reader finds them: which are articles, with how much inside. */
const programs = ({ add, added }: { add: RegExp; added: RegExp }): string => `find('article')
  .filter((one) => inside(one, 'button', ${String(add)}).length || inside(one, 'button', ${String(added)}).length)
  .map((one) => ({ headings: inside(one, 'heading').length, links: inside(one, 'link').length }))`;

describe(`from a typed title to a plan, by keyboard alone, in ${process.env.CAIRN_BROWSER ?? 'chromium'}`, () => {
  const open = stage();

  for (const [lang, query, code] of TITLES) {
    it(`${lang}: ${query}`, async () => {
      await using journey = await open();
      const { tab, server } = journey;
      const { page, totals } = WORDS[lang];
      await tab.goto(server.url + page);
      await reachField(tab, lang);
      const title = await choose(tab, lang, query, code);

      await untilTrue(tab, 'programs', `${programs(WORDS[lang])}.length`);
      assert.ok(
        await inPage(
          tab,
          `find('article').some((one) => /\\$/.test(textOf(one)) && /2028/.test(textOf(one)))`,
        ),
        'pay and outlook are an article with dollars and the year 2028',
      );
      const offered = await inPage<{ headings: number; links: number }[]>(tab, programs(WORDS[lang]));
      assert.ok(offered.length > 0, 'programs are articles');
      for (const { headings, links } of offered) {
        assert.ok(headings > 0, 'a program has a heading');
        assert.ok(links > 0, 'a program links to its institution');
      }

      const picked = await addFirstProgram(tab, lang);
      // What the picked program builds on comes before it, and so do the suggested steps.
      assert.equal(
        (await stepNames(tab)).at(-1),
        picked,
        'the plan is an ordered list that leads to what was picked',
      );
      const figures = await inPage<string[]>(
        tab,
        `inside(find('group', /^${totals}$/)[0], 'definition').map(textOf)`,
      );
      assert.ok(figures.length >= 3, 'hours, weeks, cost');
      for (const figure of figures) assert.match(figure, /\d/);
      if (tab.tree) treeAgrees(await tab.tree(), lang, title, picked);
      assert.deepEqual(tab.complaints, []);
    });
  }
});
