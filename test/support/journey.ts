import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { accessibilityTree, all, focused, textOf, until, waitForRole, type AxNode } from './ax.js';
import { tabTo } from './keyboard.js';
import { WORDS, type PageLang } from './words.js';

/** Tabs from wherever the focus is to the job-title field. */
export async function reachField(page: Page, lang: PageLang): Promise<void> {
  await tabTo(page, 'combobox', new RegExp(`^${WORDS[lang].combobox}$`));
}

/** The options shown, once there are any. */
export async function options(page: Page): Promise<AxNode[]> {
  await waitForRole(page, 'option');
  return all(await accessibilityTree(page), 'option');
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

/** Ordered lists of the tree that hold numbered steps, each with a heading: the plan. */
export function planSteps(tree: AxNode): AxNode[] {
  const plans = all(tree, 'list').filter((list) =>
    list.children.some((item) => all(item, 'ListMarker').length > 0 && all(item, 'heading').length > 0),
  );
  return plans.flatMap((list) => list.children.filter((item) => item.role === 'listitem'));
}
