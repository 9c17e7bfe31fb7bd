/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-3.424, 4.386, 0.453, 0.316, 0.222, 3.712, -3.721, 0.185, 0.443, -0.935, -0.876, 0.193, -2.59, -7.2, 0.959, 0.21, -0.921, 0.876, -2.489];
/** … the same where one word is not typed out … */
// prettier-ignore
export const BEGUN: readonly number[] = [-0.195, 2.746, -0.248, 0.257, 0.051, 3.087, -3.387, 0.206, 0.364, -0.577, -3.458, 0.044, 0.122, -2.444, 0.611, 0.16, -0.502, 0.234, 0.309];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.31, 1.283, 4.076, 1.097, 0.031, 2.613, -3.429, -5.402, -0.287];
