/** Runs commands, showing and keeping what they say. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Top of the project, with a trailing separator. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Path inside the project. */
export const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Runs a Node script of the project or of a package.
 * @param {string[]} args arguments of node, script first
 * @param {{ cwd?: string, env?: Record<string, string>, quiet?: boolean, timeout?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} never rejects; a killed command has code 1
 */
export function runNode(args, options = {}) {
  return run(process.execPath, args, options);
}

/** The same for any command. */
export function run(command, args, { cwd = ROOT, env = {}, quiet = false, timeout = 0 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
      timeout,
    });
    let output = '';
    const keep = (stream, to) =>
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (!quiet) to.write(text);
      });
    keep(child.stdout, process.stdout);
    keep(child.stderr, process.stderr);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal && !quiet) console.log(`Ended by ${signal}.`);
      resolve({ code: code ?? 1, output });
    });
  });
}
