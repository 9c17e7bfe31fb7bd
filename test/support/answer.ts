import type { ServerResponse } from 'node:http';
import type { ServeOptions } from '../../scripts/lib/serve.mjs';

export type Intercept = NonNullable<ServeOptions['intercept']>;

/** Answers a request that the real server would have answered otherwise. */
export function reply(
  response: ServerResponse,
  body: string | Uint8Array,
  { status = 200, type = 'text/html; charset=utf-8', headers = {} as Record<string, string> } = {},
): true {
  response.writeHead(status, { 'content-type': type, ...headers });
  response.end(body);
  return true;
}

/** Answers `status` to addresses that fit, until `mend` is called. */
export function breakable(fits: RegExp, status = 404): { intercept: Intercept; mend: () => void } {
  let broken = true;
  return {
    intercept: (request, response) =>
      broken && fits.test(request.url ?? '') ? reply(response, 'broken by a test', { status }) : false,
    mend: () => {
      broken = false;
    },
  };
}
