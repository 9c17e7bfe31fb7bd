import { html, type TemplateResult } from 'lit';

/**
 * A title with the characters that answered the query marked. A span, not `<mark>`: some screen readers
 * announce marks in the middle of an option's name.
 */
export function highlight(text: string, ranges: readonly [number, number][]): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [index, [start, end]] of ranges.entries()) {
    // A space that stands alone between two spans is lost in the name Chromium gives the option.
    const next = ranges[index + 1]?.[0] ?? end;
    const stop = text.slice(end, next).trim() ? end : next;
    parts.push(text.slice(at, start), html`<span class="hit">${text.slice(start, stop)}</span>`);
    at = stop;
  }
  parts.push(text.slice(at));
  return parts;
}
