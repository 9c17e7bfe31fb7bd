import { CatalogueError } from '../../engine/errors.js';
import { type Json, JsonLdGraph } from './json-ld-graph.js';
import { slug } from './text.js';
import type { Row } from './types.js';
import { parseDelivery, parseDuration } from './values.js';

/** Course and program types of schema.org and CTDL; their properties differ less than their prefixes. */
const PROGRAM =
  /^(Course|EducationalOccupationalProgram|WorkBasedProgram|LearningProgram|LearningOpportunity(Profile)?|MicroCredential|(Digital|Open)?Badge|Certificat(e|ion|eOfCompletion))$/;
const OWNER = ['provider', 'offeredBy', 'ownedBy', 'publisher'];
const SPAN = [
  'timeRequired',
  'courseWorkload',
  'timeToComplete',
  'estimatedDuration',
  'duration',
  'courseSchedule',
];
const BEFORE = ['coursePrerequisites', 'programPrerequisites', 'requires', 'entryCondition'];

const idOf = (graph: JsonLdGraph, node: Json): string | undefined =>
  graph
    .texts(node, ['identifier', 'ctid', '@id', 'courseCode', 'url', 'subjectWebpage'])
    .find((text) => !/^_:|\s/.test(text));

/** Ids of the programs to take first, and what else is asked, in words. */
function prerequisites(graph: JsonLdGraph, node: Json): (string | undefined)[] {
  const asked = graph.nodes(node, BEFORE).flatMap((one) => {
    const targets = graph.nodes(one, ['targetLearningOpportunity', 'targetCredential']);
    return targets.length ? targets : [one];
  });
  return [
    ...graph.texts(node, BEFORE),
    ...asked.map((one) =>
      graph.is(one, PROGRAM) ? idOf(graph, one) : graph.texts(one, ['name', 'description'])[0],
    ),
  ];
}

function place(graph: JsonLdGraph, nodes: Json[]): string | undefined {
  const found = nodes.flatMap((node) => [
    ...graph.nodes(node, ['location', 'availableAt']).map((at) => {
      const address = graph.nodes(at, ['address'])[0] ?? at;
      const town = graph.texts(address, ['addressLocality', 'addressRegion']).join(', ');
      return graph.is(at, /^Virtual/) ? '' : town || (graph.texts(at, ['address', 'name'])[0] ?? '');
    }),
    ...graph.texts(node, ['location']),
  ]);
  return found.find(Boolean);
}

function toRow(graph: JsonLdGraph, node: Json, at: number): Row {
  const self = [node, ...graph.nodes(node, ['hasCourseInstance', 'hasOffering'])];
  const every = (...names: string[]): string[] => self.flatMap((one) => graph.texts(one, names));
  const under = (...names: string[]): Json[] => self.flatMap((one) => graph.nodes(one, names));
  const terms = (...names: string[]): string[] => graph.terms(node, names);

  const spans = [
    ...every(...SPAN),
    ...under(...SPAN).flatMap((one) => graph.texts(one, ['duration', 'exactDuration', 'timeRequired'])),
  ].filter((text) => /[a-z]/i.test(text));
  const offers = under('offers', 'estimatedCost');
  const prices = [...offers, ...offers.flatMap((one) => graph.nodes(one, ['priceSpecification']))];
  const price = prices.flatMap((one) => graph.texts(one, ['price', 'lowPrice', 'minPrice']))[0];
  // Sessions given in different ways are a choice, not a hybrid course.
  const modes = self
    .map((one) =>
      graph
        .terms(one, ['courseMode', 'educationalProgramMode', 'deliveryType', 'learningDeliveryType'])
        .join(' '),
    )
    .filter(Boolean);
  const title = graph.bilingual(node, ['name']);
  const owner = graph.bilingual(graph.nodes(node, OWNER)[0] ?? {}, ['name', 'legalName']);
  const institution = (owner.en ?? owner.fr) ? owner : graph.texts(node, OWNER)[0];

  return {
    at,
    values: {
      id: idOf(graph, node) ?? slug([title.en ?? title.fr, institution].join(' ')),
      title,
      institution,
      url: graph.links(node, ['url', 'subjectWebpage', '@id']).find((text) => /^(https?:|\/)/i.test(text)),
      language: [...new Set(every('inLanguage'))],
      delivery: new Set(modes.map(parseDelivery)).size === 1 ? modes[0] : undefined,
      hours: spans.find((text) => parseDuration(text, 'hours')),
      weeks: spans.find((text) => parseDuration(text, 'weeks')),
      cost: price ?? (every('isAccessibleForFree').includes('true') ? 0 : undefined),
      currency: prices.flatMap((one) => graph.texts(one, ['priceCurrency', 'currency']))[0],
      aid: every('financialAidEligible')[0],
      credential: terms('educationalCredentialAwarded', 'occupationalCredentialAwarded')[0],
      noc: terms('occupationalCategory', 'occupationType').flatMap(
        (text) => /(?:^|\D)(\d{5})(?:\.\d\d)?(?!\d)/.exec(text)?.[1] ?? [],
      ),
      cip: terms('instructionalProgramType').flatMap((text) => /\d\d\.\d{2,4}/.exec(text)?.[0] ?? []),
      skills: terms('teaches', 'competencyRequired', 'assesses', 'targetCompetency'),
      topics: terms('about', 'keywords', 'keyword', 'subject').flatMap((text) => text.split(/,\s*/)),
      prerequisites: prerequisites(graph, node).filter(Boolean),
      stackable_into: terms('isPartOf', 'advancedStandingFor', 'isPreparationFor'),
      location: place(graph, self),
      starts: every('startDate'),
      description: graph.bilingual(node, ['description', 'abstract']),
      inquire: [node, ...graph.nodes(node, ['contactPoint', ...OWNER])].flatMap((one) =>
        graph.texts(one, ['email']),
      )[0],
    },
  };
}

/** Rows of linked data: every course and program of the graph, whatever it is nested in. */
export function jsonLdRows(values: unknown[]): Row[] {
  const graph = new JsonLdGraph(values);
  const rows = graph.ofType(PROGRAM).map((node, index) => toRow(graph, node, index + 1));
  if (rows.length) return rows;
  throw new CatalogueError(
    'the JSON-LD describes no program. Add a Course, or give a CSV or JSON catalogue.',
    values.length,
  );
}
