import createClient from 'openapi-fetch';
import { PromptEnchanterError } from './errors.ts';
import type { Method } from './operation.ts';
import type { Settings } from './settings.ts';

/** One request of the contract, ready to be sent. */
export interface Exchange {
  method: Method;
  path: string;
  /** What stands in for each `{name}` of the path. */
  pathParams?: Readonly<Record<string, string>>;
  query?: object | undefined;
  /** Sent as JSON; a text as it is. */
  body?: unknown;
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
  return ({ method, path, pathParams = {}, query, body, headers, signal, fetch }) => {
    for (const [name, value] of Object.entries(pathParams)) requireName(name, value);
    const params = { path: pathParams, query };
    return request(method, path, { params, body, bodySerializer, headers, signal, fetch, parseAs: 'stream' });
  };
}

function bodySerializer(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

// Nothing and dots would make another path.
function requireName(name: string, value: string): void {
  if (/^\.{0,2}$/.test(value)) throw new PromptEnchanterError(`${name} must not be empty, nor a dot or two.`);
}
