import type { Problem } from './types.js';

export interface Link {
  href: string;
  problem?: Problem;
}

/**
 * An address a learner may be sent to: http(s) only, so that no `javascript:` or `data:` from a catalogue ever becomes
 * a link. A missing scheme is completed, a relative address is resolved against `base`.
 */
export function parseUrl(text: string, base?: string): Link | null {
  const problem: Problem | undefined = /^http:/i.test(text) ? 'insecure-url' : undefined;
  try {
    if (/^https?:\/\/[^\s/]/i.test(text)) {
      const { href } = new URL(text);
      return problem ? { href, problem } : { href };
    }
    if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(text)) return null;
    if (
      (!base || /^www\./i.test(text)) &&
      /^(www\.)?[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(text)
    ) {
      return { href: new URL(`https://${text}`).href, problem: 'completed-url' };
    }
    const { href, protocol } = new URL(text, base);
    return /^https?:$/.test(protocol) && !/\s/.test(text) ? { href } : null;
  } catch {
    return null;
  }
}

/** A bare or `mailto:` e-mail address, as a `mailto:` link. */
export function parseEmail(text: string): Link | null {
  const address = /^(?:mailto:)?([^\s@<>"?&]+@[a-z\d-]+(\.[a-z\d-]+)+)(\?\S*)?$/i.exec(text);
  return address ? { href: `mailto:${address[1]}` } : null;
}
