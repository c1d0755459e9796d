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

/** Builds the request, runs the middleware, reads error bodies. */
export function contractClient({ baseURL, middleware }: Settings): (exchange: Exchange) => Promise<Answer> {
  return async (exchange) => {
    let request = requestOf(baseURL, exchange);
    let response: Response | undefined;
    for (const each of middleware) {
      const seen = await each.onRequest?.({ request });
      if (seen instanceof Response) {
        response = seen;
        break;
      }
      request = seen ?? request;
    }
    response ??= await exchange.fetch(request);
    for (const each of [...middleware].reverse())
      response = (await each.onResponse?.({ request, response })) ?? response;
    return response.ok ? { response } : { response, error: await errorIn(response) };
  };
}

function requestOf(baseURL: string, { path, pathParams = {}, query = {}, body, headers, ...init }: Exchange): Request {
  const place = path.replace(/\{(\w+)\}/g, (_, name: string) => inPath(name, pathParams[name]));
  const search = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encodeURIComponent(value)}`,
  );
  if (body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
  return new Request(`${baseURL.replace(/\/$/, '')}${place}${search.length > 0 ? '?' : ''}${search.join('&')}`, {
    method: init.method,
    signal: init.signal,
    headers,
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  });
}

// Nothing and dots would make another path.
function inPath(name: string, value: unknown): string {
  const text = `${value ?? ''}`;
  if (/^\.{0,2}$/.test(text)) throw new PromptEnchanterError(`${name} must not be empty, nor a dot or two.`);
  return encodeURIComponent(text);
}

async function errorIn(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}
