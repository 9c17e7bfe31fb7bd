const QUIET = 450;

/**
 * Speaks through the polite live region of an element's own root. The region is rendered empty with the
 * first template and its text is set directly: a region that arrives with its text, or gets it through a
 * slot, stays silent in several screen readers. Only the last message within a pause of typing is spoken.
 */
export class Announcer {
  #region: () => Element | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(region: () => Element | null) {
    this.#region = region;
  }

  say(text: string): void {
    this.stop();
    const region = this.#region();
    // Cleared first: the same text twice would not be a change, so would not be spoken.
    if (region) region.textContent = '';
    this.#timer = setTimeout(() => {
      const now = this.#region();
      if (now) now.textContent = text;
    }, QUIET);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
