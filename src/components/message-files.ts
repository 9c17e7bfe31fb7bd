import type { FileBeside } from '../data/pack/file-beside.js';

/**
 * Files beside the packs with the messages the script leaves out, by locale. None here: only the one-file builds leave
 * out what the first paint does not need (scripts/lib/compile-messages.mjs writes this module anew).
 */
export const messageFiles: Readonly<Record<string, FileBeside>> = {};
