import { nocCode, onetCode, unitGroupsOf } from './codes.js';
import type { FileSpec, SourceFolder } from './folder.js';
import type { Table } from './table.js';

/** One link of the weighted crosswalk. */
export interface OnetToNoc {
  onet: string;
  noc: string;
  /** Share of the unit group's profile this O*NET occupation gives: the weights of a group sum to 1. */
  weight: number;
  /** Share of the O*NET occupation that leads to this group: they sum to 1 over an O*NET occupation. */
  path: number;
}

export interface OnetTechnology {
  onet: string;
  /** Product or language: "AutoCAD". */
  name: string;
  /** UNSPSC commodity. */
  commodity: string;
  commodityTitle: string;
  hot: boolean;
  inDemand: boolean;
}

const file = (...names: RegExp[]): FileSpec => ({
  folder: 'onet',
  names,
  remedy: 'Get the text files of the O*NET database from onetcenter.org.',
});
const crosswalk = (name: RegExp): FileSpec => ({
  folder: 'onet',
  names: [name],
  remedy: 'Put the O*NET to NOC 2021 crosswalk there.',
});
const CODE = 'O*NET-SOC Code';

/** O*NET's text files are tab-separated, and their quotes are plain characters. */
function read<T>(
  folder: SourceFolder,
  spec: FileSpec,
  names: string[],
  row: (cells: string[], table: Table) => T,
): T[] {
  const table = folder.table(spec, { delimiter: '\t', quotes: false });
  const onet = table.column(CODE);
  const columns = names.map((name) => table.column(name));
  return table.rows.map((r) =>
    row([table.code(r, onet, onetCode), ...columns.map((i) => table.text(r, i))], table),
  );
}

export const readOnetOccupations = (folder: SourceFolder) =>
  read(folder, file(/^Occupation Data\.txt$/i), ['Title', 'Description'], ([onet, title, description]) => ({
    onet: onet!,
    title: title!,
    description: description!,
  }));

export const readOnetAlternates = (folder: SourceFolder) =>
  read(
    folder,
    file(/^onet\d*_alternate_titles\.tsv$/i, /^Alternate Titles\.txt$/i),
    ['Alternate Title', 'Short Title'],
    ([onet, title, short]) => ({ onet: onet!, title: title!, short: short === 'n/a' ? '' : short! }),
  );

/** Titles job holders reported, with O*NET's mark of those plain enough to show. */
export const readOnetReported = (folder: SourceFolder) =>
  read(
    folder,
    file(/^Sample of Reported Titles\.txt$/i),
    ['Reported Job Title', 'Shown in My Next Move'],
    ([onet, title, shown]) => ({ onet: onet!, title: title!, shown: shown === 'Y' }),
  );

export const readOnetTasks = (folder: SourceFolder) =>
  read(
    folder,
    file(/^Task Statements\.txt$/i),
    ['Task ID', 'Task', 'Task Type'],
    ([onet, id, text, type]) => ({ onet: onet!, id: id!, text: text!, type: type! }),
  );

export const readOnetTechnologies = (folder: SourceFolder): OnetTechnology[] =>
  read(
    folder,
    file(/^Technology Skills\.txt$/i),
    ['Example', 'Commodity Code', 'Commodity Title', 'Hot Technology', 'In Demand'],
    ([onet, name, commodity, commodityTitle, hot, inDemand]) => ({
      onet: onet!,
      name: name!,
      commodity: commodity!,
      commodityTitle: commodityTitle!,
      hot: hot === 'Y',
      inDemand: inDemand === 'Y',
    }),
  );

/** Job Zone 1–5: how much preparation an occupation takes. */
export const readOnetJobZones = (folder: SourceFolder) =>
  read(folder, file(/^Job Zones\.txt$/i), ['Job Zone'], ([onet, zone]) => ({
    onet: onet!,
    zone: Number(zone),
  }));

export const readOnetRelated = (folder: SourceFolder) =>
  read(
    folder,
    file(/^Related Occupations\.txt$/i),
    ['Related O*NET-SOC Code', 'Relatedness Tier', 'Index'],
    ([onet, related, tier, index]) => ({ onet: onet!, related: related!, tier: tier!, index: Number(index) }),
  );

/** The weighted crosswalk, `00018` spread over the five groups that replaced it. */
export function readOnetToNoc(folder: SourceFolder): OnetToNoc[] {
  const table = folder.table(crosswalk(/^onet_to_noc2021_weighted\.csv$/i));
  const [onet, noc, base, path] = ['onet_soc_code', 'noc_2021', 'base_weight', 'path_weight'].map((name) =>
    table.column(name),
  );
  return table.rows.flatMap((row) => {
    const groups = unitGroupsOf(table.code(row, noc!, nocCode));
    const weight = table.number(row, base!) ?? table.fail(row, row.cells[base!], 'a weight expected');
    const share = table.number(row, path!) ?? table.fail(row, row.cells[path!], 'a weight expected');
    return groups.map((code) => ({
      onet: table.code(row, onet!, onetCode),
      noc: code,
      weight,
      path: share / groups.length,
    }));
  });
}

/** The unweighted crosswalk; wider (515 groups). Its codes lost their leading zeros. */
export function readNocToOnet(folder: SourceFolder): { noc: string; onet: string }[] {
  const table = folder.table(crosswalk(/^noc2021_to_onet\.csv$/i));
  const noc = table.column('noc');
  const onet = table.column('onet');
  return table.rows.flatMap((row) =>
    unitGroupsOf(table.code(row, noc, nocCode)).map((code) => ({
      noc: code,
      onet: table.code(row, onet, onetCode),
    })),
  );
}
