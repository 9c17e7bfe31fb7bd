import { html, LitElement, nothing, type CSSResult, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import type { Lang } from '../../engine/types.js';
import { withLocale, type Locale } from '../localize.js';
import { shared } from '../tokens/shared.js';
import { tokens } from '../tokens/tokens.js';
import { Announcer } from './announcer.js';
import { closestLocale } from './closest-locale.js';
import { define } from './define.js';
import { formatter, type Format } from './format.js';
import { unwatchLanguage, watchLanguage } from './language-watch.js';
import { version } from './version.js';

const RTL = /^(ar|fa|he|ur)\b/;

/**
 * What every Cairn element is: its own language, one themed box, one voice for screen readers, and a life
 * that a move in the document does not end.
 *
 * A subclass writes `view()`; the base puts it in a box that carries language, direction and typography, so
 * that nothing a host page does to the element itself reaches the text.
 */
export abstract class CairnElement extends LitElement {
  static readonly version = version;
  /** Styles every element starts from: `static styles = [...CairnElement.base, css`…`]`. */
  static readonly base: CSSResult[] = [tokens, shared];
  static override styles: CSSResultGroup = CairnElement.base;

  /** Registers the class under `tag`, unless the tag is taken. */
  static define(tag: string, registry = customElements): void {
    define(tag, this as unknown as CustomElementConstructor, registry);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** `auto` follows the reader's system; `light` and `dark` are fixed. */
  @property({ reflect: true, useDefault: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  #announcer = new Announcer(() => this.renderRoot.querySelector('.voice'));
  #life: AbortController | undefined;
  #rendered: Locale | undefined;

  /** The locale spoken here: own `lang`, else the closest one above (through shadow roots), else the document's. */
  get locale(): Locale {
    return closestLocale(this);
  }

  /** The language data is asked for in. */
  get language(): Lang {
    return this.locale.startsWith('fr') ? 'fr' : 'en';
  }

  /** Numbers, money and lists as this element's language writes them. */
  get format(): Format {
    return formatter(this.locale);
  }

  /** Aborted when the element has truly left the page; pass it to listeners and requests. */
  get lifetime(): AbortSignal {
    return (this.#life ??= new AbortController()).signal;
  }

  /** The Cairn element whose shadow root holds this one, if any. @internal */
  get outer(): CairnElement | null {
    const root = this.getRootNode();
    return root instanceof ShadowRoot && root.host instanceof CairnElement ? root.host : null;
  }

  /** Runs `fn` with `msg()` in this element's language; needed in handlers, not in `view()`. */
  withLocale<T>(fn: () => T): T {
    return withLocale(this.locale, fn);
  }

  /** Says something politely to screen readers, through the outermost element's live region. */
  announce(text: string, from: CairnElement = this): void {
    if (this.outer) this.outer.announce(text, from);
    else this.#announcer.say(text, from);
  }

  /** @internal */
  languageMayHaveChanged(): void {
    if (this.locale !== this.#rendered) this.requestUpdate();
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang') this.languageMayHaveChanged();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchLanguage(this);
    this.languageMayHaveChanged();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Still connected a microtask later means moved, not removed: keep everything.
    queueMicrotask(() => {
      if (this.isConnected) return;
      unwatchLanguage(this);
      this.#announcer.stop();
      this.#life?.abort();
      this.#life = undefined;
      this.removed();
    });
  }

  /** Called once the element has left the page for good (it may come back later). */
  protected removed(): void {}

  /** The element's content, in its language. */
  protected abstract view(): unknown;

  protected override performUpdate(): void {
    this.#rendered = this.locale;
    withLocale(this.#rendered, () => super.performUpdate());
  }

  protected override render(): unknown {
    const locale = this.#rendered!;
    const inside = this.outer !== null;
    return html`<div
        class=${inside ? 'box' : 'box outer'}
        part="base"
        lang=${locale}
        dir=${RTL.test(locale) ? 'rtl' : 'ltr'}
      >
        ${this.view()}
      </div>
      ${inside ? nothing : html`<div class="sr voice" role="status" lang=${locale}></div>`}`;
  }
}
