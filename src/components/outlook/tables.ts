import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Outlook, Wages } from '../../engine/types.js';
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

/** All figures of the pictures, as tables behind a disclosure. */
export function tables(wages: Wages | null, outlook: Outlook | null, format: Format): unknown {
  if (!wages && !outlook) return nothing;
  const money = (value: number | null): string =>
    value === null ? '–' : format.money(value, { cents: true });
  return html`<details>
    <summary>${msg('The figures as tables', { id: 'outlook.tables' })}</summary>
    <div class="tables">
      ${
        wages &&
        table(
          wages.per === 'year'
            ? msg('Pay a year', { id: 'outlook.pay.year' })
            : msg('Pay an hour', { id: 'outlook.pay.hour' }),
          [
            [msg('Low (one in ten earns less)', { id: 'outlook.low.long' }), money(wages.low)],
            [msg('Median (half earn less)', { id: 'outlook.median.long' }), money(wages.median)],
            [msg('High (one in ten earns more)', { id: 'outlook.high.long' }), money(wages.high)],
          ],
        )
      }
      ${
        outlook &&
        table(msg('People employed, Canada', { id: 'outlook.employed' }), [
          ...outlook.employment.map(({ year, value }): Row => [String(year), format.number(value)]),
          [
            msg(str`Growth a year, ${outlook.from.year} to ${outlook.to.year}`, {
              id: 'outlook.growth.year',
            }),
            format.percent(outlook.annualGrowth, { digits: 1, sign: true }),
          ],
          [msg('Recent years (2021–2023)', { id: 'outlook.recent' }), outlook.recent.label],
        ])
      }
    </div>
  </details>`;
}
