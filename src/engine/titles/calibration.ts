/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-4.31, 4.454, 0.433, 0.231, 0.313, 5.423, -4.482, 0.251, 0.288, -0.787, -0.871, 0.227, -0.946, 0.209, 0.97, 0.545, -1.149, 0.59, -1.93];
/** … the same where one word is not typed out … */
// prettier-ignore
export const BEGUN: readonly number[] = [-0.416, 2.84, -0.25, 0.285, 0.07, 2.635, -2.746, 0.208, 0.307, -0.527, -3.248, 0.034, -0.475, 0.317, 0.805, -0.123, -0.608, -0.034, 0.027];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.389, 1.245, 4.037, 1.289, -0.018, 2.705, -3.465, -5.126, -0.439];
