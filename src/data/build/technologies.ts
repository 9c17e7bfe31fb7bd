import type { Sources } from '../sources/index.js';
import { onetOfGroups } from './crosswalk.js';

/** A technology of an occupation. */
export interface GroupTechnology {
  name: string;
  inDemand: boolean;
}

/** Spoken names of products the source writes at length, and variants of one product. */
const RENAME: Record<string, string> = {
  'Structured query language SQL': 'SQL',
  'Hypertext markup language HTML': 'HTML',
  'Extensible markup language XML': 'XML',
  'Cascading style sheets CSS': 'CSS',
  'JavaScript Object Notation JSON': 'JSON',
  'Border Gateway Protocol BGP': 'BGP',
  'Dynamic host configuration protocol DHCP': 'DHCP',
  'Autodesk AutoCAD': 'AutoCAD',
  'Autodesk AutoCAD Civil 3D': 'Civil 3D',
  'Autodesk Revit': 'Revit',
  'Autodesk Revit Architecture': 'Revit',
  'ESRI ArcGIS software': 'ArcGIS',
  'Esri ArcGIS': 'ArcGIS',
  'ESRI ArcView': 'ArcGIS',
  'ESRI ArcInfo': 'ArcGIS',
  'The MathWorks MATLAB': 'MATLAB',
  'Intuit QuickBooks': 'QuickBooks',
  'Intuit QuickBooks Online': 'QuickBooks',
  'Dassault Systemes SolidWorks': 'SolidWorks',
  'Dassault Systemes CATIA': 'CATIA',
  'Amazon Web Services AWS software': 'Amazon Web Services (AWS)',
  'Microsoft Azure software': 'Microsoft Azure',
  'Google Workspace software': 'Google Workspace',
  'Oracle Java': 'Java',
  'Oracle Primavera Enterprise Project Portfolio Management': 'Primavera',
  'Oracle Primavera Systems': 'Primavera',
  'National Instruments LabVIEW': 'LabVIEW',
  'Microsoft Visual Basic for Applications VBA': 'Visual Basic for Applications (VBA)',
  'Microsoft Visual Basic': 'Visual Basic',
  'Microsoft Active Server Pages ASP': 'ASP.NET',
  'Microsoft ASP.NET': 'ASP.NET',
  'Microsoft .NET Framework': '.NET',
  'Atlassian JIRA': 'Jira',
  'Atlassian Confluence': 'Confluence',
  'UNIX Shell': 'Shell script',
  'Trimble SketchUp Pro': 'SketchUp',
  'Marketo Marketing Automation': 'Marketo',
  'IBM SPSS Statistics': 'SPSS',
  'StataCorp Stata': 'Stata',
  'SAS JMP': 'JMP',
  'Bentley MicroStation': 'MicroStation',
  'Google Angular': 'Angular',
  'React.js': 'React',
  'Oracle Java 2 Platform Enterprise Edition J2EE': 'Java EE',
  'Epic Systems': 'Epic',
  'Henry Schein Dentrix': 'Dentrix',
  'IBM Terraform': 'Terraform',
  'SAP ERP': 'SAP',
  'Apache Subversion SVN': 'Subversion (SVN)',
  'Microsoft SQL Server Reporting Services SSRS': 'SQL Server Reporting Services',
  'Microsoft SQL Server Integration Services SSIS': 'SQL Server Integration Services',
  'Amazon Elastic Compute Cloud EC2': 'Amazon EC2',
  'Amazon Simple Storage Service S3': 'Amazon S3',
  'Kronos Workforce Timekeeper': 'UKG (Kronos)',
  'CNC Mastercam': 'Mastercam',
  'Gibbs and Associates GibbsCAM': 'GibbsCAM',
  'PTC Creo Parametric': 'Creo',
  'Computer numerical control CNC software': 'CNC',
};

/** Gone, withdrawn, or known to everyone: nothing a learner would train for. */
const DROP =
  /^(Microsoft (Internet Explorer|Edge|Windows|Outlook|Word|Office|Vista|FrontPage|Paint|PowerPoint)|Mozilla Firefox|Apple (Safari|macOS|iOS)|Adobe Acrobat Reader|Facebook|TikTok|Zoom|Swift$|Go$)/;

/** Known to the trade, though O*NET does not call them hot. Anything else it names a few times only is a curiosity. */
const KEEP =
  /^(PointClickCare|Cerner Millennium|Dentrix|AbelDent|Mastercam|CNC$|G-code|M-code|Xactware Xactimate|Moodle|Blackboard Learn|Instructure Canvas|Schoology|Seesaw$|ClassDojo|Tadpoles|Kahoot|Avid Technology Pro Tools|Adobe (Premiere Pro|Dreamweaver|Audition|Lightroom|XD|Captivate)|Apple Final Cut Pro|Avid Technology Media Composer|Autodesk (Maya|3ds Max|Inventor|Fusion 360|Navisworks)$|McNeel Rhinoceros 3D|Siemens (NX|Solid Edge)|Creo|CATIA|Minitab|Rockwell RSLogix|Ladder Logic|Thomson Reuters Westlaw|LexisNexis$|SAP BusinessObjects Crystal Reports|ADP Workforce Now|Sage (50 Accounting|300 Construction and Real Estate)|Quicken$|HEC-RAS|QuarkXPress|Microsoft (Dynamics|Exchange|OneNote|Publisher)$|VMware|Ansible|MathWorks Simulink|LabVIEW|Stata$|Unity Technologies Unity|Audacity|Drupal|FileMaker Pro|Oracle JD Edwards EnterpriseOne|IBM Maximo Asset Management|SolarWinds|Wireshark|Metasploit|GNU Octave|Bloomberg Professional|Bluebeam Revu|Ansys Fluent|Wonderware|National Crime Information Center)/;

/** Shown without their makers. */
const SHORT: [RegExp, string][] = [
  [/ software$/, ''],
  [/ EHR$/, ''],
  [
    /^(Xactware|Instructure|Avid Technology|McNeel|Thomson Reuters|SAP BusinessObjects|Unity Technologies) /,
    '',
  ],
  [/ healthcare$/, ''],
  [/.*\b(Mastercam|Westlaw(?=Next|\b)|Blackboard Learn|Sage 50 Accounting|Creo)(Next)?\b.*/, '$1'],
  [/^Blackboard.*/, 'Blackboard Learn'],
  [/ NCIC.*| \(NCIC\).*/, ' (NCIC)'],
];

/** The name to show; null for what tells nothing. */
export function technologyName(source: string, hot: boolean): string | null {
  if (DROP.test(source)) return null;
  const known = RENAME[source];
  if (known) return known;
  if (!hot && !KEEP.test(source)) return null;
  return SHORT.reduce((name, [from, to]) => name.replace(from, to), source);
}

/**
 * Systems of offices and of programmers. Where O*NET finds them in hands-on work it is a few offices of the sample, so
 * there they count only when employers ask for them.
 */
const OFFICE =
  /^(SAP|Oracle|Linux|UNIX|Perl|Python|Java|JavaScript|SQL|C|C\+\+|R|XML|HTML|CSS|Apache|Teradata|Salesforce|Tableau|Jenkins|Microsoft (Exchange|SharePoint|Dynamics|Project|Access|Publisher|SQL)|Visual Basic|FileMaker|IBM|Yardi|Eclipse|Sage 300)\b/;
const isHandsOn = (noc: string): boolean => /^[789]|^[^1][345]/.test(noc);

/** Less of a group than this uses it: chance. */
const LEAST_SHARE = 0.2;
/** Employers ask for it when this share of a group's O*NET occupations say so. */
const IN_DEMAND = 0.25;
/** Less telling than this is left out: a short list beats a padded one. */
const LEAST_SCORE = 0.5;
/** A group keeps at most this many. */
const MOST = 10;

/**
 * The distinctive technologies of each unit group, best first: how much of the group uses it (by the crosswalks'
 * weights), by how rare that is among all groups, by how usual it is among its neighbours (a tool no neighbour uses is
 * an accident of the sample), raised by marks of demand.
 */
export function groupTechnologies(sources: Sources): {
  byGroup: Map<string, GroupTechnology[]>;
  hot: Set<string>;
  dropped: number;
} {
  const byOnet = new Map<string, Map<string, boolean>>();
  const hot = new Set<string>();
  let dropped = 0;
  for (const row of sources.onetTechnologies()) {
    const name = technologyName(row.name, row.hot);
    if (!name) {
      dropped++;
      continue;
    }
    if (row.hot) hot.add(name);
    const mine = byOnet.get(row.onet) ?? new Map<string, boolean>();
    byOnet.set(row.onet, mine.set(name, row.inDemand || (mine.get(name) ?? false)));
  }

  const shares = new Map<string, Map<string, { share: number; demand: number }>>();
  for (const [noc, of] of onetOfGroups(sources)) {
    const group = [...of].filter(([onet]) => byOnet.has(onet));
    const total = group.reduce((sum, [, weight]) => sum + weight, 0);
    const mine = new Map<string, { share: number; demand: number }>();
    for (const [onet, weight] of group)
      for (const [name, inDemand] of byOnet.get(onet)!) {
        const sum = mine.get(name) ?? { share: 0, demand: 0 };
        sum.share += weight / total;
        if (inDemand) sum.demand += weight / total;
        mine.set(name, sum);
      }
    shares.set(noc, mine);
  }
  const usual = sums(shares, () => '');
  const nearby = sums(shares, (noc, name) => noc.slice(0, 2) + name);
  const byGroup = new Map<string, GroupTechnology[]>();
  for (const [noc, mine] of shares) {
    const known = [...mine].filter(
      ([name, { demand }]) => demand >= IN_DEMAND || !isHandsOn(noc) || !OFFICE.test(name),
    );
    const scored = known.map(([name, { share, demand }]) => ({
      name,
      share,
      inDemand: demand >= IN_DEMAND,
      score:
        share *
        // What employers ask for is worth naming, however common: Excel for a bookkeeper.
        Math.max(demand >= IN_DEMAND ? 1 : 0, Math.log2(shares.size / usual.get(name)!.sum)) *
        Math.sqrt(nearby.get(noc.slice(0, 2) + name)!.mean) *
        (1 + demand),
    }));
    scored.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
    const best = scored.filter(({ share, score }) => share >= LEAST_SHARE && score >= LEAST_SCORE);
    byGroup.set(
      noc,
      best.slice(0, MOST).map(({ name, inDemand }) => ({ name, inDemand })),
    );
  }
  return { byGroup, hot, dropped };
}

type Shares = ReadonlyMap<string, ReadonlyMap<string, { share: number }>>;

/** Sum and mean of a technology's shares over all groups, or over those of its major group. */
function sums(shares: Shares, within: (noc: string, name: string) => string) {
  const out = new Map<string, { sum: number; mean: number }>();
  const sizes = new Map<string, number>();
  for (const noc of shares.keys()) sizes.set(within(noc, ''), (sizes.get(within(noc, '')) ?? 0) + 1);
  for (const [noc, mine] of shares)
    for (const [name, { share }] of mine) {
      const key = within(noc, name) || name;
      const sum = (out.get(key)?.sum ?? 0) + share;
      out.set(key, { sum, mean: sum / sizes.get(within(noc, ''))! });
    }
  return out;
}
