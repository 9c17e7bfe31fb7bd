import { CairnError } from './engine/errors.js';
import { langOf, parseArguments, USAGE } from './cli/arguments.js';
import { version } from './components/base/version.js';
import { check } from './cli/check.js';
import { errorWords } from './cli/error-words.js';
import { tag } from './cli/tag.js';

/** Runs one command. 0: all is well; 1: the catalogue has errors; 2: it, or the command, could not be read. */
async function main(argv: string[]): Promise<number> {
  const request = parseArguments(argv);
  if (request.command === 'help') {
    console.log(USAGE[request.lang]);
    return 0;
  }
  if (request.command === 'version') {
    console.log(version);
    return 0;
  }
  return request.command === 'check' ? check(request) : tag(request);
}

const argv = process.argv.slice(2);
main(argv).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof CairnError ? errorWords(error, langOf(argv)) : error);
    process.exitCode = 2;
  },
);
