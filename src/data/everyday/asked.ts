import { readFileSync } from 'node:fs';
import { SourceError } from '../../engine/errors.js';
import type { Lang } from '../../engine/types.js';
import { textHash } from '../text-hash.js';

/** What somebody may type into the field, and the unit groups it means, likeliest first; none where it means no job. */
export interface AskedQuery {
  query: string;
  codes: string[];
}

/** What stands for no unit group. */
const NONE = 'NONE';

/**
 * Reads `code[|code…]<TAB>query`, one a line, NONE for no job; lines that begin with "#" say what follows.
 * @throws SourceError naming file, row and remedy, where a code is no unit group or a line has no query
 */
export function parseAsked(text: string, file: string, groups: ReadonlySet<string>): AskedQuery[] {
  return text.split('\n').flatMap((line, i) => {
    if (line === '' || line.startsWith('#')) return [];
    const fail = (what: string): never => {
      throw new SourceError(`${file}, row ${i + 1}: ${what}`, line);
    };
    const [list = '', query = '', ...rest] = line.split('\t');
    if (!list || !query.trim() || rest.length)
      fail(
        `"${line}" is no unit groups and a query. Write code, codes parted by "|" or NONE, one tab, the query.`,
      );
    const codes = list === NONE ? [] : list.split('|');
    for (const code of codes)
      if (!groups.has(code))
        fail(
          `"${code}" is no unit group of NOC 2021. Look up the group that "${query}" means, or write NONE.`,
        );
    return [{ query, codes }];
  });
}

/** What people may type in a language, written for the project. */
export function askedQueries(lang: Lang, groups: ReadonlySet<string>): AskedQuery[] {
  const file = `asked.${lang}.tsv`;
  return parseAsked(readFileSync(new URL(file, import.meta.url), 'utf8'), file, groups);
}

/** One query in four teaches no words: confidence is fitted to those, which words were not chosen by. */
export function isLesson(query: string): boolean {
  const hash = textHash(query);
  return (hash ^ (hash >>> 15)) % 4 !== 0;
}
