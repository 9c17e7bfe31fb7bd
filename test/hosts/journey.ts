import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { WORDS, type PageLang } from '../support/words.js';
import type { Key, Tab } from './engines/engine.js';

const lib = readFileSync(new URL('./in-page.js', import.meta.url), 'utf8');

/** What an expression gives in the page, with the helpers of in-page.js at hand. */
export const inPage = <T>(tab: Tab, expression: string): Promise<T> =>
  tab.ask<T>(`(async () => { ${lib}\nreturn (${expression}); })()`);

/** Waits until an expression is true in the page. */
export const untilTrue = (tab: Tab, what: string, expression: string): Promise<boolean> =>
  inPage(tab, `!!(await until(${JSON.stringify(what)}, () => ${expression}))`);

const FAR = 150;

/**
 * Presses Tab (or Shift and Tab: the way back) until what has the focus is of a role and a name, as someone without a mouse would.
 * @returns its name
 */
export async function tabTo(tab: Tab, role: string, name: RegExp, key: Key = 'Tab'): Promise<string> {
  const stops: string[] = [];
  for (let count = 0; count < FAR; count++) {
    await tab.press(key);
    const [is, called] = await inPage<[string, string]>(tab, '[roleOf(active()), nameOf(active())]');
    if (is === role && name.test(called)) return called;
    stops.push(`${is} "${called}"`);
  }
  assert.fail(`${FAR} times ${key} did not reach ${role} ${String(name)}. Stops:\n${stops.join('\n')}`);
}

/** Tabs to a button and presses it. */
export async function pressOn(tab: Tab, name: RegExp, key?: Key): Promise<string> {
  const called = await tabTo(tab, 'button', name, key);
  await tab.press('Enter');
  return called;
}

/** Tabs from wherever the focus is to the job-title field of the language. */
export async function reachField(tab: Tab, lang: PageLang): Promise<void> {
  const name = new RegExp(`^${WORDS[lang].combobox}$`);
  await untilTrue(tab, 'the field', `find('combobox', ${String(name)})[0]`);
  await tabTo(tab, 'combobox', name);
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

/** Names of the plan's steps, in their order. */
export const stepNames = (tab: Tab): Promise<string[]> =>
  inPage(tab, `planSteps().map((step) => textOf(inside(step, 'heading')[0]))`);

/**
 * Tabs to the first program's “add to plan”, presses it, and waits until the plan has it; the program's title. Where the
 * suggested plan has all there are, one is taken out of it first, and put back.
 */
export async function addFirstProgram(tab: Tab, lang: PageLang): Promise<string> {
  const { add, added } = WORDS[lang];
  const some = `find('button', ${String(add)})[0]`;
  // Programs are listed once what they are read with has come, which may be after the occupation.
  await untilTrue(tab, 'the list of programs', `${some} || find('button', ${String(added)})[0]`);
  if (!(await inPage<boolean>(tab, `Boolean(${some})`))) {
    await tabTo(tab, 'button', added);
    await tab.press('Space');
    await untilTrue(tab, 'the program to leave the plan', some);
    // One stop back, so that what was taken out is the next to come: Firefox's driver presses no button once Tab has gone
    // past the end of the page and come round.
    await tab.press('Shift+Tab');
  }
  const button = await tabTo(tab, 'button', add);
  const name = button.slice(button.indexOf(':') + 1).trim();
  await tab.press('Space');
  await untilTrue(
    tab,
    'the plan to have it',
    `find('button', ${String(added)}).some((one) => nameOf(one).endsWith(${JSON.stringify(name)}))`,
  );
  return name;
}

const ADD = { en: /^add\b/i, fr: /^ajouter\b/i };
/** A program that can be added to the plan, or is in it. */
const OFFERED = { en: /^add\b|in your plan/i, fr: /^ajouter\b|dans votre (plan|parcours)/i };

/** From a title to a plan: what every host page must allow. */
export async function makeJourney(tab: Tab, lang: PageLang, query: string, code: string): Promise<void> {
  await reachField(tab, lang);
  const title = await choose(tab, lang, query, code);
  assert.ok(title.length > 3, title);
  const offered = String(OFFERED[lang]);
  await untilTrue(tab, 'programs', `find('button', ${offered})[0]`);
  assert.ok(
    await inPage(tab, `find('article').some((one) => /\\$/.test(textOf(one)) && /2028/.test(textOf(one)))`),
    'pay and outlook are an article with dollars and the year 2028',
  );
  const some = `find('button', ${String(ADD[lang])})[0]`;
  if (await inPage<boolean>(tab, `Boolean(${some})`)) {
    await inPage(tab, `${some}.focus()`);
    await tab.press('Enter');
  }
  await untilTrue(tab, 'a plan', 'planSteps().length');
}
