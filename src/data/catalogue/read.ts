import type { Catalogue, Program } from '../../engine/programs/types.js';
import { decode } from './decode.js';
import { lost } from './issue.js';
import { readJsonLd } from './json-ld.js';
import { settlePrerequisites, toProgram } from './program.js';
import { openRows, type Source } from './rows.js';
import type { Issue, ReadOptions, Reading } from './types.js';

/** Rows a page reads before it lets the browser breathe: a few milliseconds on a slow phone. */
const CHUNK = 100;

/** Reads rows one by one, pausing where the caller may let others run. */
function* steps({ rows, about = {} }: Source, options: ReadOptions): Generator<undefined, Reading> {
  const report: Issue[] = [];
  const rowOf = new Map<string, number>();
  const programs: Program[] = [];
  let count = 0;
  for (const row of rows) {
    if (++count % CHUNK === 0) yield;
    const program = toProgram(row, options, report, rowOf);
    if (program) programs.push(program);
  }
  for (const program of programs) settlePrerequisites(program, rowOf);
  const { name, jurisdiction = 'CA', sample = false } = options;
  const catalogue: Catalogue = {
    name: name ? { en: name, fr: name } : ownName(programs),
    updated: null,
    jurisdiction,
    sample,
    ...about,
    programs,
  };
  return { catalogue, report };
}

/** The institution, when there is only one. */
function ownName([first, ...others]: Program[]): Catalogue['name'] {
  const name = JSON.stringify(first?.institution);
  return first && others.every((other) => JSON.stringify(other.institution) === name)
    ? first.institution
    : {};
}

function finish(source: Source, options: ReadOptions): Reading {
  const work = steps(source, options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/**
 * Reads a catalogue: our CSV or JSON, or JSON-LD (schema.org or CTDL). Bad rows never throw: a row without id, title or
 * institution is skipped, any other unreadable cell becomes unknown, and each is in the report. What is only worth a
 * second look is said by `checkCatalogue`.
 * @throws {CatalogueError} when nothing can be read: an empty file, broken JSON, no title column.
 */
export const readCatalogue = (input: string | Uint8Array, options: ReadOptions = {}): Reading =>
  finish(openRows(decode(input), options.type), options);

/** The same for a page: hands the thread back every few milliseconds of work. `signal` stops it. */
export async function readCatalogueAsync(
  input: string | Uint8Array,
  options: ReadOptions & { signal?: AbortSignal } = {},
): Promise<Reading> {
  const work = steps(openRows(decode(input), options.type), options);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve));
    options.signal?.throwIfAborted();
  }
}

/**
 * Reads the programs described in the JSON-LD scripts of a page.
 * @param scripts text of each `<script type="application/ld+json">`; one that is not JSON is reported and left out.
 * @throws {CatalogueError} when none of them describes a program.
 */
export function collectJsonLd(scripts: string[], options: ReadOptions = {}): Reading {
  const broken: Issue[] = [];
  const values = scripts.map((script, index): unknown => {
    try {
      return JSON.parse(script);
    } catch (error) {
      const data = { cause: (error as Error).message };
      broken.push(lost(index + 1, '', script.trim().slice(0, 60), 'bad-script', data));
    }
  });
  const { catalogue, report } = finish({ rows: readJsonLd(values) }, options);
  return { catalogue, report: [...broken, ...report] };
}
