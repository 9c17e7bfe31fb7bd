import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, renameSync } from 'node:fs';
import { at } from './run.mjs';

const digest = (bytes, kind, form) => createHash(kind).update(bytes).digest(form);

/** What a script must know of a file in the packs folder: its name, and the hash it must have. */
export const fileBeside = (name, bytes) => ({
  name,
  integrity: `sha384-${digest(bytes, 'sha384', 'base64')}`,
});

/** Gives the built engine a name that tells its content. */
export function nameEngine() {
  const bytes = readFileSync(at('dist/packs/engine.js'));
  renameSync(
    at('dist/packs/engine.js'),
    at(`dist/packs/engine.${digest(bytes, 'sha256', 'hex').slice(0, 10)}.js`),
  );
}

/** Name of the engine of the built packs folder. */
export function engineName(folder = 'dist/packs') {
  const name = readdirSync(at(folder)).find((each) => /^engine\.[0-9a-f]{10}\.js$/.test(each));
  if (!name) throw new Error(`${folder} holds no engine. Build it first: npm run build`);
  return name;
}

/** Vite plugin for the one-file builds: the engine is fetched from the packs folder, and only the one built with them. */
export function engineBeside() {
  return {
    name: 'engine-beside',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/components\/controllers\/import-engine\.ts$/ },
      handler() {
        const name = engineName();
        const file = JSON.stringify(fileBeside(name, readFileSync(at(`dist/packs/${name}`))));
        return {
          code: `import { moduleBeside } from '../../data/pack/module-beside.js';
export const importEngine = (folder) => moduleBeside(folder, ${file});`,
          map: null,
        };
      },
    },
  };
}
