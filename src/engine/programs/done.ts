import type { Gap } from '../types.js';

/** Half a percent, which rounds to none: elements say then that the learner brings 100 %. */
const NONE = 0.005;

/** Whether a learner brings all that is asked, so that there is nothing left to build. */
export const done = ({ total }: Gap): boolean => total < NONE;

/** Whether all that is left are tools: where no program teaches those, there is nothing left to build either. */
export const onlyTools = ({ items }: Gap): boolean =>
  items.every(({ kind, gap }) => kind === 'technology' || !gap);
