import { CatalogueError } from '../../engine/errors.js';
import type { Json } from './json-rows.js';
import { JsonLdGraph } from './json-ld-graph.js';
import { parseDuration } from './numbers.js';
import { plain, slug } from './text.js';
import type { Row } from './types.js';
import { parseDelivery } from './words.js';

/** Course and program types of schema.org and CTDL; their properties differ less than their prefixes. */
const PROGRAM =
  /^(Course|\w+(Occupational|Based)Program|Learning(Program|Opportunity)\w*|MicroCredential|\w*Badge|Certificat\w+)$/;
const CODES = 'codedNotation termCode codeValue';
const OWNER = 'provider offeredBy ownedBy publisher';

/** Rows of linked data: every course and program of the graph, whatever it is nested in. */
export function readJsonLd(values: unknown[]): Row[] {
  const graph = new JsonLdGraph(values);
  const found = graph.nodes.filter((node) => graph.is(node, PROGRAM) && 'name' in node);
  if (found.length) return found.map((node, index) => ({ at: index + 1, values: valuesOf(graph, node) }));
  throw new CatalogueError(
    'no program in the JSON-LD. Add a Course, or give a CSV or JSON catalogue.',
    values,
    { reason: 'no-program' },
  );
}

function valuesOf(graph: JsonLdGraph, node: Json): Row['values'] {
  // What holds of a session holds of the course.
  const self = [node, ...graph.get([node], 'hasCourseInstance hasOffering')];
  const texts = (names: string): string[] => graph.texts(self, names);
  const codes = (names: string, code: RegExp): (string | undefined)[] =>
    [...texts(names), ...graph.texts(graph.get(self, names), CODES)].map((text) => code.exec(text)?.[1]);
  const spans = texts('timeRequired courseWorkload timeToComplete estimatedDuration duration');
  const span = (unit: 'hours' | 'weeks'): string | undefined =>
    spans.find((text) => /[a-z]/i.test(text) && parseDuration(text, unit));
  const offers = graph.get(self, 'offers estimatedCost');
  const prices = [...offers, ...graph.get(offers, 'priceSpecification')];
  // Sessions given in different ways are a choice, not a hybrid course.
  const modes = self
    .map((one) =>
      graph.texts([one], 'courseMode educationalProgramMode deliveryType learningDeliveryType').join(' '),
    )
    .filter(Boolean);
  const title = graph.bilingual([node], 'name');
  const owners = graph.get([node], OWNER);
  const institution = graph.bilingual(owners.slice(0, 1), 'name legalName') ?? graph.words(owners)[0];

  return {
    id: idOf(graph, node) ?? slug(graph.words([title, institution]).join(' ')),
    title,
    institution,
    url: graph
      .get([node], 'url subjectWebpage @id')
      .map((link) => (link as Json)['@id'] ?? link)
      .find((link) => /^(https?:|\/)/i.test(plain(link))),
    language: texts('inLanguage'),
    delivery: new Set(modes.map(parseDelivery)).size === 1 ? modes[0] : '',
    hours: span('hours'),
    weeks: span('weeks'),
    cost:
      graph.texts(prices, 'price lowPrice minPrice value')[0] ??
      (texts('isAccessibleForFree')[0] === 'true' ? 0 : ''),
    currency: graph.texts(prices, 'priceCurrency currency')[0],
    aid: texts('financialAidEligible')[0],
    credential: texts('educationalCredentialAwarded occupationalCredentialAwarded')[0],
    noc: codes('occupationalCategory occupationType', /(?:^|\D)(\d{5})(?!\d)/),
    cip: codes('instructionalProgramType', /(\d\d\.\d{2,4})/),
    skills: texts('teaches competencyRequired assesses targetCompetency'),
    topics: texts('about keywords keyword subject').flatMap((text) => text.split(/,\s*/)),
    prerequisites: others(graph, node, 'coursePrerequisites programPrerequisites requires entryCondition'),
    stackable_into: others(graph, node, 'isPartOf advancedStandingFor isPreparationFor'),
    location: placeOf(graph, self),
    starts: texts('startDate'),
    description: graph.bilingual([node], 'description abstract'),
    inquire: graph.texts([node, ...graph.get([node], 'contactPoint'), ...owners], 'email')[0],
  };
}

const idOf = (graph: JsonLdGraph, node: unknown): string | undefined =>
  graph.texts([node], 'identifier ctid @id courseCode url').find((text) => !/^_:|\s/.test(text));

/** Programs this one refers to, by id, and what else it says there, in words. */
const others = (graph: JsonLdGraph, node: Json, names: string): (string | undefined)[] =>
  graph.get([node], names).flatMap((one) => {
    const targets = graph.get([one], 'targetLearningOpportunity targetCredential');
    return (targets.length ? targets : [one]).map((target) =>
      graph.is(target, PROGRAM) ? idOf(graph, target) : graph.words([target])[0],
    );
  });

/** The town of the first place that is one, else what it is called. */
const placeOf = (graph: JsonLdGraph, nodes: unknown[]): string | undefined =>
  graph
    .get(nodes, 'location availableAt')
    .filter((at) => !graph.is(at, /^Virtual/))
    .map((at) => {
      const address = graph.get([at], 'address')[0] ?? at;
      return (
        graph.texts([address], 'addressLocality addressRegion').join(', ') || graph.words([address, at])[0]
      );
    })
    .find(Boolean);
