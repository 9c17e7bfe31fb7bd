const QUIET = 450;

/**
 * Speaks through the polite live region of an element's own root. The region is rendered empty with the
 * first template and its text is set directly: a region that arrives with its text, or gets it through a
 * slot, stays silent in several screen readers. Within a pause of typing only the last message of each
 * sender is spoken: a tick changes the gap and the list of programs, and neither drowns the other.
 */
export class Announcer {
  #region: () => Element | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting = new Map<unknown, string>();

  constructor(region: () => Element | null) {
    this.#region = region;
  }

  say(text: string, from?: unknown): void {
    this.stop();
    this.#waiting.set(from, text);
    const region = this.#region();
    // Cleared first: the same text twice would not be a change, so would not be spoken.
    if (region) region.textContent = '';
    this.#timer = setTimeout(() => {
      const now = this.#region();
      if (now) now.textContent = [...this.#waiting.values()].join(' ');
      this.#waiting.clear();
    }, QUIET);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
