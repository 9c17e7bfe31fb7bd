import { readdirSync, readFileSync } from 'node:fs';
import { at } from '../../scripts/lib/run.mjs';

/** One fenced block of a document. */
export interface Block {
  /** `docs/embedding.md:42` */
  place: string;
  /** First word after the fence: `html`, `js`, … */
  language: string;
  /** What it is for: `page`, `node`, `worker`, `bundle`; empty when not said. */
  use: string;
  text: string;
}

/** README and everything in docs/. */
export const DOCUMENTS = [
  'README.md',
  ...readdirSync(at('docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** All fenced blocks of all documents, in order. */
export function blocks(): Block[] {
  return DOCUMENTS.flatMap((path) => {
    const page = readFileSync(at(path), 'utf8');
    return [...page.matchAll(/^```(\w*) ?(\w*)\n([^]*?)^```$/gm)].map(
      ([, language = '', use = '', text = ''], i, all) => ({
        place: `${path}:${page.slice(0, all[i]!.index).split('\n').length}`,
        language,
        use,
        text,
      }),
    );
  });
}
