import { msg, str } from '@lit/localize';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Engine } from '../../engine/engine.js';
import type { Suggestion } from '../../engine/types.js';
import { CairnElement } from '../base/cairn-element.js';
import { keyedList } from '../base/keyed-list.js';
import { live } from '../base/live.js';
import { makeRoom } from '../base/reveal.js';
import { PackElement } from '../base/pack-element.js';
import { isRenewal } from '../controllers/engine-controller.js';
import { CairnSelectEvent } from '../events/events.js';
import { ComboboxController, type ComboboxHost } from './combobox-controller.js';
import { LEAST, PAUSE, SPOKEN, SURE, WORD } from './limits.js';
import { counted, cross, hint, lead, option, which } from './options.js';
import { searchStyles } from './search.styles.js';

/**
 * A field that turns what people call their job into occupations, as they type.
 *
 * @summary Job-title field with suggestions.
 * @attr {string} lang - Language of the field and of the titles searched: `en` or `fr`.
 * @event {CairnSelectEvent} cairn-select - An occupation was chosen: `{ code, title, query, matched, lang }`, `query` as typed.
 * @csspart input - The text field.
 * @csspart listbox - The list of suggestions.
 * @csspart option - One suggestion; the active one is also `option-active`.
 */
export class CairnSearch extends PackElement implements ComboboxHost {
  static override styles = [...CairnElement.base, searchStyles];
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override near = false;

  /** Label of the field; "Job title" unless given. */
  @property() label = '';

  /** A line of help under the field. */
  @property() hint = '';

  /** Says beside the label that the field may stay empty. */
  @property({ type: Boolean }) optional = false;

  /** The engine is on its way from the element around this one. */
  @property({ attribute: false }) pending = false;

  /** The text in the field. */
  @property() value = '';

  @state() private found: Suggestion[] | null = null;
  @query('input') private input!: HTMLInputElement;

  #combobox = new ComboboxController(this);
  #composing = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The occupation that stands in the field, and its title as it was put there. */
  #code = '';
  #title = '';
  #searched: Engine | null = null;

  get optionCount(): number {
    return this.found?.length ?? 0;
  }

  get hasText(): boolean {
    return this.value !== '';
  }

  get sure(): boolean {
    return this.found?.[0]?.open === false;
  }

  /** Asks for `text` as if it had been typed. */
  ask(text: string): void {
    this.value = text;
    this.input.focus();
    this.need();
    this.#combobox.show();
    this.#search();
  }

  /** Shows an occupation that was chosen elsewhere, in the language of the page; what is being typed stays. */
  adopt(code: string, engine: Engine): void {
    const title = engine.has(code) ? engine.title(code, this.language) : '';
    if (code === this.#code && (title === this.#title || this.value !== this.#title)) return;
    this.#code = code;
    this.#put(title);
  }

  acceptOption(index: number): void {
    const chosen = this.found?.[index];
    if (!chosen) return;
    const query = this.value;
    this.#code = chosen.code;
    this.#put(chosen.title);
    this.input.value = chosen.title;
    this.withLocale(() => this.announce(msg(str`${chosen.title} selected`, { id: 'search.selected' })));
    const { code, title, matched, lang } = chosen;
    this.dispatchEvent(new CairnSelectEvent({ code, title, query, matched, lang }));
  }

  clearText(): void {
    this.#put('');
    this.input.focus();
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  protected override removed(): void {
    clearTimeout(this.#pause);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Packs arrived, before a question or while one is open (as it is again after packs that failed). A list the learner
    // moves through is never swapped, nor for newer packs one they may be pointing at: those serve from the next letter on.
    const { open, active } = this.#combobox;
    const { engine } = this.data;
    const stays = active >= 0 || (this.optionCount > 0 && !!engine && isRenewal(engine));
    if (engine === this.#searched) return;
    if (open ? !stays : !this.value) this.#search();
    else if (!open) this.found = null;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const pop = this.renderRoot.querySelector<HTMLElement>('.pop')!;
    if (pop.popover && pop.hidden === pop.matches(':popover-open')) pop.togglePopover(!pop.hidden);
    this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override ready(): unknown {
    return nothing;
  }

  protected override view(): TemplateResult {
    const { open, active } = this.#combobox;
    const wait = this.pending || this.data.status === 'pending';
    const shown = open && (this.found !== null || wait) && this.value.trim() !== '';
    return html`<label id="l" for="q"
        >${this.label || msg('Job title', { id: 'search.label' })}
        ${this.optional ? html`<small>${msg('(optional)', { id: 'search.optional' })}</small>` : nothing}</label
      >
      <div class="ask" @focusout=${this.#left}>
        <input
          id="q"
          class="field"
          part="input"
          type="text"
          role="combobox"
          aria-labelledby="l"
          aria-autocomplete="list"
          aria-expanded=${shown && this.optionCount > 0}
          aria-controls="list"
          aria-activedescendant=${active < 0 ? nothing : `o${this.found![active]!.code}`}
          aria-describedby="hint"
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="120"
          .value=${live(this.value)}
          @input=${this.#typed}
          @keydown=${(event: KeyboardEvent) => this.#key(event)}
          @click=${() => this.found && this.#combobox.show()}
          @focus=${() => this.hasText && !this.data.engine && this.#combobox.show()}
          @blur=${() => this.#combobox.close()}
          @compositionstart=${() => (this.#composing = true)}
          @compositionend=${this.#composed}
        />
        ${this.hasText ? cross(this) : nothing}
        <div
          class="pop"
          popover=${CSS.supports('position-area: block-end') ? 'manual' : nothing}
          ?hidden=${!shown}
          @mousedown=${(event: Event) => event.preventDefault()}
        >
          ${lead(this.value, this.found)}
          <ul id="list" role="listbox" part="listbox" aria-label=${msg('Occupations', { id: 'search.list' })}>
            ${keyedList(
              this.found ?? [],
              (one) => one.code,
              (one, index) => option(one, index === active, () => this.acceptOption(index)),
            )}
          </ul>
        </div>
      </div>
      ${hint(this, !open && !this.#code && this.optionCount > 0)}
      ${this.data.status === 'error' ? this.failed() : nothing}`;
  }

  #typed(event: Event): void {
    this.ask((event.target as HTMLInputElement).value);
    makeRoom(this);
  }

  /** What was typed and not chosen goes with the focus: the field would say something else than the answer below. */
  #left({ relatedTarget }: FocusEvent): void {
    // The button beside the text is part of the field; and who goes to another window comes back to it.
    if (this.renderRoot.contains(relatedTarget as Node | null) || this.shadowRoot!.activeElement) return;
    // Emptied, it stays so, unless an answer stands below that it could not take back.
    if (!this.value && (this.optional || !this.outer)) this.#code = '';
    const { engine } = this.data;
    if (this.#code && engine?.has(this.#code)) this.#put(engine.title(this.#code, this.language));
  }

  #put(title: string): void {
    this.value = this.#title = title;
    this.found = null;
    this.#combobox.close();
    clearTimeout(this.#pause);
  }

  #search(): void {
    const { engine } = this.data;
    this.#searched = engine;
    const text = this.value.trim();
    this.found = engine && text.length >= LEAST ? engine.suggest(text, { lang: this.language }) : null;
    clearTimeout(this.#pause);
    // The first answer that is not at hand costs as much as twenty more: no letter typed should wait for it.
    if (engine && text.length <= LEAST)
      this.#pause = setTimeout(() => engine.suggest('z', { lang: this.language }), text ? 0 : PAUSE / 5);
    if (!this.found) return;
    if (text.length >= WORD && (this.found[0]?.confidence ?? 0) < SURE)
      this.#pause = setTimeout(() => this.#widen(), PAUSE);
    if (!this.#composing)
      this.withLocale(() =>
        this.announce([counted(this.found!.length, this), which(this.found!)].filter(Boolean).join('. ')),
      );
  }

  /** Asks for the other language's titles: a word this language does not know may be one of those. */
  #widen(): void {
    this.data.widen({ both: true });
    this.dispatchEvent(new Event('cairn-widen', { bubbles: true }));
  }

  #key(event: KeyboardEvent): void {
    // Opening by arrow after a choice: suggest again for the text that stands there.
    if (!this.found && /^Arrow[DU]/.test(event.key) && this.hasText) this.#search();
    const before = this.#combobox.active;
    this.#combobox.key(event);
    const { active } = this.#combobox;
    if (SPOKEN && active !== before && active >= 0) this.announce(this.found![active]!.title);
  }

  #composed(): void {
    this.#composing = false;
    this.#search();
  }
}
