import { CatalogueError } from '../../engine/errors.js';
import type { Bilingual, Catalogue, Program } from '../../engine/programs/types.js';
import { addIssue, type Context } from './cells.js';
import { readCsv } from './csv-rows.js';
import { decode } from './decode.js';
import { jsonLdRows } from './json-ld.js';
import { isJsonLd, readJson } from './json-rows.js';
import { toProgram } from './program.js';
import { slug } from './text.js';
import type { ReadOptions, Reading, Row } from './types.js';

/** Rows a page reads before it lets the browser breathe: a few milliseconds on a slow phone. */
const CHUNK = 200;

const newContext = (options: ReadOptions): Context => ({
  options,
  about: {},
  report: [],
  header: (column) => column,
});

function rowsOf(input: string | Uint8Array, context: Context): Iterable<Row> {
  const text = decode(input);
  const start = text.trimStart().slice(0, 60);
  const { type = 'auto' } = context.options;
  if (!start) throw new CatalogueError('the catalogue is empty. Give a CSV or JSON file.', '');
  if (type === 'csv' || (type === 'auto' && !/^[[{<]/.test(start))) return readCsv(text, context);
  if (start.startsWith('<')) {
    throw new CatalogueError(
      `the catalogue is a web page ("${start}…"). Give the address of the file itself.`,
      start,
    );
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new CatalogueError(
      `the catalogue is not valid JSON (${(cause as Error).message}). Mend it at that place.`,
      start,
      { cause },
    );
  }
  return type === 'jsonld' || (type === 'auto' && isJsonLd(value))
    ? jsonLdRows([value])
    : readJson(value, context);
}

/** Reads rows one by one, pausing where the caller may let others run. */
function* programsOf(rows: Iterable<Row>, context: Context): Generator<undefined, Program[]> {
  const byId = new Map<string, number>();
  const byName = new Map<string, Program>();
  const programs: Program[] = [];
  let read = 0;
  for (const row of rows) {
    if (++read % CHUNK === 0) yield;
    const program = toProgram(row, context);
    if (!program) continue;
    const { id, title, institution } = program;
    const say = addIssue.bind(null, context, row.at);
    const first = byId.get(id);
    if (first) {
      say('id', id, 'duplicate-id', { first }, id);
      continue;
    }
    byId.set(id, row.at);
    const name = slug(`${title.en ?? title.fr} ${institution.en ?? institution.fr}`);
    const twin = byName.get(name);
    if (twin) say('title', title.en ?? title.fr, 'near-duplicate', { other: twin.id }, id);
    else byName.set(name, program);
    programs.push(program);
  }
  checkReferences(programs, byId, context);
  return programs;
}

function checkReferences(programs: Program[], rows: Map<string, number>, context: Context): void {
  for (const program of programs) {
    const { id } = program;
    const say = addIssue.bind(null, context, rows.get(id) ?? 0);
    for (const other of program.prerequisites) {
      if (other !== id && !rows.has(other)) say('prerequisites', other, 'unknown-prerequisite', {}, id);
    }
    for (const [key, column] of [
      ['prerequisites', 'prerequisites'],
      ['stackableInto', 'stackable_into'],
    ] as const) {
      if (!program[key].includes(id)) continue;
      say(column, id, 'self-reference', {}, id);
      program[key] = program[key].filter((other) => other !== id);
    }
  }
  context.report.sort((a, b) => a.row - b.row);
}

function toReading(programs: Program[], { options, about, report }: Context): Reading {
  const first = programs[0]?.institution;
  const alone = programs.every(
    ({ institution }) => (institution.en ?? institution.fr) === (first?.en ?? first?.fr),
  );
  const given: Bilingual | undefined = options.name ? { en: options.name, fr: options.name } : undefined;
  const catalogue: Catalogue = {
    name: about.name ?? given ?? (alone && first ? first : {}),
    updated: about.updated ?? null,
    jurisdiction: about.jurisdiction ?? options.jurisdiction ?? 'CA',
    sample: about.sample ?? options.sample ?? false,
    programs,
  };
  return { catalogue, report };
}

function finish(rows: Iterable<Row>, context: Context): Reading {
  const steps = programsOf(rows, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return toReading(step.value, context);
  }
}

/**
 * Reads a catalogue: our CSV or JSON, or JSON-LD (schema.org or CTDL). Bad rows never throw: a row without id, title or
 * institution is skipped, any other unreadable cell becomes unknown, and each is in the report.
 * @throws {CatalogueError} when nothing can be read: an empty file, broken JSON, no title column.
 */
export function readCatalogue(input: string | Uint8Array, options: ReadOptions = {}): Reading {
  const context = newContext(options);
  return finish(rowsOf(input, context), context);
}

/** The same for a page: hands the thread back every few milliseconds of work. `signal` stops it. */
export async function readCatalogueAsync(
  input: string | Uint8Array,
  options: ReadOptions & { signal?: AbortSignal } = {},
): Promise<Reading> {
  const context = newContext(options);
  const steps = programsOf(rowsOf(input, context), context);
  for (;;) {
    const step = steps.next();
    if (step.done) return toReading(step.value, context);
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
  const context = newContext(options);
  const values = scripts.map((script, index): unknown => {
    try {
      return JSON.parse(script);
    } catch (error) {
      return addIssue(context, index + 1, '', script.trim().slice(0, 60), 'bad-script', {
        cause: (error as Error).message,
      });
    }
  });
  return finish(jsonLdRows(values), context);
}
