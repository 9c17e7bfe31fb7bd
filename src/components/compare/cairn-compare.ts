import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Recommendation } from '../../engine/programs/types.js';
import { CairnElement } from '../base/cairn-element.js';
import { bar } from '../programs/card.js';
import { factsOf } from '../programs/facts.js';
import { link, visit } from '../programs/link.js';
import { programStyles } from '../programs/program.styles.js';
import { named, stated } from '../programs/words.js';
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

  // Roles are written out: some browsers forget them where the narrow layout makes rows grids.
  protected override view(): TemplateResult {
    const { format, language, items, jurisdiction } = this;
    const row = (head: string, cells: unknown[]): TemplateResult =>
      html`<tr role="row">
        <th role="rowheader" scope="row">${head}</th>
        ${cells.map((cell) => html`<td role="cell">${cell}</td>`)}
      </tr>`;
    const all = items.map(({ program }) => factsOf(program, this, jurisdiction));
    const starts = items.map(({ program }) => program.starts[0]);
    return html`<h3 id="title" tabindex="-1">${msg('Programs side by side', { id: 'compare.title' })}</h3>
      <div class="scroll" role="region" aria-labelledby="title" tabindex="0">
        <table role="table" part="table" class=${items.length > 2 ? 'three' : ''}>
          <thead>
            <tr role="row">
              <td role="cell"></td>
              ${items.map(({ program }) => {
                const title = named(program.title, language);
                return html`<th role="columnheader" scope="col">
                  ${link(program, this, 'visit', title) ?? title}
                </th>`;
              })}
            </tr>
          </thead>
          <tbody>
            ${row(
              msg('Institution', { id: 'programs.institution' }),
              items.map(({ program }) => named(program.institution, language)),
            )}
            ${row(
              msg('Gap closed', { id: 'plan.closed' }),
              items.map(({ closes }) => html`<b>${format.percent(closes)}</b>${bar(closes)}`),
            )}
            ${row(
              msg('What it builds', { id: 'programs.col.feature' }),
              items.map(
                ({ closures }) =>
                  format.list(closures.slice(0, NAMED).map(({ feature }) => feature.label)) || '–',
              ),
            )}
            ${all[0]?.map(({ label }, i) =>
              row(
                label,
                all.map((facts) => facts[i]!.shown),
              ),
            )}
            ${
              items.some(({ program }) => program.requirements)
                ? row(
                    msg('Asks for', { id: 'compare.asks' }),
                    items.map(({ program }) => (program.requirements ? stated(program, language) : '–')),
                  )
                : nothing
            }
            ${
              starts.some(Boolean)
                ? row(
                    msg('Starts', { id: 'compare.starts' }),
                    starts.map((date) => (date ? format.date(date) : '–')),
                  )
                : nothing
            }
            ${row(
              msg('Next step', { id: 'compare.next' }),
              items.map(({ program }) => visit(program, this, 'btn')),
            )}
          </tbody>
        </table>
      </div>`;
  }
}
