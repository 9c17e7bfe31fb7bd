import type { Lang } from '../../engine/types.js';
import { onetCode } from './codes.js';
import type { FileSpec, SourceFolder } from './folder.js';

/** An ESCO concept: occupation or skill. */
export interface EscoConcept {
  uri: string;
  label: string;
  alternates: string[];
}

export interface EscoToOnet {
  onet: string;
  uri: string;
  match: 'exactMatch' | 'closeMatch' | 'broadMatch' | 'narrowMatch' | 'exactISCO';
}

const file = (...names: RegExp[]): FileSpec => ({
  folder: 'esco',
  names,
  remedy: 'Get it from the ESCO download page (esco.ec.europa.eu).',
});

/** Alternate labels are split by line in the published files, by `|` in the reduced ones. */
function readConcepts(folder: SourceFolder, spec: FileSpec): EscoConcept[] {
  const table = folder.table(spec);
  const uri = table.column('conceptUri', 'concept_uri');
  const label = table.column('preferredLabel', 'preferred_label');
  const alternates = table.column('altLabels', 'alt_labels');
  return table.rows.map((row) => ({
    uri: table.text(row, uri),
    label: table.text(row, label),
    alternates: row.cells[alternates]!.split(/[\n|]/)
      .map((text) => text.trim())
      .filter(Boolean),
  }));
}

export const readEscoOccupations = (folder: SourceFolder, lang: Lang): EscoConcept[] =>
  readConcepts(folder, file(new RegExp(`^occupations_${lang}\\.csv$`, 'i')));

export const readEscoSkills = (folder: SourceFolder, lang: Lang): EscoConcept[] =>
  readConcepts(folder, file(new RegExp(`^skills_${lang}\\.csv$`, 'i')));

/** O*NET to ESCO, after 16 lines of preamble. */
export function readEscoToOnet(folder: SourceFolder): EscoToOnet[] {
  const table = folder.table(file(/^crosswalk_esco_onet\.csv$/i, /^ONET.*Crosswalk.*\.csv$/i), {
    headerStartsWith: 'O*NET Id',
  });
  const onet = table.column('O*NET Id');
  const uri = table.column('ESCO or ISCO URI');
  const match = table.column('Type of Match');
  return table.rows.map((row) => ({
    onet: table.code(row, onet, onetCode),
    uri: table.text(row, uri),
    match: table.text(row, match) as EscoToOnet['match'],
  }));
}
