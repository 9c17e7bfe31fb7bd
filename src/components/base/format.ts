import type { Locale } from '../localize.js';

type Unit = 'hour' | 'week' | 'year';

/** Figures as one language writes them. Ratios are 0–1; money is in dollars of `currency`. */
export interface Format {
  /** `1,234` or `1 234`. */
  number(value: number): string;
  /** `$43.27` or `43,27 $`. Whole amounts lose their cents unless `cents`. */
  money(value: number, options?: { currency?: string; cents?: boolean }): string;
  /** `12.5%` or `12,5 %`; `sign` puts a plus before growth. */
  percent(ratio: number, options?: { digits?: number; sign?: boolean }): string;
  /** `3 weeks`, `3 semaines`, with the language's own plural, kept on one line. */
  unit(value: number, unit: Unit): string;
  /** `a, b and c`, `a, b et c`. */
  list(items: Iterable<string>, type?: 'conjunction' | 'disjunction'): string;
  /** Picks the form for `n`: French counts 0 and 1 as one. `other` serves a missing form. */
  plural<T>(n: number, forms: { one: T; other: T } & Partial<Record<Intl.LDMLPluralRule, T>>): T;
  /** `March 3, 2026`, `3 mars 2026`, kept on one line; `options` for less than that. */
  date(iso: string, options?: Intl.DateTimeFormatOptions): string;
}

const made = new Map<Locale, Format>();

/** The formatter of a locale; made once. English is written as in Canada. */
export function formatter(locale: Locale): Format {
  let format = made.get(locale);
  if (!format) made.set(locale, (format = create(locale === 'en' ? 'en-CA' : locale)));
  return format;
}

function create(tag: string): Format {
  const numbers = new Map<string, Intl.NumberFormat>();
  const number = (value: number, options: Intl.NumberFormatOptions = {}): string => {
    const key = JSON.stringify(options);
    let format = numbers.get(key);
    if (!format) numbers.set(key, (format = new Intl.NumberFormat(tag, options)));
    return format.format(value);
  };
  // Dates, and units in English, come with spaces at which a line may break.
  const whole = (text: string): string => text.replace(/ /g, '\u00a0');
  const rules = new Intl.PluralRules(tag);
  return {
    number: (value) => number(value),
    money: (value, { currency = 'CAD', cents = false } = {}) => {
      const digits = cents || !Number.isInteger(value) ? 2 : 0;
      return number(value, {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
    },
    percent: (ratio, { digits = 0, sign = false } = {}) =>
      number(ratio, {
        style: 'percent',
        maximumFractionDigits: digits,
        ...(sign && { signDisplay: 'exceptZero' }),
      }),
    unit: (value, unit) => whole(number(value, { style: 'unit', unit, unitDisplay: 'long' })),
    list: (items, type = 'conjunction') => new Intl.ListFormat(tag, { type }).format(items),
    plural: (n, forms) => forms[rules.select(n)] ?? forms.other,
    date: (iso, options = { dateStyle: 'long' }) => {
      const date = new Date(iso);
      if (Number.isNaN(date.getTime())) return iso;
      const written = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(date);
      // Which Intl leaves to its callers: the first of a month is an ordinal in French.
      return whole(tag.startsWith('fr') ? written.replace(/^1(?=\s\p{L})/u, '1er') : written);
    },
  };
}
