import type { Adapter } from './measure.js';

/** The page's own globals, as the analytics scripts define them. */
interface Globals {
  [name: string]: unknown;
  gtag?: (...args: unknown[]) => void;
  _paq?: unknown[];
  plausible?: { (name: string, options: { props: object }): void; q?: unknown[] };
}

const page = globalThis as unknown as Globals;

/** `{ event: 'cairn_select', cairn_code: '31301' }` for Google Tag Manager. */
export function dataLayer(name = 'dataLayer'): Adapter {
  return ({ name: event, ...rest }) => {
    const list = (page[name] ??= []) as unknown[];
    list.push({
      event,
      ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [`cairn_${key}`, value])),
    });
  };
}

/** `gtag('event', 'cairn_select', { code: '31301' })` for Google Analytics 4 without a tag manager. */
export function gtag(): Adapter {
  return ({ name, ...rest }) => page.gtag?.('event', name, rest);
}

/** `['trackEvent', 'Cairn', 'cairn_select', '31301']` for Matomo; the queue it reads is begun if need be. */
export function matomo(): Adapter {
  return ({ name, code, program, kind, count, region }) => {
    const label = [code ?? program ?? region, kind].filter(Boolean).join(' ');
    (page._paq ??= []).push(['trackEvent', 'Cairn', name, label, ...(count === undefined ? [] : [count])]);
  };
}

/** `plausible('cairn_select', { props: { code: '31301' } })`; kept for its script when that comes later. */
export function plausible(): Adapter {
  return ({ name, ...props }) => {
    page.plausible ??= (...args) => {
      (page.plausible!.q ??= []).push(args);
    };
    page.plausible(name, { props });
  };
}
