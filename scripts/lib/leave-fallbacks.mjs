/**
 * Of Lit's files, what a page never uses: the question whether style sheets can be made (every browser that runs ES2022
 * can) with the way around it, words of errors that only authors of elements see, and the doors for polyfills, for
 * markup rendered on a server and for counting copies of Lit.
 */
const LEFT = {
  'css-tag': [
    [/(?<=,e=)t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, '!0'],
    [/(?<=Error\()"CSSResult[^"]*"/, '"css"'],
    [/(?<=Error\()"Value passed[^;}]*?"(?=\)[;}])/, '"css"'],
  ],
  'reactive-element': [
    [/\w\.reactiveElementPolyfillSupport/, 'void 0'],
    [/\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  ],
  'lit-html': [
    [/(?<=Error\()"invalid template[^"]*"/, '"html"'],
    [/\w\.litHtmlPolyfillSupport/, 'void 0'],
    [/\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  ],
  'lit-element': [
    [/\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, '0'],
    [/\w\.litElementPolyfillSupport/, 'void 0'],
    [/\(\w\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  ],
};

/** Vite plugin for what a page loads: leaves that out, some 450 bytes after gzip. */
export function leaveFallbacks() {
  const id =
    /\/(?:@lit\/reactive-element|lit-html|lit-element)\/(css-tag|reactive-element|lit-html|lit-element)\.js$/;
  return {
    name: 'leave-fallbacks',
    apply: 'build',
    transform: {
      filter: { id },
      handler(code, file) {
        const [, name] = id.exec(file);
        for (const [part, instead] of LEFT[name]) {
          if (!part.test(code))
            throw new Error(
              `${name}.js of Lit reads otherwise now: mend scripts/lib/leave-fallbacks.mjs (${part}).`,
            );
          code = code.replace(part, instead);
        }
        return { code, map: null };
      },
    },
  };
}
