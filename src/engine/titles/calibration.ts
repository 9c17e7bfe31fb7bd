/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-3.036, 3.04, 0.259, 0.197, 0.118, 5.222, -3.998, 0.167, 0.404, -0.709, -0.874, 0.157, -1.649, 0.422, 0.589, 0.4, -0.748];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-3.305, 1.432, 2.784, 0.983, 0.13, 2.482, -3.501, -4.306, 0.208];
