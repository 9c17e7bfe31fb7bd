import { createEngine } from '../../src/engine/index.js';
import { openPack } from '../../src/node.js';

/** The compiled packs the tests speak of; `CAIRN_PACKS` tries another compilation. */
export const packs = await openPack(process.env.CAIRN_PACKS ?? 'src/data/packs', { topics: false });
export const engine = createEngine(packs);
/** Every occupation code. */
export const codes: readonly string[] = [...occupationCodes()];

function* occupationCodes(): Generator<string> {
  let last = 0;
  for (const step of packs.occupations.sections.steps!) yield String((last += step)).padStart(5, '0');
}
