/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-2.948, 3.293, 0.329, 0.177, 0.164, 2.901, -2.065, 0.192, 0.35, -0.698, -1.036, 0.153, -2.547, 0.47, 0.267, -0.639, -0.002, -2.632];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.766, 1.457, 3.834, 1.609, 0.048, 2.555, -3.545, -5.283, -0.279];
