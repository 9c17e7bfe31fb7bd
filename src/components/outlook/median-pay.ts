import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Wages } from '../../engine/types.js';
import type { Format } from '../base/format.js';

/** What a median wage is the wage of. */
const named = (per: Wages['per']): string =>
  per === 'year'
    ? msg('a year (median)', { id: 'outlook.median.year' })
    : msg('an hour (median)', { id: 'outlook.median.hour' });

/** The same, and what a median is. */
const explained = (per: Wages['per']): string =>
  per === 'year'
    ? msg('a year (median): half earn this or more', { id: 'outlook.median.year.explained' })
    : msg('an hour (median): half earn this or more', { id: 'outlook.median.hour.explained' });

/** The median wage, the figure apart from its words; explained where there is room. */
export const medianPay = ({ median, per }: Wages, format: Format, explain = false): TemplateResult =>
  html`<b>${format.money(median!, { cents: per === 'hour' })}</b>
    <span>${explain ? explained(per) : named(per)}</span>`;
