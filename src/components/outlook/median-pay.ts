import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Wages } from '../../engine/types.js';
import type { Format } from '../base/format.js';

/** The median wage, the figure apart from its words; `more` explains it where there is room. */
export const medianPay = ({ median, per }: Wages, format: Format, more = ''): TemplateResult =>
  html`<b>${format.money(median!, { cents: per === 'hour' })}</b>
    <span
      >${
        per === 'year'
          ? msg('a year (median)', { id: 'outlook.median.year' })
          : msg('an hour (median)', { id: 'outlook.median.hour' })
      }${more}</span
    >`;
