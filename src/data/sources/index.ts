import type { Lang } from '../../engine/types.js';
import { readCatalogueSample } from './catalogue-sample.js';
import { readConditions, readCops, readCopsSummary, type CopsKind } from './cops.js';
import { readEscoOccupations, readEscoSkills, readEscoToOnet } from './esco.js';
import { openFolder } from './folder.js';
import { readWagesNational, readWagesRegional } from './job-bank.js';
import { readNocStructure, readNocTitles, readUnitGroups } from './noc.js';
import {
  readOasisExclusions,
  readOasisGuide,
  readOasisInterests,
  readOasisRatings,
  readOasisText,
  type OasisRatingsKind,
  type OasisTextKind,
} from './oasis.js';
import {
  readNocToOnet,
  readOnetAlternates,
  readOnetJobZones,
  readOnetOccupations,
  readOnetRelated,
  readOnetReported,
  readOnetTasks,
  readOnetTechnologies,
  readOnetToNoc,
} from './onet.js';
import { readProvenance } from './provenance.js';
import { readOutlookBc, readWagesBc } from './work-bc.js';

export type { NocClass, NocTitle, UnitGroup } from './noc.js';
export type { OasisDescriptor, OasisRatings, OasisRatingsKind, OasisText, OasisTextKind } from './oasis.js';
export type { CopsCondition, CopsKind, CopsTable } from './cops.js';
export type { RegionalWageRow, WageRow } from './job-bank.js';
export type { BcOutlookRow, BcWageRow } from './work-bc.js';
export type { OnetTechnology, OnetToNoc } from './onet.js';
export type { EscoConcept, EscoToOnet } from './esco.js';

/** Remembers each answer by its arguments, so that builders can ask again freely. */
function lazy<A extends (string | undefined)[], T>(read: (...args: A) => T): (...args: A) => T {
  const known = new Map<string, T>();
  return (...args) => {
    const key = args.join(' ');
    if (!known.has(key)) known.set(key, read(...args));
    return known.get(key)!;
  };
}

/**
 * The source files of a folder, read on demand and once. Every reader accepts our reduced layout and the
 * publisher's own.
 * @throws SourceError from any method, naming file, line, value and remedy
 */
export function openSources(dir: string) {
  const folder = openFolder(dir);
  return {
    dir,
    /** Files read so far and their rows. */
    filesRead: () => folder.read,
    nocTitles: lazy((lang: Lang) => readNocTitles(folder, lang)),
    nocStructure: lazy((lang: Lang) => readNocStructure(folder, lang)),
    unitGroups: lazy(() => readUnitGroups(folder)),
    oasisRatings: lazy((kind: OasisRatingsKind, release?: string) => readOasisRatings(folder, kind, release)),
    oasisText: lazy((kind: OasisTextKind) => readOasisText(folder, kind)),
    oasisExclusions: lazy(() => readOasisExclusions(folder)),
    oasisInterests: lazy(() => readOasisInterests(folder)),
    oasisGuide: lazy(() => readOasisGuide(folder)),
    cops: lazy((kind: CopsKind) => readCops(folder, kind)),
    copsConditions: lazy((kind: 'recent' | 'future') => readConditions(folder, kind)),
    copsSummary: lazy(() => readCopsSummary(folder)),
    wagesNational: lazy(() => readWagesNational(folder)),
    wagesRegional: lazy(() => readWagesRegional(folder)),
    wagesBc: lazy(() => readWagesBc(folder)),
    outlookBc: lazy(() => readOutlookBc(folder)),
    onetOccupations: lazy(() => readOnetOccupations(folder)),
    onetAlternates: lazy(() => readOnetAlternates(folder)),
    onetReported: lazy(() => readOnetReported(folder)),
    onetTasks: lazy(() => readOnetTasks(folder)),
    onetTechnologies: lazy(() => readOnetTechnologies(folder)),
    onetJobZones: lazy(() => readOnetJobZones(folder)),
    onetRelated: lazy(() => readOnetRelated(folder)),
    onetToNoc: lazy(() => readOnetToNoc(folder)),
    nocToOnet: lazy(() => readNocToOnet(folder)),
    escoOccupations: lazy((lang: Lang) => readEscoOccupations(folder, lang)),
    escoSkills: lazy((lang: Lang) => readEscoSkills(folder, lang)),
    escoToOnet: lazy(() => readEscoToOnet(folder)),
    provenance: lazy(() => readProvenance(folder)),
    catalogueSample: lazy(() => readCatalogueSample(folder)),
  };
}

export type Sources = ReturnType<typeof openSources>;
