import { html, type TemplateResult } from 'lit';

/**
 * A title that may break after a slash: French titles name both genders (`auxiliaires/infirmières`) and are
 * longer than a phone is wide. The text itself stays as it is.
 */
export const breakable = (title: string): (string | TemplateResult)[] =>
  title.split(/(?<=\/)/).map((part, index) => (index ? html`<wbr />${part}` : part));
