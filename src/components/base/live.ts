import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

/**
 * A property binding compared with what the control holds now, not with what was bound last: the learner may have
 * changed it since. Lit's `live` for properties alone.
 */
class Live extends Directive {
  render(value: unknown): unknown {
    return value;
  }

  override update(part: PropertyPart, [value]: [unknown]): unknown {
    if ((part.element as unknown as Record<string, unknown>)[part.name] === value) return noChange;
    setCommittedValue(part);
    return value;
  }
}

export const live = directive(Live);
