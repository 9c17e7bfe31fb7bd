import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
import type { Recommendation, Tag } from '../../engine/programs/types.js';
import { textOf } from '../../engine/programs/text-of.js';
import { breakable } from '../base/breakable.js';
import { about } from '../base/controls.js';
import type { CairnPrograms } from './cairn-programs.js';
import { fitSentence, quote } from './reason.js';

/**
 * How we know that a program builds something: by words that stand in the catalogue, or by the occupation that the
 * institution says it is for. That says nothing of a single skill: it is the occupation that asks for it.
 */
function source({ by, evidence }: Tag, { language }: CairnPrograms, engine: Engine): unknown {
  const words = evidence.map(quote).join(', ');
  const [code = ''] = evidence;
  if (by === 'text') return `${msg('read from its text', { id: 'programs.by.text' })} (${words})`;
  if (!engine.has(code))
    return `${msg('stated by the institution', { id: 'programs.by.stated' })} (${words})`;
  const job = html`${breakable(engine.title(code, language))} (${msg(str`NOC ${code}`, { id: 'search.noc' })})`;
  return msg(html`the institution says the program is for: ${job}`, { id: 'programs.by.job' });
}

const sure = (certainty: number, statedFor: boolean): string =>
  certainty >= 0.66
    ? msg('Quite sure: most of this comes from the institution itself.', { id: 'programs.sure.high' })
    : statedFor
      ? msg(
          'Sure of the job, which the institution names; less of the skills, read from the job or the text.',
          { id: 'programs.sure.job' },
        )
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
                ({ feature, share, evidence }) =>
                  html`<tr>
                    <th scope="row">${feature.label}</th>
                    <td class="n">${format.percent(share, { digits: share < 0.02 ? 1 : 0 })}</td>
                    <td>${source(evidence, host, engine)}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }
    ${open ? html`<p>${msg(str`It does not cover: ${open}.`, { id: 'programs.open' })}</p>` : nothing}
    <p>${sure(certainty, reasons.statedFor)}</p>
  </details>`;
}
