/** Where a title's qualifier begins: " - industry" or "(except …)". */
export const QUALIFIER_MARK = / [-–—] | \(/;

/** A title without its qualifier. */
export const mainOf = (title: string): string => title.split(QUALIFIER_MARK)[0]!;
