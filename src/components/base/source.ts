import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Engine } from '../../engine/engine.js';
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

/** The same, with its region by name. */
export const sourceIn = (provenance: Provenance, engine: Engine, lang: Lang): TemplateResult =>
  source(provenance, engine.regions(lang).find(({ code }) => code === provenance.region)?.name);

/** When the data was last compared with the server, milliseconds since 1970, in words. */
export const checked = (updatedAt: number, format: Format): string => {
  const date = format.date(new Date(updatedAt).toISOString());
  return msg(str`Data last checked: ${date}.`, { id: 'finder.age' });
};
