import type { KeyInput, Page } from 'puppeteer-core';
import { focused, type AxNode } from './ax.js';

/**
 * Presses a key until what has the focus fits, as someone without a mouse would.
 * @throws when `limit` presses did not get there, with the stops on the way
 */
export async function pressUntil(
  page: Page,
  key: KeyInput,
  fits: (node: Omit<AxNode, 'children'>) => boolean,
  limit = 120,
): Promise<Omit<AxNode, 'children'>> {
  const stops: string[] = [];
  for (let count = 0; count < limit; count++) {
    await page.keyboard.press(key);
    const node = await focused(page);
    if (fits(node)) return node;
    stops.push(`${node.role} "${node.name}"`);
  }
  throw new Error(`${limit} times ${key} did not get there. Stops:\n${stops.join('\n')}`);
}

/** Tabs to a control. */
export const tabTo = (page: Page, role: string, name: RegExp, limit?: number) =>
  pressUntil(page, 'Tab', (node) => node.role === role && name.test(node.name), limit);
