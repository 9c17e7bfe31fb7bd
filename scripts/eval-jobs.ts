/**
 * Are the programs recommended and planned for a job those that a careers adviser would name?
 *
 *   npm run eval:jobs [-- --jobs FILE.tsv --catalogue FILE --packs DIR --first 3 --misses]
 *
 * FILE.tsv has the columns lang, query, code, programs (`;`; `~` before one in another language; NONE). For jobs the
 * catalogue holds nothing for, the engine is right when it says that nothing fits. The last line printed is JSON.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCatalogue } from '../src/data/catalogue/index.js';
import { createEngine } from '../src/engine/create.js';
import { openPack } from '../src/node.js';
import { readJudged, score, shares, tally, type Judged } from './lib/job-scores.js';

const { values: args } = parseArgs({
  options: {
    jobs: { type: 'string', default: 'test/evaluation/jobs.relevant.tsv' },
    catalogue: { type: 'string', default: 'demo/catalogues/demo.json' },
    packs: { type: 'string', default: 'src/data/packs' },
    first: { type: 'string', default: '3' },
    misses: { type: 'boolean', default: false },
  },
});
const first = Number(args.first);
const jobs = readJudged(readFileSync(args.jobs, 'utf8'), args.jobs);
const { catalogue } = readCatalogue(readFileSync(args.catalogue));
const known = new Map(catalogue.programs.map((program) => [program.id, program]));
for (const { query, relevant } of jobs)
  for (const id of relevant)
    if (!known.has(id)) throw new Error(`${args.jobs}: ${query} names ${id}, which is not in the catalogue`);

const engine = createEngine(await openPack(args.packs, { region: 'CA' }));
const all = () => ({ recommended: tally(), planned: tally() });
const results = { all: all(), en: all(), fr: all() };
const none = { jobs: 0, saidSo: 0, planEmpty: 0, falsely: 0 };

const name = (id: string): string => {
  const { title } = known.get(id)!;
  return `${id} “${title.en ?? title.fr}”`;
};
const tell = ({ lang, query, code }: Judged, text: string): void => {
  if (args.misses) console.log(`${lang} ${query} (${code}): ${text}`);
};

for (const job of jobs) {
  const request = { target: job.code, lang: job.lang };
  const { items, nothingFits } = engine.recommend({ ...request, limit: first }, catalogue);
  const shown = items.slice(0, first).map(({ program }) => program.id);
  const steps = engine.plan(request, catalogue).steps.map(({ program }) => program.id);
  if (!job.relevant.size) {
    none.jobs++;
    if (nothingFits) none.saidSo++;
    else tell(job, `nothing fits, yet recommended ${shown.map(name).join(', ')}`);
    if (!steps.length) none.planEmpty++;
    else tell(job, `nothing fits, yet planned ${steps.map(name).join(', ')}`);
    continue;
  }
  if (nothingFits) {
    none.falsely++;
    tell(job, `said to fit nothing; ${[...job.relevant].map(name).join(', ')} would`);
  }
  for (const [kind, ids] of [
    ['recommended', shown],
    ['planned', steps],
  ] as const) {
    const wrong = [results.all, results[job.lang]].map((into) => score(into[kind], job, ids))[0]!;
    const missed = [...job.relevant].filter((id) => !ids.includes(id)).slice(0, 3);
    if (wrong.length)
      tell(job, `${kind} ${wrong.map(name).join(', ')}; not ${missed.map(name).join(', ') || 'any other'}`);
    else if (!ids.length) tell(job, `${kind} nothing; ${missed.map(name).join(', ')} would do`);
  }
}

const percent = (x: number): string => `${(x * 100).toFixed(1)} %`;
for (const lang of ['en', 'fr', 'all'] as const)
  for (const kind of ['recommended', 'planned'] as const) {
    const into = results[lang][kind];
    const { precision, allRelevant, someRelevant, ownLanguageFirst } = shares(into);
    console.log(
      `${lang} ${kind}: ${into.jobs} jobs, ${into.shown} programs, ${percent(precision!)} relevant; ` +
        `all relevant ${percent(allRelevant!)}, at least one ${percent(someRelevant!)} of jobs; ` +
        `own language first ${percent(ownLanguageFirst!)} of ${into.own}`,
    );
  }
console.log(
  `nothing to offer: said so for ${none.saidSo} of ${none.jobs}, plan empty for ${none.planEmpty}; ` +
    `said so falsely for ${none.falsely}`,
);
const { recommended, planned } = results.all;
console.log(
  JSON.stringify({
    first,
    jobs: jobs.length,
    recommended: shares(recommended),
    planned: shares(planned),
    none,
  }),
);
