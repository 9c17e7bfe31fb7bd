/** Put in by the build from package.json. */
declare const __CAIRN_VERSION__: string | undefined;

/** Version of this copy of Cairn; `0.0.0-source` when the sources run unbuilt. */
export const version: string = typeof __CAIRN_VERSION__ === 'undefined' ? '0.0.0-source' : __CAIRN_VERSION__;
