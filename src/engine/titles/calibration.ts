/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-2.943, 3.541, 0.34, 0.239, 0.171, 3.297, -2.859, 0.171, 0.38, -0.732, -1.057, 0.167, -2.577, 0.141, 1.053, -0.626, 0.236, -2.08];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.749, 1.462, 3.824, 1.608, 0.037, 2.557, -3.542, -5.254, -0.286];
