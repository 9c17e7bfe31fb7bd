/**
 * Packs lie beside the embedded script. A module of its own, because it must run before any element is
 * registered: one that is on the page already, with an occupation, begins loading at once.
 */
import { setDefaultPacks } from './components/controllers/pack-source.js';

setDefaultPacks(new URL('packs/', import.meta.url).href);
