/** Puts the focus on what an act brought, and scrolls so that reading can go on from there. */
export function reveal(target: HTMLElement | null | undefined): void {
  target?.focus({ preventScroll: true });
  target?.scrollIntoView();
}
