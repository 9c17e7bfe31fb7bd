/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-3.374, 4.36, 0.474, 0.337, 0.236, 4.594, -4.326, 0.224, 0.356, -0.922, -0.912, 0.207, -2.713, -7.357, 0.793, 0.449, -0.905, 0.558, -2.212];
/** … the same where one word is not typed out … */
// prettier-ignore
export const BEGUN: readonly number[] = [-0.087, 2.702, -0.257, 0.251, 0.102, 2.72, -3.08, 0.197, 0.306, -0.516, -3.361, 0.051, 0.035, -2.443, 0.649, -0.027, -0.534, 0.235, 0.316];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.397, 1.29, 4.089, 1.226, -0.017, 2.657, -3.424, -5.262, -0.528];
