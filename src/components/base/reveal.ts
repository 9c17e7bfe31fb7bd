/** With less of the window than this to be seen, a keyboard stands in it. */
const KEYBOARD = 0.75;

/** Scrolls what has the focus to the top of the window, or to below a header of the page that stays there. */
function toTop(target: HTMLElement): void {
  // At once, or where it has come to could not be told yet.
  target.scrollIntoView({ behavior: 'instant' });
  const { left, top } = target.getBoundingClientRect();
  let free = top;
  // Whatever lies at its place and does not hold the focus lies over it.
  for (
    let over = document.elementFromPoint(left + 1, top + 1);
    over && !over.matches(':focus-within');
    over = over.parentElement
  )
    free = Math.max(free, over.getBoundingClientRect().bottom);
  // A dialog over all of the page is no header.
  if (free < innerHeight / 2) scrollBy(0, top - free);
}

/** Puts the focus on what an act brought, and scrolls so that reading can go on from there. */
export function reveal(target: HTMLElement | null | undefined): void {
  if (!target) return;
  target.focus({ preventScroll: true });
  toTop(target);
}

/** Room below a field that a few suggestions take, in pixels. */
const ROOM = 300;

/**
 * Makes room below the field that has the focus: an on-screen keyboard would cover what stands there, and a list that
 * opens upwards would cover the question.
 */
export function makeRoom(field: HTMLElement): void {
  const { top, bottom } = field.getBoundingClientRect();
  if (visualViewport!.height < innerHeight * KEYBOARD) toTop(field);
  else scrollBy(0, Math.max(0, Math.min(top - 8, bottom + ROOM - innerHeight)));
}
