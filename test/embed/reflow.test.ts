import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve, type Served } from '../../scripts/lib/serve.mjs';
import { WORDS, type PageLang } from '../support/words.js';
import { startEngine, type Engine, type Tab } from '../hosts/engines/engine.js';
import { choose, inPage, reachField, untilTrue } from '../hosts/journey.js';

/** Text that is cut off, or that makes the page wider than the window. */
const LOST = `(() => {
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page: ' + document.documentElement.scrollWidth] : [];
  const cut = everything().filter((one) => {
    if (!one.checkVisibility() || one.closest('.sr') || one.clientWidth < 2 || one.localName === 'input') return false;
    const { overflowX, overflowY } = getComputedStyle(one);
    return (/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1);
  });
  return [...wide, ...cut.filter((one) => one.getRootNode() !== document).map((one) => one.localName + '.' + one.className)];
})()`;

/** What WCAG 2.2, 1.4.12, asks text to bear; set in every root, as a user's own style sheet would be. */
const SPACING = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  for (const one of [document.documentElement, ...everything()]) {
    const root = one.shadowRoot ?? (one === document.documentElement ? document : null);
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
})()`;

/** Controls under 24 by 24 pixels that do not stand in a line of text (WCAG 2.2, 2.5.8). */
const SMALL = `everything().filter((one) => {
  if (one.getRootNode() === document || !one.checkVisibility()) return false;
  if (!one.matches('button, input, select, summary, a[href], [role=option]')) return false;
  const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
  const spaced = [...one.getRootNode().querySelectorAll('button, input, select, summary, a[href]')].every((other) => {
    if (other === one || !other.checkVisibility()) return true;
    const a = one.getBoundingClientRect(), b = other.getBoundingClientRect();
    const x = a.x + a.width / 2, y = a.y + a.height / 2;
    const dx = Math.max(b.left - x, 0, x - b.right), dy = Math.max(b.top - y, 0, y - b.bottom);
    return Math.hypot(dx, dy) >= 12;
  });
  return (width < 24 || height < 24) && !spaced;
}).map((one) => one.localName + ' ' + nameOf(one))`;

/** Name of what has the focus when none of it can be seen (WCAG 2.2, 2.4.11); "" when some of it can. */
const OBSCURED = `(async () => {
  const one = active();
  if (!one || one.getRootNode() === document) return '';
  const deep = (x, y) => {
    let found = document.elementFromPoint(x, y);
    for (;;) {
      const inner = found?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === found) return found;
      found = inner;
    }
  };
  const parts = [0.05, 0.25, 0.5, 0.75, 0.95];
  const seen = () => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return parts.some((x) => parts.some((y) => one.contains(deep(left + x * width, top + y * height))));
  };
  for (let frame = 0; frame < 90 && !seen(); frame++) await new Promise(requestAnimationFrame);
  if (seen()) return '';
  const { left, top, width, height } = one.getBoundingClientRect();
  const over = deep(left + width / 2, top + height / 2);
  return [one.localName, nameOf(one), 'from', top, 'to', top + height, 'of', innerHeight, 'under', over?.localName, over?.className].join(' ');
})()`;

describe('zoom, spacing and small screens', () => {
  let engine: Engine;
  let server: Served;
  before(async () => {
    server = await serve();
    engine = await startEngine('chromium');
  });
  after(async () => {
    await engine?.close();
    await server?.close();
  });

  const answered = async (tab: Tab, lang: PageLang): Promise<void> => {
    await tab.goto(server.url + WORDS[lang].page);
    await reachField(tab, lang);
    await choose(tab, lang, lang === 'fr' ? 'soudeuse' : 'welder', '72106');
    await untilTrue(tab, 'programs', `find('button', /^(add|ajouter)\\b/i)[0]`);
    await inPage(tab, `find('button', /^(add|ajouter)\\b/i)[0].click()`);
    await untilTrue(tab, 'a plan', 'planSteps().length');
    // Whatever is folded is looked at too.
    await inPage(
      tab,
      `everything().filter((one) => one.localName === 'details').forEach((one) => (one.open = true))`,
    );
  };

  for (const lang of ['en', 'fr'] as const) {
    it(`320 pixels, which is 400 % of 1280 (${lang}): nothing is lost, nothing scrolls sideways`, async () => {
      await using tab = await engine.open({ width: 320, height: 256 });
      await tab.goto(server.url + WORDS[lang].page);
      await reachField(tab, lang);
      await tab.type(lang === 'fr' ? 'infirmi' : 'nurse');
      await untilTrue(tab, 'suggestions', `find('option')[0]`);
      assert.deepEqual(await inPage(tab, LOST), []);
      await answered(tab, lang);
      assert.deepEqual(await inPage(tab, LOST), []);
    });

    for (const width of [1280, 320]) {
      it(`wider spacing of text at ${width} pixels (${lang}): nothing is lost`, async () => {
        await using tab = await engine.open({ width });
        await answered(tab, lang);
        await inPage(tab, SPACING);
        assert.deepEqual(await inPage(tab, LOST), []);
      });
    }

    it(`targets are 24 pixels, or stand apart (${lang})`, async () => {
      await using tab = await engine.open({ width: 390 });
      await answered(tab, lang);
      assert.deepEqual(await inPage(tab, SMALL), []);
    });
  }

  for (const [width, height] of [
    [1280, 900],
    [320, 512],
  ] as const) {
    it(`what has the focus can be seen at ${width} by ${height} pixels, also beside the comparison's tray`, async () => {
      await using tab = await engine.open({ width, height });
      await answered(tab, 'en');
      // A page that scrolls smoothly may still be on its way to the stop before: where it comes to rest is not the matter here.
      await inPage(tab, `document.documentElement.style.scrollBehavior = 'auto'`);
      await inPage(tab, `find('button', /^Compare/)[0].click()`);
      await inPage(tab, `find('combobox', /^Job title$/)[0].focus()`);
      const hidden: string[] = [];
      let stops = 0;
      for (let inside = true; inside; stops++) {
        await tab.press('Tab');
        hidden.push(await inPage<string>(tab, OBSCURED));
        inside = await inPage<boolean>(tab, `active().getRootNode() !== document`);
      }
      assert.ok(stops > 40, `${stops} stops`);
      assert.deepEqual(hidden.filter(Boolean), []);
    });
  }

  it('nothing moves by itself', async () => {
    await using tab = await engine.open();
    await answered(tab, 'en');
    const endless = `everything().flatMap((one) => one.getAnimations()).filter((one) => one.effect.getTiming().iterations === Infinity).length`;
    assert.equal(await inPage(tab, endless), 0);
  });
});
