/**
 * Vite plugin: takes the indentation out of html``, svg`` and css`` templates. Runs of white space become
 * one space, which HTML shows alike; CSS also loses comments and the spaces around its punctuation. Text
 * is touched only outside expressions, and never inside <pre> or <textarea>.
 */

/** Tags that begin a line of their own: white space on either side of them shows nowhere. */
const BLOCK =
  'article|caption|details|dialog|div|d[dlt]|fieldset|form|h[2-4]|li|ol|p|rect|section|summary|svg|t[dhr]|table|tbody|thead|ul';
const BEFORE = new RegExp(` (</?(?:${BLOCK})\\b)`, 'g');
const AFTER = new RegExp(`(</?(?:${BLOCK})(?: [^<>]*)?>) `, 'g');

/** Quotes that HTML does not ask for. */
const QUOTES = /( [\w-]+=)"([\w.-]+)"(?=[ >])/g;

/** Ends that the next tag implies (https://html.spec.whatwg.org/#optional-tags). */
const ENDS =
  /<\/(?:(?:li|p|d[dt]|t[dhr])>(?=<\/(?:[uod]l|li|dd|div|table|tr|td|section|article|details)>)|p>(?=<(?:p|div|[uod]l|table|section|details|h\d)\b)|th>(?=<t[dh]\b)|td>(?=<td)|dt>(?=<dd)|dd>(?=<dt))/g;

/** Ends that the end of a template implies. Where they are all of its last piece, Lit would put a comment in their place. */
const LAST = /(?<=[^>]|[^/]>)(<\/[\w-]+>)+$/;
const ONLY = /^(<\/(?:div|li|p|d[dlt]|t[dhr]|table|[uo]l|section|article|details|h\d)>)+$/;
const squeezeLast = (raw) => squeezeHtml(raw).replace(ONLY, ' ').replace(LAST, '');

/** No template of ours has " >" but at the end of a tag. Start and end of white space are kept as one space, where they may stand between two words. */
const squeezeHtml = (raw) =>
  raw
    .replace(/\s+/g, ' ')
    .replace(BEFORE, '$1')
    .replace(AFTER, '$1')
    .replace(/ >/g, '>')
    .replace(QUOTES, '$1$2')
    .replace(ENDS, '');

const squeezeCss = (raw) =>
  raw
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/\) \* /g, ')*')
    .replace(/(?<![\w.])0\./g, '.')
    .replace(/: (?!:)/g, ':')
    // Between selectors, and between the halves of a value; in sums the space stays.
    .replace(/ ([+~]) (?=[^{};]*{)/g, '$1')
    .replace(/ ([/!]) ?/g, '$1')
    .replace(/='([a-z-]+)'\]/g, '=$1]')
    .replace(/;}/g, '}');

const SQUEEZE = { html: squeezeHtml, svg: squeezeHtml, css: squeezeCss };

/** Every tagged template of the tree, outermost first. */
function* taggedTemplates(node) {
  if (!node || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const child of node) yield* taggedTemplates(child);
    return;
  }
  if (node.type === 'TaggedTemplateExpression') yield node;
  for (const key in node) if (key !== 'parent') yield* taggedTemplates(node[key]);
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'post',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code) {
        if (!/\b(html|svg|css)`/.test(code)) return null;
        const edits = [];
        for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
          const squeeze = tag.type === 'Identifier' ? SQUEEZE[tag.name] : undefined;
          if (!squeeze || /<(pre|textarea)\b/.test(code.slice(quasi.start, quasi.end))) continue;
          for (const { start, end, tail } of quasi.quasis)
            edits.push({
              start,
              end,
              squeeze: tail && tag.name === 'html' ? squeezeLast : squeeze,
            });
        }
        edits.sort((a, b) => b.start - a.start);
        let out = code;
        for (const { start, end, squeeze } of edits) {
          // Parsers differ on whether a quasi's range holds its delimiters (`, ${, }): leave those alone.
          const whole = out.slice(start, end);
          const [, before, text, after] = /^([`}]?)([^]*?)(`|\$\{)?$/.exec(whole) ?? [];
          if (text) out = out.slice(0, start) + before + squeeze(text) + (after ?? '') + out.slice(end);
        }
        return { code: out, map: null };
      },
    },
  };
}
