/** The embed: one script that registers every element and finds the packs, and the engine with them, beside itself. */
import './side-by-side.js';
import './beside.js';
import './define.js';

export * from './elements.js';
