import type { Bilingual } from '../../engine/programs/types.js';
import { isObject, type Json } from './json-rows.js';
import { plain } from './text.js';

/** Where a node says what it is: its value or duration, else its words, else its code. */
const SAYS =
  '@value value exactDuration duration targetNodeName name competencyText description targetNode codedNotation termCode codeValue';

const many = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.flatMap(many) : value === undefined || value === null ? [] : [value];

/** `schema:name`, `ceterms:name` and `https://schema.org/name` are all `name`. */
const local = (name: string): string => name.replace(/^.+[:/#](?=[^:/#]+$)/, '');

/** Enough of JSON-LD to read a course: prefixes dropped, `@graph` and nesting walked, `@id` references followed. */
export class JsonLdGraph {
  readonly nodes: Json[] = [];
  readonly #byId = new Map<unknown, Json>();

  constructor(values: unknown[]) {
    for (const node of many(values).filter(isObject)) this.#walk(node);
  }

  #walk(node: Json): void {
    if ('@type' in node) this.nodes.push(node);
    const entries = Object.entries(node);
    if (entries.length > 1 && !this.#byId.has(node['@id'])) this.#byId.set(node['@id'], node);
    for (const [key, value] of entries) {
      // Keys are made local once, here, on the parsed copy that is ours alone.
      node[local(key)] ??= value;
      for (const inner of many(value).filter(isObject)) this.#walk(inner);
    }
  }

  is(node: unknown, type: RegExp): boolean {
    return isObject(node) && many(node['@type']).some((name) => type.test(local(plain(name))));
  }

  /** Values under any of these properties, references followed. */
  get(nodes: unknown[], names: string): unknown[] {
    return names
      .split(' ')
      .flatMap((name) => nodes.filter(isObject).flatMap((node) => many(node[name])))
      .map((value) => (isObject(value) && '@id' in value && this.#byId.get(value['@id'])) || value);
  }

  /** The words of values: text as it is, those of a term or a profile, a language map in each of its languages. */
  words(values: unknown[]): string[] {
    return values.flatMap((value): string[] => {
      if (!isObject(value)) return many(value).map(plain);
      const name = SAYS.split(' ').find((key) => many(value[key]).length);
      if (name) return this.words(many(value[name]).slice(0, 1));
      return Object.keys(value).flatMap((key) =>
        /^(en|fr)\b/i.test(key) ? this.words(many(value[key])) : [],
      );
    });
  }

  texts(nodes: unknown[], names: string): string[] {
    return this.words(this.get(nodes, names)).filter(Boolean);
  }

  /** A title or a name: by language where a language map or `@language` says it, else as it is. */
  bilingual(nodes: unknown[], names: string): Bilingual | string | undefined {
    const values = this.get(nodes, names);
    if (!values.some(isObject)) return this.words(values)[0];
    const result: Bilingual = {};
    for (const value of values) {
      const map = isObject(value) && !('@value' in value) ? value : { [languageOf(value)]: value };
      for (const [lang, text] of Object.entries(map)) {
        const key = /^fr\b/i.test(lang) ? 'fr' : /^(en|und)\b/i.test(lang) && 'en';
        if (key) result[key] ??= this.words([text])[0];
      }
    }
    return result;
  }
}

const languageOf = (value: unknown): string => (isObject(value) && plain(value['@language'])) || 'en';
