import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from './live.js';

/** A button; `pressed` makes it one that stays down, `off` says that it cannot serve now. */
export const button = (
  text: unknown,
  run: (event: Event) => unknown,
  style = 'btn',
  pressed?: boolean,
  off = false,
): TemplateResult =>
  html`<button
    class=${style}
    type="button"
    aria-pressed=${pressed ?? nothing}
    aria-disabled=${off || nothing}
    @click=${run}
  >
    ${text}
  </button>`;

/** A labelled field for a number that may be left empty; less than nothing is nothing. */
export const numberField = (
  label: string,
  value: number | undefined,
  set: (value: number | undefined) => void,
): TemplateResult =>
  html`<label
    >${label}
    <input
      class="field"
      type="number"
      min="0"
      inputmode="numeric"
      .value=${live(`${value ?? ''}`)}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        // Less than nothing is no limit, and does not look like one.
        if (!(input.valueAsNumber >= 0)) input.value = '';
        set(input.value ? input.valueAsNumber : undefined);
      }}
  /></label>`;

/** For those who do not see what a control stands beside: ": " and its name. */
export const about = (name: string): TemplateResult =>
  html`<span class="sr">${msg(str`: ${name}`, { id: 'controls.about' })}</span>`;

/** The list with `one` put at its end, or taken out where it was in it. */
export const toggled = <T>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
