import { BRANDS } from '../brands/brands.js';
import { choices, make } from './dom.js';
import { adopt, form as makeForm, read } from './form.js';
import { showCode, showContrast, showPreview } from './results.js';
import { WORDS } from './words.js';

const lang = new URLSearchParams(location.search).get('lang') === 'fr' ? 'fr' : 'en';
const words = WORDS[lang];

document.documentElement.lang = `${lang}-CA`;
document.title = `${words.title} · Cairn`;
const other = document.querySelector('#other-language');
if (lang === 'fr')
  Object.assign(other, { href: '?lang=en', lang: 'en-CA', hreflang: 'en-CA', textContent: 'English' });

const form = makeForm(lang, words);
const preview = make('div', {
  class: 'preview',
  tabIndex: 0,
  role: 'region',
  'aria-labelledby': 'preview',
});
const pairs = make('ul', { class: 'pairs' });
const allPairs = make('details', {}, make('summary', {}, words.pairs), pairs);
const verdict = make('p', { role: 'status' });
const copied = make('p', { role: 'status', class: 'copied' });
const kinds = choices('radio', 'kind', words.kind, Object.entries(words.kinds), ['module']);
const block = (name) => {
  const text = make('code');
  // A scrolling box must be reachable without a mouse.
  const box = make('pre', { tabIndex: 0, role: 'region', 'aria-label': words[name] }, text);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      copied.textContent = words.copied;
    } catch {
      getSelection()?.selectAllChildren(text);
      copied.textContent = words.refused;
    }
  };
  const button = make(
    'button',
    { type: 'button', onclick: copy, 'aria-label': `${words.copy}: ${words[name]}` },
    words.copy,
  );
  return { text, view: make('div', { class: 'block' }, make('h3', {}, words[name]), button, box) };
};
const blocks = { page: block('page'), styles: block('styles'), policy: block('policy') };

document
  .querySelector('main')
  .replaceChildren(
    make('h1', {}, words.title),
    make('p', { class: 'lead' }, words.lead),
    make(
      'div',
      { class: 'columns' },
      form,
      make(
        'div',
        { class: 'results' },
        make(
          'section',
          {},
          make('h2', { id: 'preview' }, words.preview),
          make('a', { class: 'skip', href: '#code' }, words.skip),
          preview,
        ),
        make(
          'section',
          { 'aria-labelledby': 'contrast' },
          make('h2', { id: 'contrast' }, words.contrast),
          make('p', {}, words.contrastLead),
          verdict,
          allPairs,
        ),
        make(
          'section',
          { 'aria-labelledby': 'code' },
          make('h2', { id: 'code', tabIndex: -1 }, words.code),
          kinds,
          copied,
          ...Object.values(blocks).map(({ view }) => view),
        ),
      ),
    ),
  );

/** Published hashes of the scripts; without them the code has no integrity attribute. */
const hashes = await fetch('../dist/sri.json').then(
  (response) => (response.ok ? response.json() : null),
  () => null,
);

function show() {
  const choice = read(form, words);
  const weak = showContrast(pairs, choice.brand, choice.settings.theme, lang, words);
  const said = weak ? words.someWeak(weak) : words.allGood;
  if (verdict.textContent !== said) verdict.textContent = said;
  if (weak) allPairs.open = true;
  showPreview(preview, choice);
  copied.textContent = hashes ? '' : words.noHash;
  showCode(
    Object.fromEntries(Object.entries(blocks).map(([name, { text }]) => [name, text])),
    choice,
    hashes,
    kinds.querySelector(':checked').value,
  );
}

form.addEventListener('input', ({ target }) => {
  const brand = BRANDS.find(({ id }) => id === form.elements.brand.value);
  if (target.name === 'brand' && brand) adopt(form.elements, brand);
  else if (target.type === 'color') form.elements.brand.value = 'own';
  // An address is used when it is whole, not at each letter.
  if (target.type !== 'text') show();
});
form.addEventListener('change', show);
form.addEventListener('submit', (event) => event.preventDefault());
kinds.addEventListener('change', show);
show();
