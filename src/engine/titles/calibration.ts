/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-3.369, 4.354, 0.446, 0.308, 0.227, 3.704, -3.695, 0.187, 0.444, -0.928, -0.862, 0.191, -2.696, -7.181, 0.95, 0.201, -0.948, 0.873, -2.487];
/** … the same where one word is not typed out … */
// prettier-ignore
export const BEGUN: readonly number[] = [-0.195, 2.746, -0.248, 0.257, 0.051, 3.088, -3.388, 0.206, 0.364, -0.577, -3.458, 0.044, 0.122, -2.444, 0.611, 0.16, -0.502, 0.234, 0.309];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.302, 1.284, 4.07, 1.091, 0.032, 2.611, -3.429, -5.4, -0.287];
