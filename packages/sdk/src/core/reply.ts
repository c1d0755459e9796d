import { type Call, unlessStopped } from './call.ts';
import { APIConnectionError, ResponseParseError } from './errors.ts';

/** An answer that is no error, its body unread, and the call that it belongs to. */
export interface Reply {
  response: Response;
  requestId: string | undefined;
  call: Call;
}

/** The body as JSON, under the deadline of the call. */
export async function readJson(reply: Reply): Promise<unknown> {
  return parseJson(await readText(reply), reply);
}

/** The body as text, under the deadline of the call. */
export async function readText(reply: Reply): Promise<string> {
  const { response, call } = reply;
  try {
    return await unlessStopped(call.signal, response.text());
  } catch (error) {
    throw call.signal.aborted ? call.signal.reason : cutOff(reply, error);
  } finally {
    call.close();
  }
}

export function parseJson(text: string, reply: Reply): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notAsPromised(reply, `is not JSON (${text.length} characters)`);
  }
}

/** The error for an answer that is not what the contract says; `how` completes «The answer …». */
export function notAsPromised({ response, requestId }: Reply, how: string): ResponseParseError {
  const { status, headers } = response;
  const type = headers.get('content-type') ?? 'no content type';
  const where = requestId ? `, request ${requestId}` : '';
  return new ResponseParseError(`The answer ${how} [${status}, ${type}${where}]`, { status, requestId });
}

/** The error for an answer that broke off. */
export function cutOff({ requestId, call }: Reply, cause?: unknown): APIConnectionError {
  const facts = { attempts: call.attempts, requestId, ...(cause ? { cause } : {}) };
  return new APIConnectionError('The connection was cut off in the middle of the answer.', facts);
}
