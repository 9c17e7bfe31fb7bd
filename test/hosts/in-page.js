/* eslint-disable @typescript-eslint/no-unused-vars -- the expressions asked in the page use these */
// Runs in the page, in any engine: finds things as a screen reader would, through all shadow roots.
const IMPLICIT = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  ARTICLE: 'article',
  BUTTON: 'button',
  DD: 'definition',
  DIALOG: 'dialog',
};
const TYPED = { checkbox: 'checkbox', search: 'searchbox', number: 'spinbutton' };

const everything = (root = document) =>
  [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...everything(element.shadowRoot)] : [element],
  );

const roleOf = (element) =>
  element.getAttribute('role') ??
  IMPLICIT[element.tagName] ??
  TYPED[element.type] ??
  (element.tagName === 'A' && element.hasAttribute('href') ? 'link' : '');

/** Text as it is read out, shadow roots included. */
const textOf = (element) =>
  [...(element.shadowRoot ?? element).childNodes]
    .map((node) =>
      node.nodeType === 3
        ? node.data
        : node.nodeType === 1 && node.tagName !== 'STYLE' && node.ariaHidden !== 'true'
          ? textOf(node)
          : '',
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const labelOf = (element) =>
  (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => id && element.getRootNode().getElementById(id))
    .filter(Boolean)
    .map(textOf)
    .join(' ') || null;

const nameOf = (element) =>
  labelOf(element) ??
  element.getAttribute('aria-label') ??
  (element.labels?.length ? [...element.labels].map(textOf).join(' ') : textOf(element));

const among = (elements, role, name = /(?:)/) =>
  elements.filter(
    (element) => roleOf(element) === role && element.checkVisibility() && name.test(nameOf(element)),
  );
const find = (role, name) => among(everything(), role, name);
const inside = (element, role, name) => among([...element.querySelectorAll('*')], role, name);

const active = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** Asked again at each frame until it is truthy. */
const until = async (what, read) => {
  const end = performance.now() + 28000;
  for (;;) {
    const found = await read();
    if (found) return found;
    if (performance.now() > end)
      throw new Error(`Waited in vain for ${what}; focus is on ${active()?.tagName}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
};

/** Steps of a plan: items of an ordered list that hold a heading. */
const planSteps = () =>
  everything().filter(
    (element) =>
      element.tagName === 'LI' &&
      element.parentElement?.tagName === 'OL' &&
      element.querySelector('h3, h4, h5') &&
      element.checkVisibility(),
  );
