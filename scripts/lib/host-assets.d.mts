import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request for a file that a host page takes from a package; false when it is for something else. */
export function answerHostAsset(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
