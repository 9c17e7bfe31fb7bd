import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue, Delivery, Filters } from '../../engine/programs/types.js';
import type { Lang } from '../../engine/types.js';
import { numberField } from '../base/controls.js';
import { live } from '../base/live.js';
import type { CairnPrograms } from './cairn-programs.js';
import { aidWord, deliveryWord, languageWord, textOf } from './words.js';

const DELIVERIES: Delivery[] = ['online', 'hybrid', 'in-person'];
const LANGS: Lang[] = ['en', 'fr'];

/** Institutions of a catalogue, as shown and in the order of the language. */
const institutionsOf = ({ programs }: Catalogue, lang: Lang, locale: string): string[] =>
  [...new Set(programs.map(({ institution }) => textOf(institution, lang)))]
    .filter(Boolean)
    .sort(new Intl.Collator(locale).compare);

/** The filters, each a plain labelled control. */
export function filtersPanel(host: CairnPrograms, catalogue: Catalogue): TemplateResult {
  const { filters, favourites, onlyFavourites, language, locale } = host;
  const set = (part: Filters): void => host.filter({ ...filters, ...part });
  const field = (event: Event): HTMLInputElement => event.target as HTMLInputElement;

  const choice = <T extends string>(
    label: string,
    name: 'delivery' | 'languages' | 'institutions',
    options: readonly T[],
    word: (option: T) => string,
  ): TemplateResult => {
    const now = filters[name]?.[0];
    return html`<label
      >${label}
      <select
        class="field"
        @change=${(event: Event) => set({ [name]: field(event).value ? [field(event).value] : undefined })}
      >
        <option value="" .selected=${live(!now)}>${msg('Any', { id: 'programs.any' })}</option>
        ${options.map((id) => html`<option value=${id} .selected=${live(id === now)}>${word(id)}</option>`)}
      </select></label
    >`;
  };
  const box = (label: string, on: boolean, to: (on: boolean) => void): TemplateResult =>
    html`<label class="check"
      ><input type="checkbox" .checked=${live(on)} @change=${(event: Event) => to(field(event).checked)} />
      ${label}</label
    >`;

  return html`<label
      >${msg('Keyword', { id: 'programs.keyword' })}
      <input
        class="field"
        type="search"
        autocomplete="off"
        .value=${live(filters.text ?? '')}
        @input=${(event: Event) => set({ text: field(event).value || undefined })}
    /></label>
    ${choice(msg('Delivery', { id: 'programs.delivery' }), 'delivery', DELIVERIES, deliveryWord)}
    ${choice(msg('Language', { id: 'programs.language' }), 'languages', LANGS, languageWord)}
    ${choice(
      msg('Institution', { id: 'programs.institution' }),
      'institutions',
      institutionsOf(catalogue, language, locale),
      (name) => name,
    )}
    ${numberField(msg('Hours, at most', { id: 'programs.maxHours' }), filters.maxHours, (maxHours) => set({ maxHours }))}
    ${numberField(msg('Dollars, at most', { id: 'programs.maxCost' }), filters.maxCost, (maxCost) => set({ maxCost }))}
    <div class="checks">
      ${box(aidWord(true, catalogue.jurisdiction), !!filters.aid, (on) => set({ aid: on || undefined }))}
      ${
        favourites.length || onlyFavourites
          ? box(
              msg('Favourites only', { id: 'programs.favourites' }),
              onlyFavourites,
              (on) => (host.onlyFavourites = on),
            )
          : nothing
      }
    </div>`;
}
