/** The embed: one script that registers every element and finds the packs beside itself. */
import { setDefaultPacks } from './components/controllers/pack-source.js';
import './define.js';

setDefaultPacks(new URL('packs/', import.meta.url).href);

export * from './index.js';
