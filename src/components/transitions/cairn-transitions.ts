import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Engine } from '../../engine/engine.js';
import type { Lang, Transition } from '../../engine/types.js';
import { breakable } from '../base/breakable.js';
import { CairnElement } from '../base/cairn-element.js';
import { memo } from '../base/memo.js';
import { PackElement } from '../base/pack-element.js';
import { CairnSelectEvent } from '../events/events.js';
import { transitionsStyles } from './transitions.styles.js';

/** What can be done comes before what is merely alike; otherwise as alike as before. */
const rank = ({ viable, desirable }: Transition): number => Number(viable) + Number(desirable);

/**
 * Occupations near a job by the skills they ask for, with the difference in pay and growth. Choosing one fires
 * `cairn-select`.
 *
 * @summary Near jobs: how like they are, what they pay, how they look.
 * @attr {string} occupation - Occupation code to start from: `31301`.
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

  #near = memo((engine: Engine, code: string, lang: Lang, region: string) =>
    engine.transitions(code, { lang, region }).sort((a, b) => rank(b) - rank(a)),
  );

  protected override ready(engine: Engine): unknown {
    const { occupation, language, region, limit } = this;
    if (!occupation) return nothing;
    const near = this.#near(engine, occupation, language, region).slice(0, limit);
    if (!near.length) return nothing;
    const from = engine.title(occupation, language);
    return html`<p class="eyebrow">${msg('Other directions', { id: 'transitions.eyebrow' })}</p>
      <h3>${msg('Jobs that ask for much the same', { id: 'transitions.title' })}</h3>
      <p class="src">
        ${msg(str`Beside ${from}; median pay, same region and year.`, { id: 'transitions.from' })}
        ${
          near.some(({ viable }) => viable)
            ? msg(
                'Within reach: most of the skills are there already. Good move: also pays as much or more, and grows.',
                {
                  id: 'transitions.key',
                },
              )
            : nothing
        }
      </p>
      <ul class="list">
        ${near.map((job) => html`<li>${this.#job(job)}</li>`)}
      </ul>`;
  }

  #job(job: Transition): TemplateResult {
    const gap = this.format.percent(job.gap);
    const facts = [
      this.#likeness(job),
      msg(str`${gap} to build`, { id: 'transitions.gap' }),
      this.#pay(job),
      msg(str`outlook: ${job.outlook.label}`, { id: 'transitions.outlook' }),
    ];
    return html`<button class="job" part="job" type="button" @click=${() => this.#choose(job)}>
      <span class="name">${breakable(job.title)}</span>
      <span class="line">${facts.filter(Boolean).join(' · ')}</span>
      ${
        job.viable
          ? html`<span class="badge ${job.desirable ? 'good' : ''}">
              ${
                job.desirable
                  ? msg('Good move', { id: 'transitions.desirable' })
                  : msg('Within reach', { id: 'transitions.viable' })
              }
            </span>`
          : nothing
      }
    </button>`;
  }

  #likeness({ similarity }: Transition): string {
    if (similarity >= 0.85) return msg('Very similar skills', { id: 'transitions.very' });
    return similarity >= 0.7
      ? msg('Similar skills', { id: 'transitions.similar' })
      : msg('Some skills in common', { id: 'transitions.some' });
  }

  #pay({ wageDifference }: Transition): string {
    if (wageDifference === null) return msg('pay not comparable', { id: 'transitions.pay.unknown' });
    if (!wageDifference) return msg('same pay', { id: 'transitions.pay.same' });
    const much = this.format.money(Math.abs(wageDifference), { cents: true });
    return wageDifference > 0
      ? msg(str`${much} an hour more`, { id: 'transitions.pay.more' })
      : msg(str`${much} an hour less`, { id: 'transitions.pay.less' });
  }

  #choose({ code, title }: Transition): void {
    this.dispatchEvent(new CairnSelectEvent({ code, title, query: '' }));
  }
}
