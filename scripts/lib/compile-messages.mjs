import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileBeside } from './engine-beside.mjs';
import { at } from './run.mjs';

const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Translations of a committed XLIFF file by message id, placeholders written `{0}`. */
export function readTranslations(xliff) {
  const found = new Map();
  for (const [, id, body] of xliff.matchAll(/<trans-unit id="([^"]+)"[^>]*>([^]*?)<\/trans-unit>/g)) {
    const target = /<target>([^]*?)<\/target>/.exec(body)?.[1];
    if (target === undefined) continue;
    const text = target
      .replace(/<x id="(\d+)"(?:[^">]|"[^"]*")*\/>/g, '{$1}')
      .replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
    found.set(id, text);
  }
  return found;
}

/** Every node of a tree that is a call of `msg`, innermost last. */
function* messageCalls(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const child of node) yield* messageCalls(child);
    return;
  }
  if (node.type === 'CallExpression' && node.callee.name === 'msg') yield node;
  for (const key in node) if (key !== 'parent') yield* messageCalls(node[key]);
}

/** The id under `{ id: '…' }`. */
const idOf = (options) => options?.properties?.find(({ key }) => key.name === 'id')?.value.value;

/**
 * Rewrites the calls of `msg` in a module: the text with `{0}` for its values, the place of its translation, and the
 * values. `msg(html`…`)` becomes `messageParts(…)`, a list that Lit renders; it may hold text only.
 */
export function compileCalls(code, parse, place) {
  const edits = [];
  for (const { callee, arguments: args, end } of messageCalls(parse(code))) {
    const [template, options] = args;
    const id = idOf(options);
    const { quasis, expressions } = template.quasi ?? template;
    const texts = quasis?.map(({ value }) => value.cooked) ?? [template.value];
    if (id === undefined || texts.some((text) => typeof text !== 'string' || /[{}]/.test(text)))
      throw new Error(
        `A message must be a literal text without braces, and have an id: ${code.slice(callee.start, end)}`,
      );
    const asTemplate = template.tag?.name === 'html';
    if (asTemplate && texts.some((text) => text.includes('<')))
      throw new Error(`Message "${id}" holds tags; put them in its values.`);
    const text = texts.reduce((all, piece, i) => `${all}{${i - 1}}${piece}`);
    const head = `${asTemplate ? 'messageParts' : 'msg'}(${JSON.stringify(text)}, ${place(id)}`;
    // What lies between the values goes; the values stay, for they may hold messages themselves.
    const values = expressions ?? [];
    const from = [callee.start, ...values.map((value) => value.end)];
    const to = [...values.map((value) => value.start), end];
    from.forEach((start, i) => {
      const before = i === 0 ? head : '';
      const after = i === values.length ? ')' : ', ';
      edits.push({ start, end: to[i], text: before + after });
    });
  }
  edits.sort((a, b) => b.start - a.start);
  let out = code;
  for (const { start, end, text } of edits) out = out.slice(0, start) + text + out.slice(end);
  return out.includes('messageParts(') ? `import { messageParts } from '@lit/localize';\n${out}` : out;
}

/** What stands in for @lit/localize once the calls are compiled: same locales, chosen the same way. */
const RUNTIME = `
let config;
export const configureReentrantLocalization = (given) => void (config = given);
export const messageParts = (text, place, ...values) =>
  (config.loadLocaleSync(config.getLocale())?.templates[place] ?? text)
    .split(/\\{(\\d)\\}/)
    .map((piece, i) => (i % 2 ? values[piece] : piece));
export const msg = (...message) => messageParts(...message).join('');
export const str = () => {};
`;

/** Messages that may be seen before the packs are open; the others lie in a file beside them. */
const FIRST =
  /^(about\.title|finder\.(?!age|catalogue)|packs\.(?!unknown)|search\.(?!count|no|selected|which))/;

/** Translations the script holds, and the file with the rest, by place. */
export function splitTranslations(locale, translations, ids) {
  const texts = (kept) =>
    JSON.stringify(
      Object.fromEntries(
        ids.flatMap((id, place) =>
          FIRST.test(id) === kept && translations.has(id) ? [[place, translations.get(id)]] : [],
        ),
      ),
    );
  const source = texts(false);
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 10);
  return { inside: texts(true), name: `text.${locale}.${digest}.json`, source };
}

/**
 * Vite plugin for the one-file builds: @lit/localize is compiled away, as its own transform mode does, but for every
 * language at once: each message knows the place of its translation. The script holds those of the first paint.
 */
export function compileMessages() {
  const locales = new Map();
  const ids = [];
  const load = (locale) => {
    if (!locales.has(locale)) {
      const found = readTranslations(readFileSync(at(`locales/${locale}.xlf`), 'utf8'));
      if (!ids.length) ids.push(...[...found.keys()].sort());
      locales.set(locale, found);
    }
    return locales.get(locale);
  };
  const split = (locale) => splitTranslations(locale, load(locale), ids);
  return {
    name: 'compile-messages',
    enforce: 'post',
    apply: 'build',
    buildStart() {
      const { targetLocales } = JSON.parse(readFileSync(at('lit-localize.json'), 'utf8'));
      targetLocales.forEach(load);
    },
    generateBundle() {
      for (const { name, source } of [...locales.keys()].map(split))
        this.emitFile({ type: 'asset', fileName: `packs/${name}`, source });
    },
    transform: {
      filter: {
        id: /\/src\/(components|generated\/locales)\/.*\.ts$|\/@lit\/localize\/(lit-localize|init\/reentrant)\.js$/,
      },
      handler(code, id) {
        const file = id.split('?')[0];
        if (file.endsWith('/lit-localize.js')) return { code: RUNTIME, map: null };
        if (file.endsWith('/reentrant.js'))
          return { code: `export { configureReentrantLocalization } from '../lit-localize.js';`, map: null };
        const locale = /\/locales\/([^/]+)\.ts$/.exec(file)?.[1];
        if (locale) return { code: `export const templates = ${split(locale).inside};`, map: null };
        if (file.endsWith('/components/message-files.ts')) {
          const names = [...locales.keys()].map((each) => {
            const { name, source } = split(each);
            return [each, fileBeside(name, source)];
          });
          return {
            code: `export const messageFiles = ${JSON.stringify(Object.fromEntries(names))};`,
            map: null,
          };
        }
        if (!/\bmsg\(/.test(code)) return null;
        return {
          code: compileCalls(
            code,
            (text) => this.parse(text),
            (each) => ids.indexOf(each),
          ),
          map: null,
        };
      },
    },
  };
}
