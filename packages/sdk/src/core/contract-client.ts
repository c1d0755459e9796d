import createClient from 'openapi-fetch';
import type { Settings } from './settings.ts';

/** One request of the contract, ready to be sent. */
export interface Exchange {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  body: unknown;
  headers: Headers;
  signal: AbortSignal;
  /** Sends what was built, retries included. */
  fetch: (request: Request) => Promise<Response>;
}

/** The answer, its body unread; of an error the body, parsed where it is JSON. */
export interface Answer {
  response: Response;
  error?: unknown;
}

/** The only place that knows openapi-fetch: builds the request, runs the middleware, reads error bodies. */
export function contractClient({ baseURL, middleware }: Settings): (exchange: Exchange) => Promise<Answer> {
  const client = createClient({ baseUrl: baseURL });
  client.use(...(middleware as Parameters<typeof client.use>));
  const request = client.request as (method: string, path: string, init: object) => Promise<Answer>;
  // Bodies are parsed by us: openapi-fetch throws a bare SyntaxError, which quotes the body.
  return ({ method, path, ...init }) => request(method, path, { ...init, parseAs: 'stream' });
}
