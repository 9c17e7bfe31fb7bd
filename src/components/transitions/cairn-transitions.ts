import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Engine } from '../../engine/engine.js';
import type { Lang, Transition } from '../../engine/types.js';
import { breakable } from '../base/breakable.js';
import { CairnElement } from '../base/cairn-element.js';
import { memo } from '../base/memo.js';
import { PackElement } from '../base/pack-element.js';
import { placeName, sourceIn } from '../base/source.js';
import { CairnSelectEvent } from '../events/events.js';
import { transitionsStyles } from './transitions.styles.js';

/** What the list is called, here and where others lead to it. */
export const nearTitle = (): string => msg('Jobs that ask for similar skills', { id: 'transitions.title' });

/** What can be done comes before what is merely alike; otherwise as alike as before. */
/** Near jobs looked at beyond those shown: the best move may not be the nearest. */
const MORE = 6;

const rank = ({ viable, desirable }: Transition): number => +viable + +desirable;

/** Whether short training leads there, and if not, what it takes. */
const verdict = ({ desirable, bar }: Transition): string =>
  desirable
    ? msg('Good move', { id: 'transitions.desirable' })
    : bar === 'degree'
      ? msg('Asks for a degree', { id: 'transitions.bar.degree' })
      : bar === 'licence'
        ? msg('Asks for a licence', { id: 'transitions.bar.licence' })
        : bar === 'certificate'
          ? msg('Asks for a trade certificate', { id: 'transitions.bar.certificate' })
          : bar === 'some-licence'
            ? msg('May ask for a licence', { id: 'transitions.bar.some' })
            : bar === 'schooling'
              ? msg('Asks for longer schooling', { id: 'transitions.bar.schooling' })
              : bar
                ? msg('Another kind of work', { id: 'transitions.bar.skills' })
                : msg('Within reach', { id: 'transitions.viable' });

/**
 * Occupations near a job by the skills they ask for, with the difference in pay and growth, and what stands in the
 * way. Choosing one fires `cairn-select`.
 *
 * @summary Near jobs: what is left to build for them, what they pay, how they look.
 * @attr {string} occupation - Occupation code to start from: `31301`.
 * @attr {string} current - Occupation code of the learner's own job, to start from instead.
 * @attr {string} region - Region of pay: `CA`, a province such as `ON`, an economic region such as `ON-3530`.
 * @attr {string} lang - `en` or `fr`.
 * @attr {string} packs - Base address of the packs.
 * @event {CairnSelectEvent} cairn-select - A near job was chosen.
 * @csspart job - One near job.
 */
export class CairnTransitions extends PackElement {
  static override styles = [...CairnElement.base, transitionsStyles];

  /** How many to show. */
  @property({ type: Number }) limit = 6;

  /** Occupation code of the learner's own job, whose near jobs are shown instead. */
  @property() current = '';

  #near = memo((engine: Engine, code: string, lang: Lang, region: string, limit: number) =>
    engine.transitions(code, { lang, region, limit: limit + MORE }).sort((a, b) => rank(b) - rank(a)),
  );

  protected override ready(engine: Engine): unknown {
    const { occupation, current, language, limit } = this;
    const { region } = this.data;
    const code = engine.has(current) ? current : occupation;
    if (!code) return nothing;
    const near = this.#near(engine, code, language, region, limit)
      .filter((job) => job.code !== occupation)
      .slice(0, limit);
    if (!near.length) return nothing;
    const { wages, outlook } = engine.occupation(code, { lang: language, region });
    const { provenance } = wages ?? {};
    return html`<h3>
        ${code === current ? msg('Jobs near your current job', { id: 'transitions.title.current' }) : nearTitle()}
      </h3>
      <p class="src">
        ${
          code === occupation
            ? msg('Median pay, compared with this job.', { id: 'transitions.from' })
            : msg('Median pay, compared with your current job.', {
                id: 'transitions.from.current',
              })
        }
        ${
          near.some(({ viable }) => viable)
            ? [
                // Of someone who has not told what they do, nothing is known: it is the job that gives the skills.
                code === current
                  ? msg('Within reach: the work is of the same kind, and you have most of the skills.', {
                      id: 'transitions.key.current',
                    })
                  : msg(
                      'Within reach: the work is of the same kind, and this job gives most of the skills.',
                      { id: 'transitions.key.job' },
                    ),
                ' ',
                msg('Good move: it also pays as much or more, grows, and expects no surplus of workers.', {
                  id: 'transitions.key',
                }),
              ]
            : nothing
        }
      </p>
      <ul class="list">
        ${near.map((job) => html`<li>${this.#job(job, engine, provenance?.region, code === current)}</li>`)}
      </ul>
      ${[wages, outlook].map((one) => one && html`<p class="src">${sourceIn(one.provenance, engine, language)}</p>`)}`;
  }

  /** One job; where its pay is not compared in the region of the source line, it names its own. */
  #job(job: Transition, engine: Engine, usual = '', own: boolean): TemplateResult {
    const { code, title, gap, wageDifference: pay, wageRegion: region, outlook, viable, bar } = job;
    const { format } = this;
    const much = format.money(Math.abs(pay ?? 0), { cents: true });
    const where = region && region !== usual ? ` (${placeName(region, engine.regions(this.language))})` : '';
    const facts = [
      (pay === null
        ? msg('Pay not comparable', { id: 'transitions.pay.unknown' })
        : !pay
          ? msg('Same pay', { id: 'transitions.pay.same' })
          : pay > 0
            ? msg(str`${much} an hour more`, { id: 'transitions.pay.more' })
            : msg(str`${much} an hour less`, { id: 'transitions.pay.less' })) + where,
      // Where years of schooling or a licence are asked for, likeness of skills would promise what is not so.
      (!bar || bar === 'skills' || bar === 'some-licence') &&
        (own
          ? msg(str`${format.percent(gap)} of its skills to build`, { id: 'transitions.gap' })
          : msg(str`${format.percent(gap)} of its skills are new`, { id: 'transitions.gap.job' })),
      msg(str`Outlook: ${outlook.label.toLowerCase()}`, { id: 'transitions.outlook' }),
    ];
    return html`<button
      class="job"
      part="job"
      type="button"
      @click=${() => this.dispatchEvent(new CairnSelectEvent({ code, title, query: '' }))}
    >
      <b>${breakable(title)}</b>
      ${facts.filter(Boolean).map((fact) => html`<span class="fact">${fact}.</span>`)}
      <b class=${viable ? 'good' : ''}>${verdict(job)}</b>
    </button>`;
  }
}
