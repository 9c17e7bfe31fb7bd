import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Engine, Region } from '../../engine/engine.js';
import { provinceOf } from '../../engine/region.js';
import type { Lang, Provenance } from '../../engine/types.js';
import type { Format } from './format.js';

/** Years or a version, kept on one line: "2024–2033" does not break after its dash. */
export const whole = (years: string): TemplateResult => html`<span class="whole">${years}</span>`;

/**
 * Where a figure comes from, as one line: dataset (linked where it has an address), year, region.
 * Only https addresses become links: the line may come from a pack we did not compile.
 */
export function source({ source: name, year, url }: Provenance, region?: string): TemplateResult {
  const linked = url?.startsWith('https:')
    ? html`<a class="link" href=${url} target="_blank" rel="noopener">${name}</a>`
    : name;
  return html`${linked}${[year && whole(year), region].filter(Boolean).map((part) => html`&nbsp;· ${part}`)}`;
}

/** A region by a name of its own: there is a Northeast in two provinces. The code itself where it has none. */
export const placeName = (code: string, regions: readonly Region[]): string => {
  const name = (one: string): string | undefined => regions.find((region) => region.code === one)?.name;
  const province = code.includes('-') ? name(provinceOf(code)) : '';
  return (name(code) ?? code) + (province && ` (${province})`);
};

/** The same, with its region by name. */
export const sourceIn = (provenance: Provenance, engine: Engine, lang: Lang): TemplateResult =>
  source(provenance, placeName(provenance.region, engine.regions(lang)));

/** When the data was last compared with the server, milliseconds since 1970, in words. */
export const checked = (updatedAt: number, format: Format): string => {
  const date = format.date(new Date(updatedAt).toISOString());
  return msg(str`Data last checked: ${date}.`, { id: 'finder.age' });
};
