/** Installs the packages of package-lock.json when they are missing or are not those. */
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { ROOT, at } from './run.mjs';

const read = (path) => JSON.parse(readFileSync(at(path), 'utf8')).packages;

/** Whether node_modules holds the versions the lock asks for (optional ones depend on the platform). */
export function packagesAreCurrent() {
  if (!existsSync(at('node_modules/.package-lock.json'))) return false;
  const here = read('node_modules/.package-lock.json');
  return Object.entries(read('package-lock.json')).every(
    ([path, wanted]) => !path || wanted.optional || here[path]?.version === wanted.version,
  );
}

/** Makes sure the packages are there. Throws with the remedy when npm fails. */
export function ensurePackages() {
  if (packagesAreCurrent()) return;
  console.log('Installing packages …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Under `npm start` npm tells where it is; that also works where npm is a .cmd file.
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] };
  const done = npm?.endsWith('js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) {
    throw new Error('npm ci failed (see above). Check the network and the registry, then try again.');
  }
}
