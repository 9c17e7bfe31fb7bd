import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { WORDS, type PageLang } from '../support/words.js';
import type { Tab } from './engines/engine.js';

const lib = readFileSync(new URL('./in-page.js', import.meta.url), 'utf8');

/** What an expression gives in the page, with the helpers of in-page.js at hand. */
export const inPage = <T>(tab: Tab, expression: string): Promise<T> =>
  tab.ask<T>(`(async () => { ${lib}\nreturn (${expression}); })()`);

/** Waits until an expression is true in the page. */
export const untilTrue = (tab: Tab, what: string, expression: string): Promise<boolean> =>
  inPage(tab, `!!(await until(${JSON.stringify(what)}, () => ${expression}))`);

/** Tabs from wherever the focus is to the job-title field of the language. */
export async function reachField(tab: Tab, lang: PageLang): Promise<void> {
  const name = `/^${WORDS[lang].combobox}$/`;
  await untilTrue(tab, 'the field', `find('combobox', ${name})[0]`);
  for (let count = 0; count < 60; count++) {
    await tab.press('Tab');
    if (await inPage(tab, `find('combobox', ${name}).includes(active())`)) return;
  }
  assert.fail('60 times Tab did not reach the field');
}

/** Types a title, takes the option of `code`; the occupation's title, from the heading that gets the focus. */
export async function choose(tab: Tab, lang: PageLang, query: string, code: string): Promise<string> {
  await tab.type(query);
  const mark = WORDS[lang].code(code).replace(' ', '\\s');
  const option = `find('option').findIndex((option) => /${mark}/.test(textOf(option)))`;
  await untilTrue(tab, `an option ${code} for ${query}`, `${option} >= 0`);
  const place = await inPage<number>(tab, option);
  for (let step = 0; step <= place; step++) await tab.press('ArrowDown');
  await tab.press('Enter');
  await untilTrue(tab, 'focus on the occupation', `roleOf(active()) === 'heading'`);
  return inPage(tab, 'nameOf(active())');
}

const ADD = { en: /^add\b/i, fr: /^ajouter\b/i };

/** From a title to a plan: what every host page must allow. */
export async function makeJourney(tab: Tab, lang: PageLang, query: string, code: string): Promise<void> {
  await reachField(tab, lang);
  const title = await choose(tab, lang, query, code);
  assert.ok(title.length > 3, title);
  const add = String(ADD[lang]);
  await untilTrue(tab, 'programs', `find('button', ${add})[0]`);
  assert.ok(
    await inPage(tab, `find('article').some((one) => /\\$/.test(textOf(one)) && /2028/.test(textOf(one)))`),
    'pay and outlook are an article with dollars and the year 2028',
  );
  await inPage(tab, `find('button', ${add})[0].focus()`);
  await tab.press('Enter');
  await untilTrue(tab, 'a plan', 'planSteps().length');
}
