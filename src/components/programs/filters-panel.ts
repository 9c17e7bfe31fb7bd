import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Catalogue, Delivery, Filters } from '../../engine/programs/types.js';
import type { Lang } from '../../engine/types.js';
import { aidWord, deliveryWord, languageWord, textOf } from './words.js';

/** How many filters are on. */
export const filtersOn = ({ keepUnknown: _, ...filters }: Filters): number =>
  Object.values(filters).filter((value) => (Array.isArray(value) ? value.length : value)).length;

/** Institutions of a catalogue, as shown and in the order of the language. */
export const institutionNames = ({ programs }: Catalogue, lang: Lang, locale: string): string[] =>
  [...new Set(programs.map(({ institution }) => textOf(institution, lang)))]
    .filter(Boolean)
    .sort(new Intl.Collator(locale).compare);

/** What the filters show and change. */
export interface Panel {
  filters: Filters;
  /** Names of institutions, as shown. */
  institutions: readonly string[];
  jurisdiction: string;
  /** How many programs are favourites, and whether only they are wanted. */
  favourites: number;
  onlyFavourites: boolean;
  change(filters: Filters): void;
  favour(only: boolean): void;
}

const DELIVERIES: Delivery[] = ['online', 'hybrid', 'in-person'];
const LANGS: Lang[] = ['en', 'fr'];

/** The filters, each a plain labelled control. */
export function filtersPanel(panel: Panel): TemplateResult {
  const { filters, change } = panel;
  const set = (part: Filters): void => change({ ...filters, ...part });
  const value = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

  const choice = <T extends string>(
    label: string,
    now: T | undefined,
    options: readonly { id: T; name: string }[],
    to: (chosen: T[] | undefined) => Filters,
  ): TemplateResult =>
    html`<label
      >${label}
      <select
        class="field"
        @change=${(event: Event) => set(to(value(event) ? [value(event) as T] : undefined))}
      >
        <option value="" .selected=${live(!now)}>${msg('Any', { id: 'programs.any' })}</option>
        ${options.map(({ id, name }) => html`<option value=${id} .selected=${live(id === now)}>${name}</option>`)}
      </select></label
    >`;
  const most = (label: string, name: 'maxHours' | 'maxCost'): TemplateResult =>
    html`<label
      >${label}
      <input
        class="field"
        type="number"
        min="0"
        inputmode="numeric"
        .value=${live(filters[name]?.toString() ?? '')}
        @change=${(event: Event) => {
          const { valueAsNumber } = event.target as HTMLInputElement;
          set({ [name]: valueAsNumber >= 0 ? valueAsNumber : undefined });
        }}
    /></label>`;
  const box = (label: string, on: boolean, to: (on: boolean) => void): TemplateResult =>
    html`<label class="check"
      ><input
        type="checkbox"
        .checked=${live(on)}
        @change=${(event: Event) => to((event.target as HTMLInputElement).checked)}
      />
      ${label}</label
    >`;

  return html`<label
      >${msg('Keyword', { id: 'programs.keyword' })}
      <input
        class="field"
        type="search"
        autocomplete="off"
        .value=${live(filters.text ?? '')}
        @input=${(event: Event) => set({ text: value(event) || undefined })}
    /></label>
    ${choice(
      msg('Delivery', { id: 'programs.delivery' }),
      filters.delivery?.[0],
      DELIVERIES.map((id) => ({ id, name: deliveryWord(id) })),
      (delivery) => ({ delivery }),
    )}
    ${choice(
      msg('Language', { id: 'programs.language' }),
      filters.languages?.[0],
      LANGS.map((id) => ({ id, name: languageWord(id) })),
      (languages) => ({ languages }),
    )}
    ${choice(
      msg('Institution', { id: 'programs.institution' }),
      filters.institutions?.[0],
      panel.institutions.map((id) => ({ id, name: id })),
      (institutions) => ({ institutions }),
    )}
    ${most(msg('Hours, at most', { id: 'programs.maxHours' }), 'maxHours')}
    ${most(msg('Dollars, at most', { id: 'programs.maxCost' }), 'maxCost')}
    <div class="checks">
      ${box(aidWord(true, panel.jurisdiction), filters.aid === true, (on) => set({ aid: on || undefined }))}
      ${
        panel.favourites || panel.onlyFavourites
          ? box(msg('Favourites only', { id: 'programs.favourites' }), panel.onlyFavourites, (on) =>
              panel.favour(on),
            )
          : ''
      }
    </div>`;
}
