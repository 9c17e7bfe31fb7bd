import assert from 'node:assert/strict';
import { all, textOf, type AxNode } from '../support/ax.js';
import { planSteps } from '../support/journey.js';
import { WORDS, type PageLang } from '../support/words.js';

/** What the page's elements say is also what the browser hands to a screen reader (Chromium tells that). */
export function treeAgrees(tree: AxNode, lang: PageLang, title: string, picked: string): void {
  const { add, added, totals } = WORDS[lang];
  assert.ok(all(tree, 'heading', title).length > 0, 'the occupation is a heading');
  const pay = all(tree, 'article').find((one) => /\$/.test(textOf(one)) && /2028/.test(textOf(one)));
  assert.ok(pay, 'pay and outlook are an article with dollars and the year 2028');
  // Programs that can be added to the plan, or are in it.
  const programs = all(tree, 'article').filter((one) =>
    [add, added].some((name) => all(one, 'button', name).length),
  );
  assert.ok(programs.length > 0, 'programs are articles');
  for (const program of programs) {
    assert.ok(all(program, 'heading').length > 0, 'a program has a heading');
    assert.ok(all(program, 'link').length > 0, 'a program links to its institution');
  }
  // Names keep their non-breaking spaces here; in the page's text they are spaces like any other.
  const steps = planSteps(tree).map((step) => all(step, 'heading')[0]!.name.replace(/\s+/g, ' '));
  assert.equal(steps.at(-1), picked, 'the plan is an ordered list that leads to what was picked');
  const sum = all(tree, 'group', totals)[0];
  assert.ok(sum, 'the plan has totals');
  assert.ok(all(sum, 'definition').length >= 3, 'hours, weeks, cost');
}
