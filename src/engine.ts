/** The engine alone: `cairn/engine`. */
export * from './engine/index.js';
