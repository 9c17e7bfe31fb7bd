/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-3.164, 3.648, 0.36, 0.272, 0.155, 2.72, -2.587, 0.162, 0.357, -0.718, -1.031, 0.185, -2.588, 0.239, 1.026, -0.66, 0.183, -1.654];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.766, 1.457, 3.834, 1.609, 0.048, 2.555, -3.545, -5.283, -0.279];
