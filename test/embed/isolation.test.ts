import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { answerHostAsset } from '../../scripts/lib/host-assets.mjs';
import { serve, type Served } from '../../scripts/lib/serve.mjs';
import { reply } from '../support/answer.js';
import { startEngine, type Engine, type Tab } from '../hosts/engines/engine.js';
import { choose, inPage, reachField, untilTrue } from '../hosts/journey.js';
import { HOSTS } from '../hosts/pages.js';

/** What a page could spoil without touching colours or fonts, which are the host's to give. */
const PROPERTIES = [
  ...['font-size', 'font-weight', 'font-style', 'font-variant-caps', 'line-height', 'letter-spacing'],
  ...['word-spacing', 'word-break', 'text-align', 'text-align-last', 'text-indent', 'text-transform'],
  ...[
    'text-decoration-line',
    'text-shadow',
    'white-space',
    'hyphens',
    'list-style-type',
    'cursor',
    'direction',
  ],
  ...[
    'visibility',
    'display',
    'float',
    'border-top-style',
    'quotes',
    'tab-size',
    'user-select',
    'pointer-events',
  ],
  ...['writing-mode', 'font-stretch', 'font-kerning', 'font-feature-settings', 'border-collapse'],
  ...[
    'border-spacing',
    'text-underline-position',
    'text-wrap-mode',
    'text-emphasis-style',
    'orphans',
    'widows',
  ],
];

/** Computed styles of one element of each kind in the first finder, and whether a line is drawn through it from above. */
const STYLES = `(() => {
  const root = document.querySelector('cairn-finder').shadowRoot;
  const inside = everything(root);
  const pick = (role, name) => inside.find((one) => roleOf(one) === role && one.checkVisibility() && name.test(nameOf(one)));
  const samples = {
    host: document.querySelector('cairn-finder'),
    heading: pick('heading', /from here/),
    occupation: pick('heading', /^Welders/),
    field: pick('combobox', /^Job title$/),
    label: inside.find((one) => one.tagName === 'LABEL'),
    paragraph: inside.find((one) => one.tagName === 'P'),
    button: pick('button', /^add\\b/i),
    item: inside.find((one) => one.tagName === 'LI' && one.checkVisibility()),
    definition: inside.find((one) => one.tagName === 'DD' && one.checkVisibility()),
  };
  const read = (element, names) => {
    const style = getComputedStyle(element);
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
  };
  return Object.fromEntries(Object.entries(samples).flatMap(([name, element]) =>
    element ? [[name, read(element, name === 'host' ? ['display', 'text-decoration-line'] : ${JSON.stringify(PROPERTIES)})]] : []));
})()`;

type Styles = Record<string, Record<string, string>>;

const BARE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cairn.js"></script>
<cairn-finder lang="en" region="ON" theme="light" catalogue="/catalogues/demo.json"></cairn-finder>`;

/** The parts of a page that a widget could disturb. */
const SURROUNDINGS = `({
  sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  attributes: [document.documentElement, document.body].map((one) => [...one.attributes].map(({ name, value }) => name + '=' + value).join()),
  elements: document.querySelectorAll('*').length,
  style: getComputedStyle(document.querySelector('a')).cssText + getComputedStyle(document.body).cssText,
})`;

describe('the widget and the page around it', () => {
  let engine: Engine;
  let server: Served;
  let plain: Styles;

  const answered = async (tab: Tab): Promise<void> => {
    await reachField(tab, 'en');
    await choose(tab, 'en', 'welder', '72106');
    await untilTrue(tab, 'programs', `find('button', /^add\\b/i)[0]`);
  };

  before(async () => {
    server = await serve({
      intercept: (request, response) =>
        request.url === '/bare' ? reply(response, BARE) : answerHostAsset(request, response),
    });
    engine = await startEngine('chromium');
    await using tab = await engine.open();
    await tab.goto(`${server.url}bare`);
    await answered(tab);
    plain = await inPage(tab, STYLES);
  });
  after(async () => {
    await engine?.close();
    await server?.close();
  });

  it('is looked at where it matters', () => {
    for (const name of ['heading', 'occupation', 'field', 'label', 'paragraph', 'button', 'item'])
      assert.ok(plain[name], `${name} is found`);
  });

  for (const { path } of HOSTS.filter(({ lang }) => lang === 'en')) {
    it(`${path}: text, fields and buttons are those of a bare page`, async () => {
      await using tab = await engine.open();
      await tab.goto(`${server.url}hosts/${path}/`);
      await answered(tab);
      const here = await inPage<Styles>(tab, STYLES);
      const spoilt = Object.entries(plain).flatMap(([element, wanted]) =>
        Object.entries(wanted)
          .filter(([property, value]) => here[element]?.[property] !== value)
          .map(([property, value]) => `${element} ${property}: ${here[element]?.[property]}, not ${value}`),
      );
      assert.deepEqual(spoilt, []);
    });
  }

  it('is hidden and untouchable where the page says so, as in a closed tab or dialog', async () => {
    await using tab = await engine.open();
    await tab.goto(`${server.url}bare`);
    await untilTrue(tab, 'the field', `find('combobox')[0]`);
    const seen = await inPage<string[]>(
      tab,
      `(() => {
        document.body.style.cssText = 'visibility: hidden; pointer-events: none';
        const { visibility, pointerEvents } = getComputedStyle(everything().find((one) => roleOf(one) === 'combobox'));
        return [visibility, pointerEvents];
      })()`,
    );
    assert.deepEqual(seen, ['hidden', 'none']);
  });

  it('changes nothing outside itself', async () => {
    await using tab = await engine.open();
    await tab.goto(`${server.url}hosts/bootstrap/`);
    await untilTrue(tab, 'the page', `document.readyState === 'complete'`);
    const before = await inPage(tab, SURROUNDINGS);
    await answered(tab);
    assert.deepEqual(await inPage(tab, SURROUNDINGS), before);
    const added = await inPage<string[]>(
      tab,
      `(() => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        const stock = new Set(Object.getOwnPropertyNames(frame.contentWindow));
        frame.remove();
        return Object.getOwnPropertyNames(window).filter((name) => !stock.has(name) && !/^\\d+$/.test(name));
      })()`,
    );
    // Lit keeps its versions and metadata there; nothing of ours.
    assert.deepEqual(
      added.filter((name) => !/^(lit|reactiveElementVersions|puppeteer|cdp)/i.test(name)),
      [],
    );
  });
});
