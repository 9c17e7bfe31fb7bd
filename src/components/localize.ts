import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { TemplateResult } from 'lit';
import { sourceLocale, targetLocales } from '../generated/locale-codes.js';
import { fileBeside } from '../data/pack/file-beside.js';
import { messageFiles } from './message-files.js';
import { allTemplates } from '../generated/all-templates.js';

/** Messages of one locale, by id. */
type Templates = Record<
  string,
  string | TemplateResult | { strTag: true; strings: TemplateStringsArray; values: unknown[] }
>;

/** A locale code as the messages know it: `en`, `fr-CA`. */
export type Locale = string;

const loaded = new Map<Locale, { templates: Templates }>(
  Object.entries(allTemplates).map(([locale, templates]) => [locale, { templates: templates as Templates }]),
);
const supported: Locale[] = [sourceLocale, ...targetLocales];
let active: Locale = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [...targetLocales],
  getLocale: () => (loaded.has(active) ? active : sourceLocale),
  loadLocaleSync: (locale) => loaded.get(locale),
});

/**
 * Runs `fn` with every `msg()` in `locale`. Synchronous on purpose: elements in different languages share
 * one page, so the locale is only ever set around one render or one handler.
 */
export function withLocale<T>(locale: Locale, fn: () => T): T {
  const before = active;
  active = locale;
  try {
    return fn();
  } finally {
    active = before;
  }
}

/**
 * The supported locale for a `lang` value, or undefined when the value is no language tag at all (page
 * translators write such things) and the next candidate should be asked. An unsupported language gives
 * the source language.
 */
export function matchLocale(lang: string | null | undefined): Locale | undefined {
  const tag = lang?.trim().replaceAll('_', '-').toLowerCase();
  if (!tag || !/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/.test(tag)) return undefined;
  const language = tag.split('-')[0]!;
  return (
    supported.find((locale) => locale.toLowerCase() === tag) ??
    supported.find((locale) => locale.split('-')[0] === language) ??
    sourceLocale
  );
}

const files = new Map<Locale, Promise<void>>();

/**
 * Brings the messages of a locale that lie beside the packs. Resolves in any case: until they are there the source
 * language stands in, and the next call tries again.
 */
export function loadMessages(locale: Locale, folder: string): Promise<void> {
  const file = messageFiles[locale];
  let job = files.get(locale);
  if (!job && file) {
    job = fileBeside(folder, file).then(
      (texts) => void Object.assign(loaded.get(locale)!.templates, JSON.parse(texts)),
      () => void files.delete(locale),
    );
    files.set(locale, job);
  }
  return job ?? Promise.resolve();
}
