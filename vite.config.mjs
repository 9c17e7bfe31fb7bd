import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compileMessages } from './scripts/lib/compile-messages.mjs';
import { engineBeside } from './scripts/lib/engine-beside.mjs';
import { leaveFallbacks } from './scripts/lib/leave-fallbacks.mjs';
import { minifyTemplates } from './scripts/lib/minify-templates.mjs';
import { squeezeScript } from './scripts/lib/squeeze-script.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What each mode of `vite build` makes; scripts/build.mjs runs them all, the engine first. */
const MODES = {
  /** The engine, which the two scripts below fetch with the packs. */
  engine: { formats: ['es'], entry: { engine: here('src/engine-file.ts') }, fileName: 'packs/[name].js' },
  /** One module with every element. */
  embed: { formats: ['es'], entry: { cairn: here('src/cairn.ts') }, fileName: '[name].js' },
  /** The same as a classic script. */
  classic: { formats: ['iife'], entry: { cairn: here('src/cairn.ts') }, fileName: '[name].iife.js' },
  /** Counting, apart from the rest: a module to import, and a script that reads its tag. */
  measure: {
    formats: ['es'],
    entry: { 'cairn-measure': here('src/measure/index.ts') },
    fileName: '[name].js',
  },
  'measure-classic': {
    formats: ['iife'],
    entry: { 'cairn-measure': here('src/measure/auto.ts') },
    fileName: '[name].iife.js',
  },
  /** For bundlers and Node: entries that share their code; Lit stays outside. */
  package: {
    formats: ['es'],
    entry: Object.fromEntries(
      ['index', 'define', 'engine', 'node', 'cli'].map((name) => [name, here(`src/${name}.ts`)]),
    ),
    fileName: '[name].js',
  },
};

export default defineConfig(({ mode }) => {
  const { formats, entry, fileName } = MODES[mode] ?? MODES.embed;
  const classic = mode === 'classic';
  const forPackage = mode === 'package';
  const embedded = mode === 'embed' || classic;
  return {
    configFile: false,
    publicDir: false,
    define: {
      'process.env.NODE_ENV': '"production"',
      // A classic script has no import.meta; currentScript is only set while it first runs.
      ...(classic ? { 'import.meta.url': '__cairnScript' } : {}),
    },
    plugins: [
      ...(embedded ? [engineBeside(), compileMessages(), leaveFallbacks()] : []),
      ...(embedded || mode === 'engine' ? [squeezeScript()] : []),
      minifyTemplates(),
    ],
    build: {
      target: 'es2022',
      outDir: here('dist'),
      emptyOutDir: false,
      reportCompressedSize: false,
      // Bundlers minify what they take, and in Node an error shows the line it came from.
      lib: { entry, formats, name: 'Cairn', fileName: (_format, name) => fileName.replace('[name]', name) },
      minify: !forPackage,
      rolldownOptions: {
        // The further minifying pass is slow, and known to be.
        checks: { pluginTimings: false },
        external: forPackage ? [/^node:/, /^lit(\/|$)/, /^@lit\//] : [],
        output: {
          minify: !forPackage,
          // Beside the entries, so that `./packs/` means the same from wherever the code lands.
          ...(forPackage ? { chunkFileNames: 'shared-[hash].js' } : {}),
          ...(classic
            ? {
                intro: 'var __cairnScript=document.currentScript?.src||document.baseURI;',
              }
            : {}),
        },
      },
    },
  };
});
