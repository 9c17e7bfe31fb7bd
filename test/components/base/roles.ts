/** All elements under `root`, through open shadow roots, in document order. */
function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
    yield* deep(element);
  }
}

const IMPLICIT: Record<string, string> = {
  article: 'article',
  heading: 'h1,h2,h3,h4,h5,h6',
  button: 'button',
  link: 'a[href]',
  listitem: 'li',
  dialog: 'dialog',
};

/** Elements of a role under `root`, through shadow roots: what a screen reader would list. */
export function allByRole(root: Element, role: string): HTMLElement[] {
  const selector = [`[role=${role}]`, IMPLICIT[role]].filter(Boolean).join();
  const inside = root.shadowRoot ? [root.shadowRoot, root] : [root];
  return inside
    .flatMap((one) => [...deep(one)])
    .filter((element): element is HTMLElement => element.matches(selector));
}

/** The one element of a role whose name or text matches. Throws when there is none. */
export function byRole(root: Element, role: string, name: RegExp | string = ''): HTMLElement {
  const all = allByRole(root, role);
  const found = all.find((element) =>
    typeof name === 'string' ? nameOf(element).includes(name) : name.test(nameOf(element)),
  );
  if (!found) throw new Error(`no ${role} named ${name}; there are: ${all.map(nameOf).join(' | ')}`);
  return found;
}

/** Accessible name, as far as our markup needs it: aria-labelledby, aria-label, label, text. */
export function nameOf(element: HTMLElement): string {
  const root = element.getRootNode() as ShadowRoot | Document;
  const ids = element.getAttribute('aria-labelledby')?.split(' ');
  const text = ids
    ? ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ')
    : (element.getAttribute('aria-label') ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.textContent ??
      '');
  return text.replace(/\s+/g, ' ').trim();
}
