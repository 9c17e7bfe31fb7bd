/** Puts the focus on what an act brought, and scrolls so that reading can go on from there. */
export function reveal(target: HTMLElement | null | undefined): void {
  target?.focus({ preventScroll: true });
  target?.scrollIntoView();
}

/** With less of the window than this to be seen, a keyboard stands in it. */
const KEYBOARD = 0.75;

/** Brings a field to the top where an on-screen keyboard would cover what stands below it. */
export function clearKeyboard(field: HTMLElement): void {
  if (visualViewport!.height < innerHeight * KEYBOARD) field.scrollIntoView();
}
