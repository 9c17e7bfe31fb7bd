/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-3.227, 4.133, 0.357, 0.361, 0.17, 3.766, -3.891, 0.169, 0.438, -0.889, -1.103, 0.227, -3.009, 0.261, 0.962, -0.808, 0.635, -1.941];
/** … the same where one word is not typed out … */
// prettier-ignore
export const BEGUN: readonly number[] = [-0.26, 2.776, -0.248, 0.272, 0.045, 3.132, -3.371, 0.205, 0.364, -0.58, -3.478, 0.037, 0.132, 0.613, 0.208, -0.509, 0.233, 0.31];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.749, 1.476, 3.832, 1.593, 0.035, 2.569, -3.545, -5.247, -0.285];
