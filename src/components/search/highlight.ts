import { html, type TemplateResult } from 'lit';

/**
 * A title with the characters that answered the query marked. A span, not `<mark>`: some screen readers
 * announce marks in the middle of an option's name.
 */
export function highlight(text: string, ranges: readonly [number, number][]): (string | TemplateResult)[] {
  const parts: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    parts.push(text.slice(at, start), html`<span class="hit">${text.slice(start, end)}</span>`);
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
