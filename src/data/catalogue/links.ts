const DOMAIN = /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}(\/\S*)?$/i;
/** A page beside the catalogue, not a domain. */
const FILE = /^[^/]+\.(html?|php|aspx?|jsp|pdf)$/i;

/**
 * An address a learner may be sent to: http(s) only, so that no `javascript:` or `data:` from a catalogue ever becomes
 * a link. A missing scheme is completed, a relative address is resolved against `base`.
 */
export function parseUrl(text: string, base?: string): string | null {
  const bare = DOMAIN.test(text) && !(base && FILE.test(text));
  try {
    const { href, protocol } = new URL(bare ? `https://${text}` : text, base);
    return /^https?:$/.test(protocol) && !/^(?!https?:).*\s/i.test(text) ? href : null;
  } catch {
    return null;
  }
}

/** A bare or `mailto:` e-mail address, as a `mailto:` link. */
export function parseEmail(text: string): string | null {
  const address = /^(?:mailto:)?([^\s@<>"?&]+@[a-z\d-]+(\.[a-z\d-]+)+)(\?\S*)?$/i.exec(text);
  return address && `mailto:${address[1]}`;
}
