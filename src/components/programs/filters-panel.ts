import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue, Delivery, Filters } from '../../engine/programs/types.js';
import type { Lang } from '../../engine/types.js';
import type { Engine } from '../../engine/engine.js';
import { textOf } from '../../engine/programs/text-of.js';
import { numberField, toggled } from '../base/controls.js';
import { live } from '../base/live.js';
import type { CairnPrograms } from './cairn-programs.js';
import { aidWord, deliveryWord, LABELS, languageWord } from './words.js';

const DELIVERIES: Delivery[] = ['online', 'hybrid', 'in-person'];
const LANGS: Lang[] = ['en', 'fr'];

/** Institutions of a catalogue, as shown and in the order of the language. */
const institutionsOf = ({ programs }: Catalogue, lang: Lang, locale: string): string[] =>
  [...new Set(programs.map(({ institution }) => textOf(institution, lang)))]
    .filter(Boolean)
    .sort(new Intl.Collator(locale).compare);

/** The filters, each a plain labelled control. */
export function filtersPanel(host: CairnPrograms, catalogue: Catalogue, engine: Engine): TemplateResult {
  const { filters, favourites, onlyFavourites, language, locale } = host;
  const set = (part: Filters): void => host.filter({ ...filters, ...part });
  const field = (event: Event): HTMLInputElement => event.target as HTMLInputElement;

  const box = (label: string, on: boolean, to: (on: boolean) => void): TemplateResult =>
    html`<label class="check"
      ><input type="checkbox" .checked=${live(on)} @change=${(event: Event) => to(field(event).checked)} />
      ${label}</label
    >`;

  /** Several values may be wanted: any of them will do. None asks nothing. */
  const boxes = <T extends string>(
    label: string,
    name: 'delivery' | 'languages' | 'regions',
    options: readonly T[],
    word: (option: T) => string,
  ): TemplateResult => {
    const now = (filters[name] ?? []) as T[];
    const turn = (option: T): void => {
      const wanted = toggled(now, option);
      set({ [name]: wanted.length ? wanted : undefined });
    };
    return html`<div class="checks" role="group" aria-labelledby=${name}>
      <span id=${name}>${label}</span>
      ${options.map((option) => box(word(option), now.includes(option), () => turn(option)))}
    </div>`;
  };
  const places = engine.places(catalogue);
  const names = new Map(engine.regions(language).map(({ code, name }) => [code, name]));
  const institution = filters.institutions?.[0];

  return html`<label
      >${msg('Keyword', { id: 'programs.keyword' })}
      <input
        class="field"
        type="search"
        autocomplete="off"
        .value=${live(filters.text ?? '')}
        @input=${(event: Event) => set({ text: field(event).value || undefined })}
    /></label>
    <label
      >${msg('Institution', { id: 'programs.institution' })}
      <select
        class="field"
        @change=${(event: Event) =>
          set({ institutions: field(event).value ? [field(event).value] : undefined })}
      >
        <option value="" .selected=${live(!institution)}>${msg('Any', { id: 'programs.any' })}</option>
        ${institutionsOf(catalogue, language, locale).map(
          (name) => html`<option value=${name} .selected=${live(name === institution)}>${name}</option>`,
        )}
      </select></label
    >
    ${numberField(msg('Hours, at most', { id: 'programs.maxHours' }), filters.maxHours, (maxHours) => set({ maxHours }))}
    ${numberField(msg('Dollars, at most', { id: 'programs.maxCost' }), filters.maxCost, (maxCost) => set({ maxCost }))}
    ${boxes(LABELS.delivery!(), 'delivery', DELIVERIES, deliveryWord)}
    ${boxes(LABELS.languages!(), 'languages', LANGS, languageWord)}
    ${
      places.length
        ? boxes(
            msg('Province, or online', { id: 'programs.place' }),
            'regions',
            places,
            (code) => names.get(code) ?? code,
          )
        : nothing
    }
    <div class="checks">
      ${box(aidWord(catalogue.jurisdiction), !!filters.aid, (on) => set({ aid: on || undefined }))}
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
