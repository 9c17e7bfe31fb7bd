/** An element with properties, attributes (those with a dash, and `for`) and children. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name.includes('-') || ['for', 'role', 'class'].includes(name)) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A control with its label, in that order. */
export function labelled(label, control) {
  control.id ||= control.name;
  return make('p', { class: 'field' }, make('label', { for: control.id }, label), control);
}

/** A list to choose one value from. */
export const select = (name, entries, value) =>
  make(
    'select',
    { name },
    ...entries.map(([key, text]) => make('option', { value: key, selected: key === value }, text)),
  );

/** Boxes to tick, or one of several to choose, under a common legend. */
export const choices = (type, name, legend, entries, chosen) =>
  make(
    'fieldset',
    {},
    make('legend', {}, legend),
    ...entries.map(([value, text]) =>
      make(
        'label',
        { class: 'choice' },
        make('input', { type, name, value, checked: chosen.includes(value) }),
        text,
      ),
    ),
  );
