/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-3.212, 3.666, 0.367, 0.277, 0.169, 2.554, -2.457, 0.148, 0.379, -0.753, -1.071, 0.188, -2.588, 0.184, 1.063, -0.641, 0.305, -1.633];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.709, 1.455, 3.839, 1.567, 0.032, 2.563, -3.546, -5.283, -0.289];
