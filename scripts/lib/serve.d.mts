import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Served {
  /** `http://localhost:PORT/` */
  url: string;
  port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 (default) takes any free port. */
  port?: number;
  host?: string;
  /** Added to every answer. */
  headers?: Record<string, string>;
  /** Asked first; true when it has answered. */
  intercept?: (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;
}

export function serve(options?: ServeOptions): Promise<Served>;
