import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CairnSearch } from '../../../src/components/search/cairn-search.js';
import '../../../src/define.js';
import { fakeEngine } from '../base/fake-engine.js';
import { byRole } from '../base/roles.js';

export async function search(lang = 'en'): Promise<{ element: CairnSearch; input: HTMLInputElement }> {
  const element = await fixture<CairnSearch>(
    html`<cairn-search lang=${lang} .engine=${fakeEngine()}></cairn-search>`,
  );
  const input = byRole(element, 'combobox') as HTMLInputElement;
  input.focus();
  return { element, input };
}

export async function press(element: CairnSearch, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [modifier, plain] = key.split('+');
    if (plain) await sendKeys({ down: modifier! });
    await sendKeys(key.length === 1 ? { type: key } : { press: plain ?? key });
    if (plain) await sendKeys({ up: modifier! });
    await element.updateComplete;
  }
}

export const expanded = (input: HTMLInputElement): boolean => input.getAttribute('aria-expanded') === 'true';

export function activeText(element: CairnSearch, input: HTMLInputElement): string | null {
  const id = input.getAttribute('aria-activedescendant');
  return id ? (element.shadowRoot!.getElementById(id)?.querySelector('.title')?.textContent ?? null) : null;
}
