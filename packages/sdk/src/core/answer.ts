import { type Call, openCall, unlessStopped } from './call.ts';
import { contractClient, type Exchange } from './contract-client.ts';
import { errorOfReply } from './error-reply.ts';
import { asLines, type Lines, linesType } from './lines.ts';
import type { Manner } from './manner.ts';
import type { ChangeOptions, HeaderValues, RequestOptions } from './options.ts';
import { renewing } from './renewal.ts';
import type { Reply } from './reply.ts';
import { headersOf } from './request-headers.ts';
import { type Repeat, retrying } from './retry.ts';
import { checkedCount, checkedMs, type Settings } from './settings.ts';

/** A request of the contract, whichever it is. */
export interface Asked extends Manner, Pick<Exchange, 'method' | 'path' | 'pathParams' | 'query' | 'body'> {
  /** Makes the query, once, before the first attempt. */
  lateQuery?: () => Promise<Exchange['query']>;
  /** Sent as lines of JSON, in place of a body. They are taken once, before the first attempt. */
  lines?: Lines;
  /** With `if-none-match` the answer may be a 304. */
  headers?: HeaderValues | undefined;
}

/** Sends what is asked and gives the answer, its body unread. */
export type Answerer = (asked: Asked, accept: string, options: ChangeOptions) => Promise<Reply>;

/** Sends, retries, renews the session, and throws for every answer that is not 2xx, nor a 304 that was asked for. */
export function answerer(settings: Settings): Answerer {
  const { credential } = settings;
  const exchange = contractClient(settings);
  return async (asked, accept, options) => {
    const call = callOf(settings, options);
    try {
      const token = asked.isPublic ? undefined : await unlessStopped(call.signal, credential.token());
      if (token) call.secrets.push(token);
      const headers = headersOf(settings, ownHeaders(asked, accept, token, options), options);
      const fetch = renewing(credential, token, call, retrying(settings, call, repeatOf(asked)));
      const query = asked.lateQuery ? await unlessStopped(call.signal, asked.lateQuery()) : asked.query;
      const body = asked.lines ? await unlessStopped(call.signal, asLines(asked.lines, call.signal)) : asked.body;
      const sent = exchange({ ...asked, query, body, headers, signal: call.signal, fetch });
      const { response, error } = await unlessStopped(call.signal, sent);
      if (!response.ok && !isUnchanged(response, asked)) {
        const hint = asked.isPublic || headers.has('authorization') ? '' : hintFor(response);
        throw errorOfReply(response, withoutSecrets(error, call), call.attempts, hint);
      }
      return { response, requestId: response.headers.get('x-request-id') ?? undefined, call };
    } catch (error) {
      call.close();
      throw call.signal.aborted ? call.signal.reason : error;
    }
  };
}

function callOf(settings: Settings, { signal, timeout, maxRetries }: RequestOptions): Call {
  return openCall({
    signal,
    timeoutMs: checkedMs('timeout', timeout ?? settings.timeoutMs),
    maxRetries: checkedCount('maxRetries', maxRetries ?? settings.maxRetries),
  });
}

function isUnchanged({ status }: Response, { headers }: Asked): boolean {
  return status === 304 && headers?.['if-none-match'] !== undefined;
}

function repeatOf({ method, repeat }: Asked): Repeat {
  return repeat ?? (method === 'POST' || method === 'PATCH' ? 'once' : 'safe');
}

function ownHeaders(asked: Asked, accept: string, token: string | undefined, options: ChangeOptions): HeaderValues {
  return {
    ...asked.headers,
    accept,
    'content-type': asked.lines && linesType,
    authorization: token && `Bearer ${token}`,
    'idempotency-key': options.idempotencyKey ?? (repeatOf(asked) === 'keyed' ? crypto.randomUUID() : undefined),
    'if-match': tagOf(options),
  };
}

function tagOf({ ifMatch }: ChangeOptions): string | undefined {
  if (ifMatch === undefined) return undefined;
  const { revision, id } = typeof ifMatch === 'number' ? { revision: ifMatch } : ifMatch;
  return id === undefined ? `"${revision}"` : `"${revision}.${id}"`;
}

function hintFor({ status }: Response): string {
  if (status !== 401) return '';
  return ' No credential was sent: give apiKey or sessionToken, or set PROMPTENCHANTER_API_KEY.';
}

// A proxy in front of the server may quote the request in its error page.
function withoutSecrets(body: unknown, { secrets }: Call): unknown {
  if (body === undefined) return body;
  return JSON.parse(secrets.reduce((text, secret) => text.replaceAll(secret, '***'), JSON.stringify(body)));
}
