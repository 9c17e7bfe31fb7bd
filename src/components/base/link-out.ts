/**
 * Where a link from a catalogue leads, or null when it may not be followed: only addresses of the web and, for
 * questions, e-mail. `caller` marks the visit, so that an institution knows where it began; marks the address
 * already carries are kept.
 */
export function linkOut(address: string | null, caller: string): string | null {
  const url = address && URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'mailto:') return url.href;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const marks = caller ? { caller, utm_source: caller, utm_medium: 'cairn' } : {};
  for (const [name, value] of Object.entries(marks))
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
}

/** An e-mail address with a subject and a text already written; other addresses as they are. */
export function linkWith(href: string, subject: string, body: string): string {
  if (!href.startsWith('mailto:')) return href;
  const words = { subject, body };
  const query = Object.entries(words).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${href}${href.includes('?') ? '&' : '?'}${query.join('&')}`;
}
