/** How much each fact about an occupation counts for its rank, in the order of `Candidate.features`; how fitted: docs/matching.md. */
export const WEIGHTS = [
  2.1, // best title
  1.7, // share of that title that was asked
  0.35, // trust in that title
  0.33, // votes of titles, log
  0.41, // votes of titles whose head is the query's, log
  0.24, // evidence of each word
  0.97, // every word is known to the occupation
  0.3, // employment, log
  -0.48, // number of titles, log
  0.66, // likelihood by meaning, log
  0.37, // employment against titles, where titles of many groups hold all that was asked
  2.5, // the query is a title, word for word
];
