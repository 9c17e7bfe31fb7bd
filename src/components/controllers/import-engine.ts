import type * as EngineFile from '../../engine-file.js';

/**
 * Imports the engine. For the one-file builds scripts/lib/engine-beside.mjs writes this module anew: there it comes from
 * the packs folder, by its hash.
 */
export const importEngine = (_folder: string): Promise<typeof EngineFile> => import('../../engine-file.js');
