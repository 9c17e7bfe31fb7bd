import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessibilityTree, all, textOf, waitForRole } from '../support/ax.js';
import { addFirstProgram, choose, planSteps, reachField } from '../support/journey.js';
import { browserSession } from '../support/session.js';
import { WORDS, type PageLang } from '../support/words.js';

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

describe('from a typed title to a plan, by keyboard alone', () => {
  const visit = browserSession();

  for (const [lang, query, code] of TITLES) {
    it(`${lang}: ${query}`, async () => {
      await using session = await visit();
      const { page, server, complaints } = session;
      await page.goto(server.url + WORDS[lang].page);
      await reachField(page, lang);
      const title = await choose(page, lang, query, code);

      await waitForRole(page, 'button', WORDS[lang].add);
      const result = await accessibilityTree(page);
      assert.equal(all(result, 'heading', title).length > 0, true, 'the occupation is a heading');
      const pay = all(result, 'article').find(
        (article) => /\$/.test(textOf(article)) && /2028/.test(textOf(article)),
      );
      assert.ok(pay, 'pay and outlook are an article with dollars and the year 2028');
      const programs = all(result, 'article').filter(
        (article) => all(article, 'button', WORDS[lang].add).length > 0,
      );
      assert.ok(programs.length > 0, 'programs are articles');
      for (const program of programs) {
        assert.ok(all(program, 'heading').length > 0, 'a program has a heading');
        assert.ok(all(program, 'link').length > 0, 'a program links to its institution');
      }

      const picked = await addFirstProgram(page, lang);
      const withPlan = await accessibilityTree(page);
      const steps = planSteps(withPlan).map((step) => all(step, 'heading')[0]!.name);
      // What the picked program builds on comes before it; nothing else comes in by itself.
      assert.equal(steps.at(-1), picked, 'the plan is an ordered list that leads to what was picked');
      const totals = all(withPlan, 'group', WORDS[lang].totals)[0];
      assert.ok(totals, 'the plan has totals');
      const figures = all(totals, 'definition').map(textOf);
      assert.ok(figures.length >= 3, 'hours, weeks, cost');
      for (const figure of figures) assert.match(figure, /\d/);
      assert.deepEqual(complaints, []);
    });
  }
});
