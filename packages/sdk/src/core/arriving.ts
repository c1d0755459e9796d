import { StreamIdleTimeoutError, UserAbortError } from './errors.ts';
import { cutOff, notAsPromised, type Reply } from './reply.ts';

export type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** Reads a body of that type. Throws for another one; `how` completes «The answer …». */
export function readerOf(reply: Reply, type: string, how: string): Reader {
  const { response, call } = reply;
  if (!response.headers.get('content-type')?.startsWith(type) || !response.body) {
    const error = notAsPromised(reply, how);
    call.stop(error);
    throw error;
  }
  const reader: Reader = response.body.getReader();
  // A fetch of the caller's own may not pass the signal on to its body.
  call.signal.addEventListener('abort', () => void reader.cancel().catch(() => {}), { once: true });
  return reader;
}

/**
 * What comes next; `undefined` at the end. Throws `StreamIdleTimeoutError` when nothing comes for `idleMs`,
 * `APIConnectionError` when the connection breaks, and the reason of the call when that was stopped.
 */
export async function nextBytes(reader: Reader, reply: Reply, idleMs: number): Promise<Uint8Array | undefined> {
  const { call } = reply;
  const idle = Number.isFinite(idleMs) ? setTimeout(() => call.stop(tooQuiet(reply, idleMs)), idleMs) : undefined;
  try {
    const { value } = await reader.read();
    if (!call.signal.aborted) return value;
  } catch (error) {
    if (!call.signal.aborted) throw cutOff(reply, error);
  } finally {
    clearTimeout(idle);
  }
  throw call.signal.reason;
}

/** Ends the call: its connection is closed unless the `whole` answer was read. */
export function leave({ call }: Reply, whole: boolean): void {
  if (whole) call.close();
  else call.stop(new UserAbortError('The stream was left before its end.'));
}

function tooQuiet({ requestId, call }: Reply, idleMs: number): StreamIdleTimeoutError {
  const facts = { attempts: call.attempts, requestId };
  return new StreamIdleTimeoutError(`The stream brought nothing for ${idleMs} ms.`, facts);
}
