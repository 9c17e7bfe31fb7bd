/**
 * `npm test`: installs what is missing, runs every check and test, and ends with `N passed, N failed`.
 * `--only NAME[,NAME]` runs some steps (names below); `--browser firefox|webkit` runs the journeys there.
 */
import { existsSync, readdirSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { ensurePackages } from './lib/install.mjs';
import { at, runNode } from './lib/run.mjs';

const option = (name) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? undefined : process.argv[place + 1];
};

/** Test files under a folder of test/, as node takes them. */
const testFiles = (folder) =>
  existsSync(at(`test/${folder}`))
    ? readdirSync(at(`test/${folder}`), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => `test/${folder}/${name}`)
        .sort()
    : [];

/** A command that passes or fails as one. */
const check =
  (script, ...args) =>
  async () => {
    const { code } = await runNode([at(script), ...args]);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  };

/** node:test files, counted one by one. */
const nodeTests =
  (folders, { concurrency, env } = {}) =>
  async () => {
    const files = folders.flatMap(testFiles);
    if (files.length === 0) {
      console.error(`No test files in ${folders.map((name) => `test/${name}`).join(', ')}.`);
      return { passed: 0, failed: 1 };
    }
    const { code, output } = await runNode(
      [
        '--import',
        'tsx',
        '--test',
        '--test-reporter=spec',
        ...(concurrency ? [`--test-concurrency=${concurrency}`] : []),
        ...files,
      ],
      { env },
    );
    const total = (name) => Number(new RegExp(`^ℹ ${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
    const passed = total('pass');
    const failed = total('fail') + total('cancelled');
    return { passed, failed: failed || (code !== 0 || passed === 0 ? 1 : 0) };
  };

const componentTests = async () => {
  const { code, output } = await runNode([at('node_modules/@web/test-runner/dist/bin.js')], {
    timeout: 600_000,
  });
  // The progress bar leaves its cursor movements before the line.
  const plain = stripVTControlCharacters(output);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(plain) ?? [];
  if (passed === undefined) return { passed: 0, failed: 1 };
  return { passed: Number(passed), failed: Number(failed) || (code === 0 ? 0 : 1) };
};

const STEPS = {
  lint: check('node_modules/eslint/bin/eslint.js', '.'),
  format: check('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  types: check('node_modules/typescript/bin/tsc', '--noEmit'),
  messages: check('scripts/messages.mjs', '--check'),
  node: nodeTests(['engine', 'data', 'cli', 'bench', 'support', 'measure'], { concurrency: 2 }),
  build: check('scripts/build.mjs'),
  size: check('scripts/size.mjs'),
  components: componentTests,
  dist: nodeTests(['dist'], { concurrency: 1 }),
  faults: nodeTests(['faults'], { concurrency: 1 }),
  journeys: nodeTests(['journeys'], { concurrency: 1 }),
  hosts: nodeTests(['hosts'], { concurrency: 1 }),
  embed: nodeTests(['embed', 'leaks'], { concurrency: 1 }),
  docs: nodeTests(['docs'], { concurrency: 1 }),
  a11y: nodeTests(['a11y'], { concurrency: 1 }),
};

/** In another engine the journeys run, on our pages and on the hosts'; the rest is the same in all. */
const stepsIn = (engine) => (engine ? ['build', 'journeys', 'hosts'] : Object.keys(STEPS));

async function main() {
  ensurePackages();
  const { ensureEngine, findBrowser } = await import('./lib/browser.mjs');
  const engine = option('browser');
  const only = option('only')?.split(',') ?? stepsIn(engine);
  const unknown = only.filter((name) => !STEPS[name]);
  if (unknown.length > 0) {
    throw new Error(`No step is called ${unknown.join(', ')}. The steps: ${Object.keys(STEPS).join(', ')}.`);
  }
  // One browser for all steps: found (or installed) once.
  if (engine) {
    ensureEngine(engine);
    process.env.CAIRN_BROWSER = engine;
  } else {
    process.env.CHROME_BIN = await findBrowser();
  }
  console.log(`Browser: ${engine ?? process.env.CHROME_BIN}`);

  const results = [];
  for (const name of only) {
    console.log(`\n── ${name}`);
    const begun = performance.now();
    const result = await STEPS[name]();
    results.push({ name, ...result, seconds: (performance.now() - begun) / 1000 });
  }

  console.log('\n── summary');
  for (const { name, passed, failed, seconds } of results) {
    const mark = failed > 0 ? 'FAILED' : 'ok';
    console.log(
      `${name.padEnd(12)}${mark.padEnd(8)}${passed} passed, ${failed} failed  (${seconds.toFixed(0)} s)`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

main().then(
  ({ passed, failed }) => {
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  },
  (error) => {
    console.error(error.message);
    console.log('\n0 passed, 1 failed');
    process.exitCode = 1;
  },
);
