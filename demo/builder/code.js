import { variables } from '../brands/brands.js';

const escape = (text) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Elements that need an occupation to show something. */
export const NEEDS_OCCUPATION = [
  'cairn-occupation',
  'cairn-outlook',
  'cairn-skills',
  'cairn-programs',
  'cairn-plan',
];

/** Attributes of an element, from the settings; those at their default are left out. */
export function attributesOf(tag, { lang, region, theme, catalogue, occupation, caller }) {
  const takesCatalogue = /finder|programs|plan/.test(tag);
  return [
    ['lang', lang],
    ['region', tag === 'cairn-search' || region === 'CA' ? '' : region],
    ['occupation', NEEDS_OCCUPATION.includes(tag) ? occupation : ''],
    ['catalogue', takesCatalogue ? catalogue : ''],
    ['theme', theme === 'auto' ? '' : theme],
    ['caller', takesCatalogue ? caller : ''],
  ].filter(([, value]) => value);
}

const tagOf = (tag, settings) => {
  const attributes = attributesOf(tag, settings).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const inside =
    tag === 'cairn-finder'
      ? `\n  <a href="${escape(settings.fallback)}">${escape(settings.fallbackText)}</a>\n`
      : '';
  return `<${tag}${attributes.join('')}>${inside}</${tag}>`;
};

const folder = (address) => address.replace(/\/*$/, '/');
const originOf = (address) => (URL.canParse(address) ? new URL(address).origin : "'self'");

const script = (settings, hashes, kind) => {
  const file = kind === 'module' ? 'cairn.js' : 'cairn.iife.js';
  const way = kind === 'module' ? 'type="module"' : 'async';
  const hash = hashes?.[file] ? ` integrity="${hashes[file]}" crossorigin` : '';
  return `<script ${way} src="${escape(folder(settings.address))}${file}"${hash}></script>`;
};

/** Rules for the page's style sheet: what differs from the widget's own, and room until it is there. */
export function styles(brand, tags) {
  const rules = variables(brand).map(([name, value]) => `  ${name}: ${value};`);
  return `${tags.join(',\n')} {\n${rules.join('\n')}\n}\n\ncairn-finder:not(:defined) {\n  display: block;\n  min-block-size: 22rem;\n}\n`;
}

/** The least a content security policy must allow. */
export function policy({ address, catalogue }) {
  const from = originOf(address);
  const reads = new Set([from, ...(catalogue && !/^(page$|#)/.test(catalogue) ? [originOf(catalogue)] : [])]);
  return `script-src ${from}; connect-src ${[...reads].join(' ')}; trusted-types lit-html`;
}

/** What to paste, for a way of embedding: `module`, `classic` or `npm`. */
export function code(settings, hashes, kind) {
  const tags = settings.elements.map((tag) => tagOf(tag, settings)).join('\n');
  if (kind !== 'npm') return `${script(settings, hashes, kind)}\n\n${tags}\n`;
  return `// npm install cairn\nimport { setDefaultPacks } from 'cairn';\nimport 'cairn/define';\n\n// Copy node_modules/cairn/dist/packs/ to your site.\nsetDefaultPacks('${folder(settings.address).replace(/'/g, "\\'")}packs/');\n\n/* In your page:\n${tags}\n*/\n`;
}
