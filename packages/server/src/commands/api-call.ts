import { UsageError } from './usage-error.ts';

/** A server that is reached by its API, and whose key opens it. */
export interface ApiAccess {
  baseUrl: string;
  /** An API key; null where none was given. */
  key: string | null;
}

/** What is asked of it. */
export interface ApiRequest {
  method: 'GET' | 'POST' | 'DELETE';
  /** As in `/v1/monitoring/usage`. */
  path: string;
  query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  body?: object;
  /** Sent as lines of JSON, in place of a body. */
  lines?: string;
  accept: string;
  signal?: AbortSignal;
}

/** Answers what is 2xx, its body unread. Throws an Error for the caller, with the words of the server where it refuses. */
export async function callApi({ baseUrl, key }: ApiAccess, request: ApiRequest): Promise<Response> {
  if (key === null) throw new UsageError('There is no key. Set PROMPTENCHANTER_API_KEY to an API key.');
  const url = addressOf(baseUrl, request.path);
  url.search = new URLSearchParams(request.query).toString();
  const reply = await send(url, key, request);
  if (reply.ok) return reply;
  throw new Error(`${url.origin} answered ${reply.status}: ${sentenceIn(await reply.text())}`);
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
  const { method, body, lines, accept, signal } = request;
  const type = lines === undefined ? body && 'application/json' : 'application/x-ndjson';
  const headers = { authorization: `Bearer ${key}`, accept, ...(type && { 'content-type': type }) };
  const content = lines === undefined ? body && { body: JSON.stringify(body) } : { body: lines };
  try {
    return await fetch(url, { method, headers, redirect: 'error', ...content, ...(signal && { signal }) });
  } catch (cause) {
    throw new Error(`${url.origin} cannot be reached. Start the server, or set --base-url to where it is.`, { cause });
  }
}
