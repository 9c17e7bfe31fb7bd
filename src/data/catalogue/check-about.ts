import type { Json } from './json-rows.js';
import { lost } from './issue.js';
import { isBlank, plain } from './text.js';
import type { Issue } from './types.js';
import { parseDate } from './words.js';

/** As written in the file; empty where nothing is said. */
const said = (value: unknown): string => {
  const text = typeof value === 'string' ? value.trim() : JSON.stringify(value ?? '').replace(/^""$/, '');
  return isBlank(text) ? '' : text;
};

/** What a file says of itself, beside its programs, that cannot be read or is of no use. */
export function checkAbout({ updated, jurisdiction }: Json): Issue[] {
  const issues: Issue[] = [];
  const day = said(updated);
  if (day && !parseDate(plain(updated))) issues.push(lost(0, 'updated', day, 'bad-date'));
  const code = said(jurisdiction);
  if (code && !/^[A-Z]{2}$/.test(code))
    issues.push({ ...lost(0, 'jurisdiction', code, 'bad-jurisdiction'), severity: 'warning' });
  return issues;
}
