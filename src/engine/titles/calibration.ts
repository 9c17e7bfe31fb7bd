/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-3.177, 3.695, 0.376, 0.269, 0.154, 2.464, -2.323, 0.161, 0.374, -0.726, -1.05, 0.174, -2.601, 0.149, 1.146, -0.657, 0.339, -1.672];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.773, 1.469, 3.837, 1.62, 0.038, 2.558, -3.546, -5.28, -0.286];
