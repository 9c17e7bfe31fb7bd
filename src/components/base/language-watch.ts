/** An element whose words depend on a `lang` somewhere above it. */
interface Localized {
  languageMayHaveChanged(): void;
}

const watched = new Set<Localized>();
let observer: MutationObserver | undefined;

/**
 * One observer for all instances, alive only while there is one: sites switch language without a reload
 * by changing `lang` on the document or on a section.
 */
export function watchLanguage(element: Localized): void {
  watched.add(element);
  if (observer) return;
  observer = new MutationObserver(() => watched.forEach((one) => one.languageMayHaveChanged()));
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
}

export function unwatchLanguage(element: Localized): void {
  watched.delete(element);
  if (watched.size) return;
  observer?.disconnect();
  observer = undefined;
}
