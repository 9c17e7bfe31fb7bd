import type { Catalogue, Program } from '../../engine/programs/types.js';
import { csvCell } from '../csv.js';
import { COLUMNS } from './known-columns.js';
import { joinList } from './list.js';

const number = (value: number | null): string => (value === null ? '' : String(value));

/** The cells of a program by column: what `readCatalogue` reads back as the same program. */
function cellsOf(program: Program): Record<(typeof COLUMNS)[number], string> {
  const { title, institution, description } = program;
  return {
    id: program.id,
    title_en: title.en ?? '',
    title_fr: title.fr ?? '',
    institution_en: institution.en ?? '',
    institution_fr: institution.fr ?? '',
    url: program.url ?? '',
    language: program.languages.join('+'),
    delivery: program.delivery ?? '',
    hours: number(program.hours),
    weeks: number(program.weeks),
    cost: number(program.cost),
    currency: program.currency,
    aid: program.aid === null ? '' : program.aid ? 'yes' : 'no',
    credential: program.credential ?? '',
    noc: joinList(program.noc),
    cip: joinList(program.cip),
    skills: joinList(program.skills),
    topics: joinList(program.topics),
    prerequisites: joinList(program.prerequisites),
    requirements: program.requirements ?? '',
    stackable_into: joinList(program.stackableInto),
    location: program.location ?? '',
    starts: joinList(program.starts),
    description_en: description.en ?? '',
    description_fr: description.fr ?? '',
    inquire: program.inquire?.replace(/^mailto:/, '') ?? '',
    sample: program.sample ? 'yes' : '',
  };
}

/** A catalogue as CSV, every column, with the header line. What the file says of itself (name, date) is not in a CSV. */
export function writeCatalogue({ programs }: Catalogue, delimiter = ','): string {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => csvCell(cell, delimiter)).join(delimiter);
  const rows = programs.map((program) => line(Object.values(cellsOf(program))));
  return [line(COLUMNS), ...rows, ''].join('\r\n');
}
