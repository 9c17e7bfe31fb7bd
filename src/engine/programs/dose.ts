/** Hours after which a program has built half of what it teaches. */
const HALF = 40;
/** What is assumed of a program that states no hours: about 25 of them. */
const UNSTATED = 0.4;

/**
 * How much of what a program teaches its length lets it build, 0–1: hours / (hours + 40). A six-hour workshop and a
 * 300-hour certificate on the same topic do not close the same gap.
 */
export const dose = (hours: number | null): number => (hours === null ? UNSTATED : hours / (hours + HALF));
