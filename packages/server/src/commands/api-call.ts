import { UsageError } from './usage-error.ts';

/** A server that is reached by its API, and whose key opens it. */
export interface ApiAccess {
  baseUrl: string;
  /** An API key; null where none was given. */
  key: string | null;
}

/** What is asked of it. */
export interface ApiRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As in `/v1/monitoring/usage`. */
  path: string;
  query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: object;
  /** Sent as lines of JSON, in place of a body. */
  lines?: string;
  /** Refused with 412 where what is changed has another one. */
  revision?: number;
  accept: string;
  signal?: AbortSignal;
}

/** What the server does not do: it says why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  /** After which it asks to be asked again. */
  readonly retryAfterMs: number;

  constructor({ status, headers }: Response, message: string) {
    super(message);
    this.status = status;
    this.retryAfterMs = 1_000 * Number(headers.get('retry-after') ?? 1);
  }
}

/** Answers what is 2xx, its body unread. Throws Refusal, and an Error for the caller where there is no answer. */
export async function callApi({ baseUrl, key }: ApiAccess, request: ApiRequest): Promise<Response> {
  if (key === null) throw new UsageError('There is no key. Set PROMPTENCHANTER_API_KEY to an API key.');
  const url = addressOf(baseUrl, request.path);
  url.search = new URLSearchParams(request.query).toString();
  const reply = await send(url, key, request);
  if (reply.ok) return reply;
  throw new Refusal(reply, `${url.origin} answered ${reply.status}: ${sentenceIn(await reply.text())}`);
}

/** What the server says in the body of a refusal, with the fields that it names. */
export function sentenceIn(body: string): string {
  const told = readRefusal(body);
  const { message, errors = [] } = told ?? {};
  if (message === undefined) return 'not as PromptEnchanter does. Is --base-url the address of a server?';
  return [message, ...errors.map((fault) => `${fault.path}: ${fault.message}`)].join(' ');
}

function readRefusal(body: string): { message?: string; errors?: { path: string; message: string }[] } | null {
  try {
    return JSON.parse(body) as { message?: string } | null;
  } catch {
    return null;
  }
}

function addressOf(baseUrl: string, path: string): URL {
  try {
    return new URL(`${baseUrl.replace(/\/+$/, '')}${path}`);
  } catch {
    throw new UsageError(`\`${baseUrl}\` is no address of a server. Write it as in http://127.0.0.1:8000.`);
  }
}

async function send(url: URL, key: string, request: ApiRequest): Promise<Response> {
  const { method, body, lines, revision, accept, signal } = request;
  const type = lines === undefined ? body && 'application/json' : 'application/x-ndjson';
  const headers = {
    ...{ authorization: `Bearer ${key}`, accept },
    ...(type && { 'content-type': type }),
    ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
  };
  const content = lines === undefined ? body && { body: JSON.stringify(body) } : { body: lines };
  try {
    return await fetch(url, { method, headers, redirect: 'error', ...content, ...(signal && { signal }) });
  } catch (cause) {
    throw new Error(`${url.origin} cannot be reached. Start the server, or set --base-url to where it is.`, { cause });
  }
}
