/** Completion for editors, from a custom elements manifest. */
import { attributesOf, elementsOf, propertiesOf } from './reference.mjs';

const line = (text = '') => text.replace(/\s+/g, ' ').trim();

/** Values an attribute takes, where they are few and known. */
const VALUES = {
  theme: ['auto', 'light', 'dark'],
  lang: ['en', 'fr', 'en-CA', 'fr-CA'],
  region: ['CA', 'NL', 'PE', 'NS', 'NB', 'QC', 'ON', 'MB', 'SK', 'AB', 'BC', 'YT', 'NT', 'NU'],
};

/** Files of dist/ by name. */
export function editorFiles(manifest, { name, version }) {
  const elements = elementsOf(manifest);
  const html = {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: line(element.summary ?? element.description),
      attributes: attributesOf(element).map((attribute) => ({
        name: attribute.name,
        description: line(attribute.description),
        ...(VALUES[attribute.name]
          ? { values: VALUES[attribute.name].map((value) => ({ name: value })) }
          : {}),
      })),
    })),
  };
  const properties = new Map(
    elements.flatMap(({ cssProperties = [] }) => cssProperties.map((one) => [one.name, one])),
  );
  const css = {
    version: 1.1,
    properties: [...properties.values()].map((one) => ({
      name: one.name,
      description: line(one.description),
    })),
  };
  const webTypes = {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: line(element.summary ?? element.description),
          attributes: attributesOf(element).map((attribute) => ({
            name: attribute.name,
            description: line(attribute.description),
            value: { type: attribute.type },
          })),
          js: {
            properties: propertiesOf(element).map((one) => ({
              name: one.name,
              description: line(one.description),
            })),
            events: (element.events ?? [])
              .filter((one) => one.name)
              .map((one) => ({ name: one.name, description: line(one.description) })),
          },
          css: {
            parts: (element.cssParts ?? []).map((one) => ({
              name: one.name,
              description: line(one.description),
            })),
          },
        })),
      },
      css: {
        properties: [...properties.values()].map((one) => ({
          name: one.name,
          description: line(one.description),
        })),
      },
    },
  };
  return { 'vscode.html-data.json': html, 'vscode.css-data.json': css, 'web-types.json': webTypes };
}
