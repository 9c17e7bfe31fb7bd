/** Weights of the facts of `factsOf`, as `npm run fit:titles -- --write` finds them: for being right … */
// prettier-ignore
export const RIGHT: readonly number[] = [-3.524, 4.235, 0.333, 0.279, 0.298, 5.536, -4.909, 0.268, 0.326, -0.781, -0.836, 0.223, -1.016, 0.189, 0.848, 0.666, -1.331, 0.408, -1.709];
/** … the same where one word is not typed out … */
// prettier-ignore
export const BEGUN: readonly number[] = [-0.422, 2.852, -0.243, 0.299, 0.061, 2.554, -2.772, 0.21, 0.3, -0.511, -3.181, 0.038, -0.484, 0.309, 0.794, -0.058, -0.6, -0.055, 0.005];
/** … and for naming a job in this language at all. */
// prettier-ignore
export const READ: readonly number[] = [-4.261, 1.281, 3.984, 1.167, -0.023, 2.711, -3.457, -5.118, -0.492];
