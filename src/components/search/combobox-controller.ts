import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the keyboard acts on. The controller knows keys and positions; the element knows titles. */
export interface ComboboxHost extends ReactiveControllerHost {
  /** How many options there are to move through. */
  readonly optionCount: number;
  /** Whether there is text to clear. */
  readonly hasText: boolean;
  /** Whether the first option is what was meant, as far as one can tell. */
  readonly sure: boolean;
  acceptOption(index: number): void;
  clearText(): void;
}

/**
 * The keyboard of an ARIA combobox with list autocomplete and manual selection: nothing is chosen until
 * Enter or a click (Enter takes the first option where it is sure), and no option is active until the learner moves to
 * one (an option active by itself would be spoken over what is being typed).
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class ComboboxController implements ReactiveController {
  open = false;
  /** Index of the active option; −1 while the caret is in the text. */
  active = -1;
  #host: ComboboxHost;

  constructor(host: ComboboxHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  show(active = -1): void {
    this.#set(true, active);
  }

  close(): void {
    this.#set(false, -1);
  }

  key(event: KeyboardEvent): void {
    // An input method is composing: its keys are not ours.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const acted = this.#keys[event.key]?.(event);
    if (acted) event.preventDefault();
    // A dialog or menu of the page around us closes on Escape too; only hide the key if it did something here.
    if (acted && event.key === 'Escape') event.stopPropagation();
  }

  #toCaret = (): boolean => {
    this.#set(this.open, -1);
    return false;
  };

  /** One entry a key; true means "handled". Home, End and the sideways arrows stay the caret's. */
  #keys: Record<string, (event: KeyboardEvent) => boolean> = {
    ArrowDown: ({ altKey }) => this.#move(altKey, 1),
    ArrowUp: ({ altKey }) => (altKey ? this.#dismiss() : this.#move(false, -1)),
    // The key a phone shows as "search". Nothing active: what is sure is taken, else the first is offered.
    Enter: () => {
      const { optionCount, sure } = this.#host;
      if (!this.open || !optionCount) return false;
      if (this.active < 0 && !sure) this.show(0);
      else this.#host.acceptOption(Math.max(0, this.active));
      return true;
    },
    Escape: () => {
      if (this.#dismiss()) return true;
      if (!this.#host.hasText) return false;
      this.#host.clearText();
      return true;
    },
    Home: this.#toCaret,
    End: this.#toCaret,
    ArrowLeft: this.#toCaret,
    ArrowRight: this.#toCaret,
    Tab: () => {
      this.close();
      return false;
    },
  };

  /** One step through the options; past either end lies the text itself. */
  #move(stay: boolean, step: 1 | -1): boolean {
    const count = this.#host.optionCount;
    if (!count) return false;
    if (stay) this.show(this.active);
    else {
      const places = count + 1;
      const from = this.open ? this.active + 1 : 0;
      this.show(((from + step + places) % places) - 1);
    }
    return true;
  }

  #dismiss(): boolean {
    if (!this.open || !this.#host.optionCount) return false;
    this.close();
    return true;
  }

  #set(open: boolean, active: number): void {
    if (open === this.open && active === this.active) return;
    this.open = open;
    this.active = active;
    this.#host.requestUpdate();
  }
}
