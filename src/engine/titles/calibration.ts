/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-3.229, 3.722, 0.369, 0.273, 0.16, 2.418, -2.36, 0.158, 0.372, -0.733, -1.043, 0.185, -2.599, 0.191, 1.117, -0.663, 0.377, -1.676];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.778, 1.466, 3.844, 1.62, 0.037, 2.563, -3.545, -5.28, -0.283];
