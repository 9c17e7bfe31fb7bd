import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Recommendation } from '../../engine/programs/types.js';
import { CairnElement } from '../base/cairn-element.js';
import { bar, visit } from '../programs/facts.js';
import { programStyles } from '../programs/program.styles.js';
import { aidWord, costWord, deliveryWord, languageWord, named, notStated } from '../programs/words.js';
import { compareStyles } from './compare.styles.js';

/** Features named for one program. */
const NAMED = 6;

/**
 * Two or three programs side by side: what each builds, how long it takes, what it costs.
 *
 * @summary A table that compares programs.
 * @event {CairnReferralEvent} cairn-referral - The learner follows a link to an institution.
 * @csspart table - The table.
 */
export class CairnCompare extends CairnElement {
  static override styles = [...CairnElement.base, programStyles, compareStyles];

  /** What to compare, as the engine recommended it. */
  @property({ attribute: false }) items: Recommendation[] = [];

  /** Region whose aid rules apply: `ON`. */
  @property() jurisdiction = '';

  /** Name of the page, put on outgoing links. */
  @property() caller = '';

  protected override view(): unknown {
    const { format, language, items } = this;
    const none = (name: string): TemplateResult => html`<span class="u">${notStated(name)}</span>`;
    const row = (head: string, cell: (item: Recommendation) => unknown): TemplateResult =>
      html`<tr>
        <th scope="row">${head}</th>
        ${items.map((item) => html`<td>${cell(item)}</td>`)}
      </tr>`;
    return html`<h3 id="title">${msg('Programs side by side', { id: 'compare.title' })}</h3>
      <div class="scroll" role="region" aria-labelledby="title" tabindex="0">
        <table part="table">
          <thead>
            <tr>
              <td></td>
              ${items.map(({ program }) => {
                const title = named(program.title, language);
                return html`<th scope="col">${visit(program, this, title, title)}</th>`;
              })}
            </tr>
          </thead>
          <tbody>
            ${row(msg('Institution', { id: 'programs.institution' }), ({ program }) => named(program.institution, language))}
            ${row(
              msg('Of your gap', { id: 'programs.col.share' }),
              ({ closes }) => html`<b>${format.percent(closes)}</b>${bar(closes)}`,
            )}
            ${row(msg('What it builds', { id: 'programs.col.feature' }), ({ closures }) =>
              closures.length
                ? format.list(closures.slice(0, NAMED).map(({ feature }) => feature.label))
                : '–',
            )}
            ${row(msg('Hours', { id: 'plan.hours' }), ({ program: { hours } }) =>
              hours === null ? none('hours') : format.unit(hours, 'hour'),
            )}
            ${row(msg('Weeks', { id: 'plan.limits.weeks' }), ({ program: { weeks } }) =>
              weeks === null ? none('weeks') : format.unit(weeks, 'week'),
            )}
            ${row(msg('Cost', { id: 'plan.cost' }), ({ program }) => costWord(program, this) ?? none('cost'))}
            ${row(msg('Student aid', { id: 'programs.aid.yes' }), ({ program: { aid } }) =>
              aid === null ? none('aid') : aidWord(aid, this.jurisdiction),
            )}
            ${row(msg('Delivery', { id: 'programs.delivery' }), ({ program: { delivery, location } }) =>
              delivery === null
                ? none('delivery')
                : [deliveryWord(delivery), delivery === 'online' ? null : location]
                    .filter(Boolean)
                    .join(', '),
            )}
            ${row(msg('Language', { id: 'programs.language' }), ({ program: { languages } }) =>
              languages.length ? format.list(languages.map(languageWord)) : none('languages'),
            )}
            ${
              items.some(({ program }) => program.starts.length)
                ? row(msg('Starts', { id: 'compare.starts' }), ({ program: { starts } }) =>
                    starts.length ? format.date(starts[0]!) : '–',
                  )
                : nothing
            }
          </tbody>
        </table>
      </div>`;
  }
}
