/** How much each fact about an occupation counts for its rank; how fitted: docs/matching.md. */

/** Best title, share of it that was asked, trust in it. */
export const BEST = 2.1;
export const TOLD = 1.7;
export const OWN = 0.35;
/** Votes of titles, and of those whose head is the query's, log. */
export const VOTES = 0.33;
export const HEADED = 0.41;
/** Evidence of each word; every word is known to the occupation. */
export const EVIDENCE = 0.24;
export const KNOWN = 0.97;
/** Employment, number of titles, log; and one against the other, where titles of many groups hold all that was asked. */
export const COMMON = 0.3;
export const MANY = -0.48;
export const CROWDED = 0.37;
/** Likelihood by meaning, log. */
export const MEANT = 0.66;
/** The query is a title, word for word. */
export const EXACT = 2.5;
/** Share of the titles that begin with an unfinished word, log. */
export const BEGUN = 0.5;
