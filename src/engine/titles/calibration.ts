/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-2.731, 3.532, 0.266, 0.181, 0.23, 3.866, -3.047, 0.19, 0.182, -0.624, -0.471, 0.196, -0.669, 0.147, 0.429, 0.663, -1.003, 0.186, -1.036];
/** … the same where one word is not typed out … */
// prettier-ignore
export const BEGUN: readonly number[] = [-0.322, 2.841, -0.286, 0.341, 0.058, 2.786, -3.103, 0.153, 0.256, -0.557, -3.329, 0.046, -0.372, 0.317, 0.761, -0.205, -0.591, 0.025, 0.092];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.376, 1.415, 4.188, 1.182, -0.02, 2.718, -3.217, -4.848, -0.573];
