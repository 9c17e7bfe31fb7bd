import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Outlook } from '../../engine/types.js';
import type { Format } from '../base/format.js';

type Row = [head: string, value: string];

const table = (caption: string, rows: Row[]): TemplateResult =>
  html`<table>
    <caption>
      ${caption}
    </caption>
    ${rows.map(
      ([head, value]) =>
        html`<tr>
          <th scope="row">${head}</th>
          <td>${value}</td>
        </tr>`,
    )}
  </table>`;

/** The figures of the line, year by year, as a table behind a disclosure. */
export const tables = ({ employment, from, to, annualGrowth }: Outlook, format: Format): TemplateResult =>
  html`<details class="noprint">
    <summary>${msg('The figures as a table', { id: 'outlook.tables' })}</summary>
    ${table(msg('People employed, Canada', { id: 'outlook.employed' }), [
      ...employment.map(({ year, value }): Row => [String(year), format.number(value)]),
      [
        msg(str`Growth a year, ${from.year} to ${to.year}`, { id: 'outlook.growth.year' }),
        format.percent(annualGrowth, { digits: 1, sign: true }),
      ],
    ])}
  </details>`;
