import { importEngine } from './import-engine.js';

let loading: ReturnType<typeof importEngine> | undefined;

/**
 * The engine's code, once a page, from whichever packs folder was asked for first.
 * @throws PackError when it is not to be had; calling again tries again
 */
export function loadEngine(folder: string): ReturnType<typeof importEngine> {
  return (loading ??= importEngine(folder).catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}
