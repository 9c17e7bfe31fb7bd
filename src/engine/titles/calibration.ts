/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-4.395, 4.477, 0.456, 0.236, 0.307, 5.165, -4.303, 0.25, 0.271, -0.775, -0.886, 0.227, -0.925, 0.21, 1.01, 0.597, -1.133, 0.676, -2.074];
/** … the same where one word is not typed out … */
// prettier-ignore
export const BEGUN: readonly number[] = [-0.41, 2.882, -0.25, 0.291, 0.073, 2.614, -2.754, 0.213, 0.315, -0.536, -3.201, 0.034, -0.505, 0.317, 0.779, -0.093, -0.588, -0.041, 0.019];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.36, 1.219, 3.98, 1.32, -0.022, 2.71, -3.466, -5.151, -0.469];
