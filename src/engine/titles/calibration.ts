/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-2.513, 3.303, 0.299, 0.196, 0.129, 2.645, -2.006, 0.19, 0.324, -0.669, -0.843, 0.131, -2.286, 0.489, 0.238, -0.708, -0.12, -2.386];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.766, 1.457, 3.834, 1.609, 0.048, 2.555, -3.545, -5.283, -0.279];
