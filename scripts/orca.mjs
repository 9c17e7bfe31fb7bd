/**
 * `npm run test:orca`: journeys with the screen reader Orca and Firefox, on a screen that nobody sees and with a
 * voice that nobody hears. What was spoken is kept in results/orca-LANG.txt. Debian only, and not part of
 * `npm test`: it takes the speech and accessibility services of a desktop, which few machines without one have.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureEngine } from './lib/browser.mjs';
import { at } from './lib/run.mjs';

/** A voice that swallows what it is given: Orca only speaks where there is one. */
const VOICE = `AddVoice "en" "MALE1" "en"
GenericLanguage "en" "en" "utf-8"
GenericExecuteSynth "true \\'$DATA\\'"
`;
const DISPATCHER = `AddModule "quiet" "sd_generic" "quiet.conf"
DefaultModule quiet
DefaultLanguage en
`;
/** Orca's log line by line, so that it can be read while it is written. */
const CUSTOM = `from orca import debug
if debug.debugFile:
    debug.debugFile.reconfigure(line_buffering=True)
`;

ensureEngine('firefox');
ensureEngine('orca');
const home = mkdtempSync(join(tmpdir(), 'cairn-orca-'));
const put = (folder, name, text) => {
  mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
  writeFileSync(join(home, folder, name), text);
};
put('config/speech-dispatcher', 'speechd.conf', DISPATCHER);
put('config/speech-dispatcher/modules', 'quiet.conf', VOICE);
put('data/orca', 'orca-customizations.py', CUSTOM);
put('run', 'readme', '');
mkdirSync(at('results'), { recursive: true });

const screen = ['-a', '-s', '-screen 0 1400x1100x24 -nolisten tcp', 'dbus-run-session', '--'];
const test = ['--import', 'tsx', '--test', '--test-reporter=spec', 'test/orca/orca.test.ts'];
const { status } = spawnSync('xvfb-run', [...screen, process.execPath, ...test], {
  cwd: at('.'),
  stdio: 'inherit',
  env: {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_RUNTIME_DIR: join(home, 'run'),
    LC_ALL: 'C.UTF-8',
    GTK_MODULES: 'gail:atk-bridge',
    GNOME_ACCESSIBILITY: '1',
    CAIRN_ORCA_LOG: join(home, 'orca.log'),
  },
});
rmSync(home, { recursive: true, force: true, maxRetries: 5 });
process.exitCode = status ?? 1;
