import { openCall, unlessStopped } from './call.ts';
import { contractClient, type Exchange } from './contract-client.ts';
import { errorOfReply } from './error-reply.ts';
import type { ContractPath, JsonReply, Method, RequestBody, StreamReply } from './operation.ts';
import type { RequestOptions } from './options.ts';
import { APIPromise } from './promise.ts';
import { type Reply, readJson } from './reply.ts';
import { headersOf } from './request-headers.ts';
import { retrying } from './retry.ts';
import { checkedCount, checkedMs, type Settings } from './settings.ts';
import { eventsOf } from './sse.ts';
import { Stream } from './stream.ts';

/** Sends a request of the contract; all that an area knows of the transport. */
export interface Send {
  json<M extends Method, P extends ContractPath<M>>(
    method: M,
    path: P,
    body: RequestBody<M, P>,
    options?: RequestOptions,
  ): APIPromise<JsonReply<M, P>>;
  stream<M extends Method, P extends ContractPath<M>>(
    method: M,
    path: P,
    body: RequestBody<M, P>,
    options?: RequestOptions,
  ): APIPromise<Stream<StreamReply<M, P>>>;
}

export function sender(settings: Settings): Send {
  const answered = answerer(settings);
  return {
    json: (method, path, body, options = {}) =>
      new APIPromise(answered({ method, path, body }, 'application/json', options), async (reply) => {
        // The contract's tests, not the SDK, hold the server to these types.
        return (await readJson(reply)) as JsonReply<typeof method, typeof path>;
      }),
    stream: (method, path, body, options = {}) =>
      new APIPromise(answered({ method, path, body }, 'text/event-stream', options), (reply) => {
        const events = eventsOf<StreamReply<typeof method, typeof path>>(reply, settings.streamIdleTimeoutMs);
        return new Stream(events, reply.call.stop);
      }),
  };
}

type Asked = Pick<Exchange, 'method' | 'path' | 'body'>;

/** Sends, retries, and throws for every answer that is not 2xx. */
function answerer(settings: Settings) {
  const exchange = contractClient(settings);
  return async (asked: Asked, accept: string, options: RequestOptions): Promise<Reply> => {
    const headers = headersOf(settings, asked.method, accept, options);
    const call = openCall({
      signal: options.signal,
      timeoutMs: checkedMs('timeout', options.timeout ?? settings.timeoutMs),
      maxRetries: checkedCount('maxRetries', options.maxRetries ?? settings.maxRetries),
    });
    try {
      const sent = exchange({ ...asked, headers, signal: call.signal, fetch: retrying(settings, call) });
      const { response, error } = await unlessStopped(call.signal, sent);
      if (!response.ok) {
        throw errorOfReply(response, withoutCredential(error, settings), call.attempts, hintFor(response, headers));
      }
      return { response, requestId: response.headers.get('x-request-id') ?? undefined, call };
    } catch (error) {
      call.close();
      throw call.signal.aborted ? call.signal.reason : error;
    }
  };
}

function hintFor({ status }: Response, sent: Headers): string {
  if (status !== 401 || sent.has('authorization')) return '';
  return ' No credential was sent: give apiKey or sessionToken, or set PROMPTENCHANTER_API_KEY.';
}

// A proxy in front of the server may quote the request in its error page.
function withoutCredential(body: unknown, { credential }: Settings): unknown {
  if (!credential || body === undefined) return body;
  return JSON.parse(JSON.stringify(body).replaceAll(credential, '***'));
}
