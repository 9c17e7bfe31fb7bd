/** The embed: one script that registers every element and finds the packs beside itself. */
import './beside.js';
import './define.js';

export * from './index.js';
