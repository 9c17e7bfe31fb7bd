/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-4.302, 4.454, 0.442, 0.227, 0.319, 5.283, -4.383, 0.257, 0.286, -0.785, -0.866, 0.227, -0.943, 0.199, 0.989, 0.518, -1.113, 0.666, -1.994];
/** … the same where one word is not typed out … */
// prettier-ignore
export const BEGUN: readonly number[] = [-0.393, 2.834, -0.251, 0.285, 0.081, 2.661, -2.711, 0.208, 0.303, -0.534, -3.228, 0.032, -0.495, 0.319, 0.811, -0.203, -0.612, -0.031, 0.031];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.401, 1.261, 4.01, 1.306, -0.023, 2.717, -3.466, -5.065, -0.45];
