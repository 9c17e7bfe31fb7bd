/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-4.395, 4.639, 0.451, 0.281, 0.213, 4.872, -4.261, 0.204, 0.368, -0.859, -0.99, 0.216, -0.668, 0.148, 0.872, 0.82, -1.364, 0.706, -2.078];
/** … the same where one word is not typed out … */
// prettier-ignore
export const BEGUN: readonly number[] = [-1.287, 3.208, -0.148, 0.31, 0.058, 2.56, -2.627, 0.174, 0.319, -0.662, -2.988, 0.077, -0.377, 0.119, 0.745, -0.307, -0.58, -0.104, -0.051];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.414, 1.278, 4.014, 1.306, -0.02, 2.723, -3.412, -5.194, -0.516];
