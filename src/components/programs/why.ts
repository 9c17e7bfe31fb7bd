import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import type { Recommendation } from '../../engine/programs/types.js';
import { textOf } from '../../engine/programs/text-of.js';
import { about } from '../base/controls.js';
import type { CairnPrograms } from './cairn-programs.js';
import { fitSentence, quote } from './reason.js';

/** Evidence as it stands in the catalogue: words in quotation marks, codes by the name of their classification. */
const wordOf = (evidence: string): string =>
  /^\d{5}$/.test(evidence) ? msg(str`NOC ${evidence}`, { id: 'search.noc' }) : quote(evidence);

const sure = (certainty: number): string =>
  certainty >= 0.66
    ? msg('Quite sure: most of this comes from the institution itself.', { id: 'programs.sure.high' })
    : msg('Less sure: much of this is read from the program’s words. Ask the institution.', {
        id: 'programs.sure.low',
      });

/** The "Why" disclosure of a program: every feature, its share, and the words that say so. */
export function why(
  { program, closures, reasons, certainty }: Recommendation,
  host: CairnPrograms,
  engine: Engine,
): TemplateResult {
  const { format, language, unfolded } = host;
  const rows = closures.filter(({ share }) => share >= 0.0005);
  const open = format.list(reasons.open.map(({ label }) => label));
  const toggled = ({ target }: Event): unknown =>
    unfolded[(target as HTMLDetailsElement).open ? 'add' : 'delete'](program.id);
  return html`<details part="why" ?open=${unfolded.has(program.id)} @toggle=${toggled}>
    <summary>${msg('Why', { id: 'programs.why' })}${about(textOf(program.title, language))}</summary>
    <p>${fitSentence(reasons, host, engine)}</p>
    ${
      rows.length
        ? html`<table>
            <thead>
              <tr>
                <th scope="col">${msg('What it builds', { id: 'programs.col.feature' })}</th>
                <th scope="col" class="n">${msg('Of your gap', { id: 'programs.col.share' })}</th>
                <th scope="col">${msg('How we know', { id: 'programs.col.how' })}</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ({ feature, share, evidence: { by, evidence } }) =>
                  html`<tr>
                    <th scope="row">${feature.label}</th>
                    <td class="n">${format.percent(share, { digits: share < 0.02 ? 1 : 0 })}</td>
                    <td>
                      ${
                        by === 'stated'
                          ? msg('stated by the institution', { id: 'programs.by.stated' })
                          : msg('read from its text', { id: 'programs.by.text' })
                      }
                      (${evidence.map(wordOf).join(', ')})
                    </td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }
    ${open ? html`<p>${msg(str`It does not cover: ${open}.`, { id: 'programs.open' })}</p>` : nothing}
    <p>${sure(certainty)}</p>
  </details>`;
}
