import { USAGE } from '../../src/cli/arguments.js';

/** Commands of the command line, as its help names them. */
export const COMMANDS = [...USAGE.en.matchAll(/^cairn (\w+)/gm)].map(([, name]) => name!);
