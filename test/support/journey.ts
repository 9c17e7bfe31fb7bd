import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { accessibilityTree, all, focused, textOf, until, waitForRole, type AxNode } from './ax.js';
import { tabTo } from './keyboard.js';
import { WORDS, type PageLang } from './words.js';

/** Tabs from wherever the focus is to the job-title field. */
export async function reachField(page: Page, lang: PageLang): Promise<void> {
  await tabTo(page, 'combobox', new RegExp(`^${WORDS[lang].combobox}$`));
}

/** Suggestions name their unit group; options of a list of regions do not. */
const SUGGESTION = /(?:NOC|CNP)\s\d{5}/;

/** The suggestions shown, once there are any. */
export async function options(page: Page): Promise<AxNode[]> {
  return until(
    page,
    async () => {
      const shown = all(await accessibilityTree(page), 'option').filter((option) =>
        SUGGESTION.test(textOf(option)),
      );
      return shown.length > 0 ? shown : undefined;
    },
    async () => 'No suggestion is shown.',
  );
}

/**
 * Types a title into the focused field, moves to the option of `code` with the arrow, and takes it.
 * @returns the title of the occupation, from the heading that then has the focus
 */
export async function choose(page: Page, lang: PageLang, query: string, code: string): Promise<string> {
  await page.keyboard.type(query);
  const mark = WORDS[lang].code(code);
  const shown = await options(page);
  const place = shown.findIndex((option) => textOf(option).includes(mark));
  assert.notEqual(
    place,
    -1,
    `"${query}" did not suggest ${mark}, but: ${shown.map((option) => textOf(option)).join(' | ')}`,
  );
  for (let step = 0; step <= place; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  // An explicit choice moves the focus to what it brought.
  return until(
    page,
    async () => {
      const { role, name } = await focused(page);
      return role === 'heading' ? name : undefined;
    },
    async () => `The focus is on ${JSON.stringify(await focused(page))}, not on the occupation's heading.`,
  );
}

/** The steps of the plan: items of an ordered list, each with a heading; programs are articles, steps are not. */
export function planSteps(tree: AxNode): AxNode[] {
  return all(tree, 'listitem').filter(
    (item) =>
      item.children.some(({ role }) => role === 'ListMarker') &&
      all(item, 'heading').length > 0 &&
      all(item, 'article').length === 0,
  );
}

/** Tabs to the first program's “add to plan”, presses it, and waits until the plan has it. */
export async function addFirstProgram(page: Page, lang: PageLang): Promise<string> {
  const { add, added } = WORDS[lang];
  const button = await tabTo(page, 'button', add);
  const title = button.name.slice(button.name.indexOf(':') + 1).trim();
  await page.keyboard.press('Space');
  await waitForRole(page, 'button', added);
  return title;
}
