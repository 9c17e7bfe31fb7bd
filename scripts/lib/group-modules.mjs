import { readdirSync } from 'node:fs';
import { at } from './run.mjs';

/** Roots of the script's parts, in the order they should stand in it. */
const ROOTS = [
  'engine/index',
  'data/catalogue/index',
  'data/pack/loader',
  'components/programs/cairn-programs',
  'components/plan/cairn-plan',
  'components/compare/cairn-compare',
];

/**
 * Vite plugin: alike beside alike. Gzip looks back 32 kB; with the styles, the engine, the intake and the elements each
 * in one stretch it finds more to repeat than in the order the elements happen to import them (1.3 kB of the script).
 */
export function groupModules() {
  const styles = readdirSync(at('src/components'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(\.styles|tokens[\\/].*)\.ts$/.test(name))
    .sort()
    .map((name) => `components/${name.replaceAll('\\', '/').slice(0, -3)}`);
  const imports = [...styles, ...ROOTS].map((name) => `import './${name}.js';`).join('');
  return {
    name: 'group-modules',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/cairn\.ts$/ },
      handler: (code) => ({ code: imports + code, map: null }),
    },
  };
}
