export { fold } from './fold.js';
export { root, stem } from './stem.js';
export { STOP_WORDS } from './stop-words.js';
export { tokenize } from './tokenize.js';
export type { Token } from './tokenize.js';
