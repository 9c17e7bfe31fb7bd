import { minify } from 'terser';

/** What Lit calls on its classes and ours, and nobody else does; none of it is named in a string. */
const LIT =
  'addController|createProperty|createRenderRoot|elementStyles|enableUpdating|finalizeStyles|getPropertyOptions|firstUpdated|getPropertyDescriptor|getUpdateComplete|' +
  'host(Disc|C)onnected|hostUpdated?|isUpdatePending|performUpdate|renderOptions|scheduleUpdate|shouldUpdate|willUpdate';

/** What our elements call on one another, beside what is documented. */
const OURS =
  'acceptOption|clearText|focusTitle|handed|hasText|languageMayHaveChanged|optionCount|setFavourites|setPicked|unfolded|withLocale';

/** What the engine calls its own tables; no pack, catalogue or host has a key of these names. */
const ENGINE =
  'aside|backwards|begun|bilingual|candidates|codeStart|correct|crowd|cuts|featureIndex|gain|holders|idf|inflected|joined|leans|norm|oneAtATime|plainness|posts|repeats|silent|slips|stands|strengths|term(Count|Family|Of)|title(Code|Form|Main)|trie|twins|underWeeks|units|voice|wordTerm';

/**
 * Vite plugin: a second minifier over the first one's output. Terser folds what Oxc leaves, 1–2 % of the script's
 * gzipped bytes. Private names (`#x`) are short already; properties keep theirs, since hosts read them, but for Lit's own.
 */
export function minifyScript() {
  return {
    name: 'minify-script',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler({ format }, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { code } = await minify(chunk.code, {
            ecma: 2022,
            // A classic script's one global name must stay.
            module: format === 'es',
            compress: { passes: 4, pure_getters: true, unsafe: true, unsafe_arrows: true, keep_fargs: false },
            // Everything else keeps its name.
            mangle: { properties: { regex: new RegExp(`^(_\\$|(${LIT}|${OURS}|${ENGINE})$)`) } },
            format: { comments: false },
          });
          chunk.code = code;
        }
      },
    },
  };
}
