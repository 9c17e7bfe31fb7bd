/** Letters before anything is suggested: what begins with one may be any job. */
export const LEAST = 2;

/** Below this the best suggestion may well be wrong: the other language is tried. */
export const SURE = 0.7;

/** Letters, and milliseconds without a key, before other titles are fetched: not in the middle of a word. */
export const WORD = 4;
export const PAUSE = 500;

/** VoiceOver often stays silent when the active option changes, so there it is spoken. */
export const SPOKEN = /Mac|iP(hone|ad|od)/.test(globalThis.navigator?.platform);
