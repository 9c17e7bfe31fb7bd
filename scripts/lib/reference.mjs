/** Pages from a custom elements manifest. */

/** Tags in the order one meets them. */
const ORDER = [
  'finder',
  'search',
  'occupation',
  'outlook',
  'skills',
  'programs',
  'compare',
  'plan',
  'transitions',
  'about',
];

const tagOf = ({ name }) => name.replace(/[A-Z]/g, (letter, at) => `${at ? '-' : ''}${letter.toLowerCase()}`);

/** Every element with its tag, in reading order. */
export function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(
      ({ customElement, name }) => customElement && ORDER.includes(tagOf({ name }).replace('cairn-', '')),
    )
    .map((declaration) => ({ ...declaration, tag: tagOf(declaration) }))
    .sort((a, b) => ORDER.indexOf(a.tag.slice(6)) - ORDER.indexOf(b.tag.slice(6)));
}

const line = (text = '') => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
const code = (text) => `\`${line(text)}\``;

const table = (head, rows) =>
  rows.length
    ? [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
    : '';

/** Attributes a page may write: the class's own first, then those of the classes below it. */
export function attributesOf({ attributes = [], members = [] }) {
  const known = new Map();
  for (const { name, type, description, default: value, fieldName } of attributes) {
    const field = members.find((member) => member.name === (fieldName ?? name));
    if (field?.privacy === 'private' || field?.privacy === 'protected') continue;
    const old = known.get(name);
    known.set(name, {
      name,
      type: old?.type ?? type?.text ?? field?.type?.text ?? 'string',
      description: old?.description ?? description ?? field?.description ?? '',
      default: old?.default ?? value ?? field?.default,
    });
  }
  return [...known.values()];
}

/** Properties that are no attributes, for scripts. */
export const propertiesOf = ({ members = [], attributes = [] }) =>
  members.filter(
    ({ kind, name, privacy, static: fixed, description, readonly }) =>
      kind === 'field' &&
      privacy !== 'private' &&
      privacy !== 'protected' &&
      !fixed &&
      !readonly &&
      !/^[#_]/.test(name) &&
      description &&
      !attributes.some((attribute) => (attribute.fieldName ?? attribute.name) === name),
  );

function section(element) {
  const { tag, description = '', summary, events = [], slots = [], cssParts = [] } = element;
  const blocks = [
    `## \`<${tag}>\``,
    summary ? `_${line(summary)}_` : '',
    description,
    table(
      ['attribute', 'type', 'what it is'],
      attributesOf(element).map((one) => [code(one.name), code(one.type), line(one.description)]),
    ),
    table(
      ['property', 'type', 'what it is'],
      propertiesOf(element).map(({ name, type, description: said }) => [
        code(name),
        code(type?.text ?? ''),
        line(said),
      ]),
    ),
    table(
      ['event', 'type', 'when'],
      events
        .filter(({ name }) => name)
        .map((one) => [code(one.name), code(one.type?.text ?? 'Event'), line(one.description)]),
    ),
    table(
      ['slot', 'what goes there'],
      slots.map(({ name, description: said }) => [name ? code(name) : 'the element’s content', line(said)]),
    ),
    table(
      ['part', 'what it is'],
      cssParts.map(({ name, description: said }) => [code(name), line(said)]),
    ),
  ];
  return blocks.filter(Boolean).join('\n\n');
}

/** docs/reference.md */
export function referencePage(manifest) {
  const elements = elementsOf(manifest);
  return [
    '# Reference',
    'Written by `scripts/docs.mjs` from the comments in the source: change it there. Variables and parts together are in [theming](theming.md), events in [events](events.md).',
    elements.map(({ tag }) => `[\`<${tag}>\`](#${tag})`).join(' · '),
    ...elements.map(section),
    '## Functions for npm users',
    table(
      ['from `cairn`', 'what it does'],
      [
        ['`setDefaultPacks(base)`', 'Where packs are when an element does not say.'],
        ['`setPackSource(factory)`', 'Replaces the way packs are opened, for a host with its own storage.'],
        ['`version`', 'Version of the elements; also `CairnFinder.version`.'],
      ],
    ),
  ].join('\n\n');
}

/** The tables of docs/theming.md. */
export function tables(manifest) {
  const elements = elementsOf(manifest);
  const variables = new Map();
  for (const { cssProperties = [] } of elements)
    for (const { name, description } of cssProperties)
      if (!variables.has(name)) variables.set(name, description);
  return {
    variables: table(
      ['variable', 'what it colours or sets'],
      [...variables].map(([name, said]) => [code(name), line(said)]),
    ),
    parts: table(
      ['part', 'of', 'what it is'],
      elements.flatMap(({ tag, cssParts = [] }) =>
        cssParts.map(({ name, description }) => [code(name), code(`<${tag}>`), line(description)]),
      ),
    ),
  };
}
