import { variables } from '../brands/brands.js';
import { attributesOf, code, policy, styles } from './code.js';
import { check } from './contrast.js';
import { make } from './dom.js';

/** Lists every pair of colours with its ratio, light and dark; returns how many are too weak. */
export function showContrast(place, brand, theme, lang, words) {
  const number = new Intl.NumberFormat(lang === 'fr' ? 'fr-CA' : 'en-CA', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  // Down, not to the nearest: 4.48 is not 4.5.
  const shown = (ratio) => number.format(Math.floor(ratio * 10) / 10);
  const schemes = theme === 'light' ? [0] : theme === 'dark' ? [1] : [0, 1];
  const results = schemes.flatMap((scheme) =>
    check(brand.colours, scheme).map((pair) => ({ ...pair, scheme })),
  );
  place.replaceChildren(
    ...results.map(({ front, back, ratio, passes, scheme }) => {
      const sample = make('span', { class: 'sample', 'aria-hidden': 'true' }, 'Aa');
      sample.style.setProperty('color', brand.colours[front][scheme]);
      sample.style.setProperty('background', brand.colours[back][scheme]);
      const verdict = passes ? words.enough : words.weak;
      return make(
        'li',
        { class: passes ? '' : 'weak' },
        sample,
        `${words.colour[front]} ${words.on} ${words.colour[back].toLowerCase()} (${words.schemes[scheme]}): `,
        make('b', {}, `${shown(ratio)} : 1, ${verdict}`),
      );
    }),
  );
  return results.filter(({ passes }) => !passes).length;
}

/** Puts the live elements into the preview, keeping those that are there already. */
export function showPreview(place, { settings, brand }) {
  const wanted = settings.elements;
  for (const old of [...place.children]) if (!wanted.includes(old.localName)) old.remove();
  for (const tag of wanted) {
    const element = place.querySelector(tag) ?? make(tag);
    const attributes = new Map(attributesOf(tag, settings));
    for (const name of ['lang', 'region', 'occupation', 'catalogue', 'theme', 'caller']) {
      const value = attributes.get(name);
      if (value === undefined) {
        if (name !== 'occupation' || tag !== 'cairn-finder') element.removeAttribute(name);
      } else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
    element.style.cssText = '';
    for (const [name, value] of variables(brand)) element.style.setProperty(name, value);
    // An answer shows what colours do; the page that takes the code begins with the question.
    if (tag === 'cairn-finder' && !element.isConnected)
      element.setAttribute('occupation', settings.occupation);
    if (!element.isConnected) place.append(element);
  }
}

/** Writes the code to copy. */
export function showCode(places, { settings, brand }, hashes, kind) {
  places.page.textContent = code(settings, hashes, kind);
  places.styles.textContent = styles(brand, settings.elements.length ? settings.elements : ['cairn-finder']);
  places.policy.textContent = policy(settings);
}
