import type { Bilingual } from '../../engine/programs/types.js';

export type Json = Record<string, unknown>;

const isNode = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const many = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.flatMap(many) : value === undefined || value === null ? [] : [value];

/** `schema:name`, `ceterms:name` and `https://schema.org/name` are all `name`. */
const local = (name: string): string => name.replace(/^.*[:/#](?=[^:/#]+$)/, '');

/** Enough of JSON-LD to read a course: prefixes dropped, `@graph` and nesting walked, `@id` references followed. */
export class JsonLdGraph {
  readonly #nodes: Json[] = [];
  readonly #byId = new Map<string, Json>();

  constructor(values: unknown[]) {
    for (const value of values) this.#walk(value);
  }

  #walk(value: unknown): void {
    if (Array.isArray(value)) value.forEach((item) => this.#walk(item));
    if (!isNode(value)) return;
    // Keys are made local once, here, on the parsed copy that is ours alone.
    for (const key of Object.keys(value)) {
      const name = local(key);
      if (name !== key && !(name in value)) value[name] = value[key];
    }
    const id = value['@id'];
    if ('@type' in value) this.#nodes.push(value);
    if (typeof id === 'string' && Object.keys(value).length > 1 && !this.#byId.has(id))
      this.#byId.set(id, value);
    for (const [key, item] of Object.entries(value)) if (key === local(key)) this.#walk(item);
  }

  is(node: Json, type: RegExp): boolean {
    return many(node['@type']).some((name) => type.test(local(String(name))));
  }

  ofType(type: RegExp): Json[] {
    return this.#nodes.filter((node) => this.is(node, type) && 'name' in node);
  }

  /** Nodes under any of these properties, references followed. */
  nodes(node: Json, names: string[]): Json[] {
    return names
      .flatMap((name) => many(node[name]))
      .map((value) => (isNode(value) ? value : { '@id': value }))
      .map((value) => this.#byId.get(String(value['@id'])) ?? value)
      .filter((value) => Object.keys(value).length > 1 || !('@id' in value));
  }

  /** Plain values under these properties, of any language. */
  texts(node: Json, names: string[]): string[] {
    return names
      .flatMap((name) => many(node[name]))
      .flatMap((value) => {
        if (!isNode(value)) return [String(value)];
        if ('@value' in value) return [String(value['@value'])];
        if ('value' in value) return [String(value['value'])];
        const map = Object.entries(value).filter(([key]) => /^(en|fr)\b/i.test(key));
        return map.flatMap(([, text]) => many(text).map(String));
      })
      .filter(Boolean);
  }

  /** Addresses under these properties, given as text or as a reference. */
  links(node: Json, names: string[]): string[] {
    const values = names.flatMap((name) => many(node[name]));
    return values.map((value) => String(isNode(value) ? value['@id'] : value));
  }

  /** Names of what these properties point to: plain text, a defined term, an alignment with its code. */
  terms(node: Json, names: string[]): string[] {
    const pointed = this.nodes(node, names).map((term) =>
      [
        ...this.texts(term, ['codedNotation', 'termCode', 'codeValue']).slice(0, 1),
        ...this.texts(term, ['targetNodeName', 'name', 'targetNode', 'competencyText', 'description']).slice(
          0,
          1,
        ),
      ].join(' '),
    );
    return [...this.texts(node, names).map((text) => local(text.trim()) || text), ...pointed].filter(Boolean);
  }

  /** Text by language: language maps, `@language` values, or the node's own `inLanguage`. */
  bilingual(node: Json, names: string[]): Bilingual {
    const result: Bilingual = {};
    for (const value of names.flatMap((name) => many(node[name]))) {
      const own = String(many(node['inLanguage'])[0] ?? 'en');
      const pairs: [string, unknown][] = !isNode(value)
        ? [[own, value]]
        : '@value' in value
          ? [[String(value['@language'] ?? own), value['@value']]]
          : Object.entries(value);
      for (const [lang, text] of pairs) {
        const key = /^fr/i.test(lang) ? 'fr' : /^(en|und)/i.test(lang) ? 'en' : null;
        if (key && text) result[key] ??= String(many(text)[0]);
      }
    }
    return result;
  }
}
