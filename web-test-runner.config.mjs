import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { BROWSER_FLAGS, findBrowser } from './scripts/lib/browser.mjs';

/** Counts every test of every suite; the last line is what scripts/test.mjs adds up. */
function totalsReporter() {
  const count = (suite) => {
    const own = (suite?.tests ?? []).filter((test) => !test.skipped);
    const inner = (suite?.suites ?? []).map(count);
    return {
      passed: own.filter((test) => test.passed).length + inner.reduce((sum, c) => sum + c.passed, 0),
      failed: own.filter((test) => !test.passed).length + inner.reduce((sum, c) => sum + c.failed, 0),
    };
  };
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      for (const session of sessions) {
        const total = count(session.testResults);
        passed += total.passed;
        // A file that could not be loaded, or that timed out, is a failure though no test says so.
        failed += total.failed || (session.passed ? 0 : 1);
      }
      console.log(`${passed} passed, ${failed} failed`);
      if (passed + failed === 0) process.exitCode = 1;
    },
  };
}

/** `executeServerCommand('emulate-forced-colors', 'active' | 'none')`: the stock command leaves it out. */
const forcedColors = {
  name: 'forced-colors',
  sessions: new Map(),
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-forced-colors') return undefined;
    const page = session.browser.getPage(session.id);
    // Detaching the CDP session would end the emulation: keep one for each page.
    const client = this.sessions.get(page) ?? (await page.createCDPSession());
    this.sessions.set(page, client);
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: payload }],
    });
    return true;
  },
};

export default {
  files: ['test/components/**/*.test.ts'],
  nodeResolve: true,
  // Only the tab in front has frames, focus and intersections: one at a time.
  concurrency: 1,
  testsFinishTimeout: 120_000,
  testFramework: { config: { ui: 'bdd', timeout: 15_000 } },
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findBrowser(), args: BROWSER_FLAGS } })],
  plugins: [
    // Without the tsconfig esbuild would emit standard decorators and class fields, which break Lit's.
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    forcedColors,
  ],
  middleware: [
    // Where the widget finds its packs: tests may use /packs/ as a host page would.
    (context, next) => {
      if (context.path.startsWith('/packs/')) context.url = `/src/data${context.url}`;
      return next();
    },
  ],
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
  reporters: [defaultReporter(), totalsReporter()],
};
