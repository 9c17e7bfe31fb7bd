import { keyed } from 'lit/directives/keyed.js';

/**
 * A list whose items keep their elements as long as they keep their place. What moves is made anew, so focus that should
 * go with it is set by whoever moved it. Lit's `repeat` would move the elements, for 0.7 kB of the script.
 */
export const keyedList = <T>(
  items: readonly T[],
  key: (item: T) => string,
  template: (item: T, index: number) => unknown,
): unknown[] => items.map((item, index) => keyed(key(item), template(item, index)));
