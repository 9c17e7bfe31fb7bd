import { BRANDS } from '../brands/brands.js';
import { choices, labelled, make, select } from './dom.js';
import { REGIONS } from './words.js';

export const ELEMENTS = [
  'cairn-finder',
  'cairn-search',
  'cairn-occupation',
  'cairn-outlook',
  'cairn-skills',
  'cairn-programs',
  'cairn-plan',
];

const FONTS = {
  serif: "Georgia, 'Times New Roman', serif",
  sans: "Arial, 'Segoe UI', sans-serif",
  mono: "'Courier New', monospace",
};

/** All controls, as someone finds them first. */
export function form(lang, words) {
  const first = BRANDS[0];
  const place = lang === 'fr' ? 1 : 0;
  const text = (name, value) =>
    make('input', { type: 'text', name, value, autocomplete: 'off', spellcheck: false });
  const range = (name, min, max, step, value) =>
    make('input', { type: 'range', name, min, max, step, value });
  const colour = (name, scheme) =>
    labelled(
      words.colour[name],
      make('input', { type: 'color', name: `${name}-${scheme}`, value: first.colours[name][scheme] }),
    );
  return make(
    'form',
    { 'aria-labelledby': 'settings' },
    make('h2', { id: 'settings' }, words.settings),
    make(
      'details',
      { open: true },
      make('summary', {}, words.look),
      labelled(
        words.brand,
        select('brand', [...BRANDS.map(({ id, name }) => [id, name[lang]]), ['own', words.own]], first.id),
      ),
      labelled(words.theme, select('theme', Object.entries(words.themes), 'auto')),
      labelled(words.font, select('font', Object.entries(words.fonts), '')),
      labelled(words.radius, range('radius', 0, 24, 1, first.radius)),
      labelled(words.space, range('space', 0.6, 1.4, 0.05, first.space)),
      ...[0, 1].map((scheme) =>
        make(
          'fieldset',
          { class: 'colours' },
          make('legend', {}, words.colours[scheme]),
          ...Object.keys(first.colours).map((name) => colour(name, scheme)),
        ),
      ),
    ),
    make(
      'details',
      { open: true },
      make('summary', {}, words.content),
      labelled(words.lang, select('lang', Object.entries(words.langs), lang)),
      labelled(
        words.region,
        select(
          'region',
          Object.entries(REGIONS).map(([code, names]) => [code, names[place]]),
          'ON',
        ),
      ),
      labelled(words.catalogue, text('catalogue', '../catalogues/demo.json')),
      labelled(words.occupation, text('occupation', '72106')),
      labelled(words.caller, text('caller', '')),
      labelled(words.address, text('address', new URL('../dist/', document.baseURI).href)),
      choices(
        'checkbox',
        'tags',
        words.elements,
        ELEMENTS.map((tag) => [tag, `<${tag}>`]),
        ['cairn-finder'],
      ),
    ),
  );
}

/** Puts a brand's values into the controls. */
export function adopt(controls, brand) {
  for (const [name, pair] of Object.entries(brand.colours))
    pair.forEach((value, scheme) => (controls[`${name}-${scheme}`].value = value));
  controls.radius.value = brand.radius;
  controls.space.value = brand.space;
  controls.theme.value = brand.theme ?? 'auto';
  controls.font.value = brand.font ? 'brand' : '';
}

/** What the controls say: settings of the elements, and a brand. */
export function read(form, words) {
  const data = new FormData(form);
  const value = (name) => String(data.get(name) ?? '').trim();
  const known = BRANDS.find(({ id }) => id === value('brand'));
  const colours = Object.fromEntries(
    Object.keys(BRANDS[0].colours).map((name) => [name, [value(`${name}-0`), value(`${name}-1`)]]),
  );
  const font = value('font') === 'brand' ? (known?.font ?? '') : (FONTS[value('font')] ?? '');
  return {
    settings: {
      ...Object.fromEntries(
        ['lang', 'region', 'theme', 'catalogue', 'occupation', 'caller', 'address'].map((name) => [
          name,
          value(name),
        ]),
      ),
      elements: data.getAll('tags'),
      fallback: '/programs',
      fallbackText: words.fallback,
    },
    brand: { colours, radius: Number(value('radius')), space: Number(value('space')), font },
  };
}
