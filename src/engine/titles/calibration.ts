/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-3.073, 3.603, 0.28, 0.167, 0.224, 3.893, -2.939, 0.187, 0.175, -0.626, -0.473, 0.203, -0.628, 0.149, 0.48, 0.67, -0.936, 0.242, -1.065];
/** … the same where one word is not typed out … */
// prettier-ignore
export const BEGUN: readonly number[] = [-0.253, 2.814, -0.29, 0.335, 0.066, 2.809, -3.051, 0.155, 0.251, -0.564, -3.336, 0.043, -0.425, 0.316, 0.748, -0.275, -0.58, 0.026, 0.092];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.365, 1.428, 4.182, 1.175, -0.024, 2.704, -3.22, -4.845, -0.584];
