/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-3.113, 3.622, 0.366, 0.268, 0.15, 2.763, -2.549, 0.165, 0.36, -0.711, -1.038, 0.174, -2.589, 0.197, 1.057, -0.655, 0.147, -1.647];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.76, 1.461, 3.825, 1.608, 0.05, 2.553, -3.546, -5.283, -0.281];
