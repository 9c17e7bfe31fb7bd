/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-3.004, 2.849, 0.253, 0.131, 0.115, 4.846, -3.255, 0.195, 0.402, -0.708, -0.926, 0.136, -1.631, 0.777, 0.146, 0.458, -0.046, -2.418];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-3.305, 1.432, 2.784, 0.983, 0.13, 2.482, -3.501, -4.306, 0.208];
