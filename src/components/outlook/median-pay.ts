import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Wages } from '../../engine/types.js';
import type { Format } from '../base/format.js';

/** The median wage and what it means, the figure apart from its words. */
export const medianPay = ({ median, per }: Wages, format: Format): TemplateResult =>
  html`<b>${format.money(median!, { cents: per === 'hour' })}</b>
    <span
      >${
        per === 'year'
          ? msg('a year (median): half earn this or more', { id: 'outlook.median.year' })
          : msg('an hour (median): half earn this or more', { id: 'outlook.median.hour' })
      }</span
    >`;
