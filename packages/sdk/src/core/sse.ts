import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { errorInStream } from './error-reply.ts';
import { StreamIdleTimeoutError, UserAbortError } from './errors.ts';
import { cutOff, notAsPromised, parseJson, type Reply } from './reply.ts';

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** An event of a name of its own, which is told as it is read and is no item of the stream. */
export interface Aside {
  name: string;
  /** Is given the JSON of the event. What it throws ends the stream. */
  tell(data: object): void;
}

// How long a finished answer may take to end, so that its connection can be used again.
const lingerMs = 1_000;

/**
 * The JSON of each event until `[DONE]`. Leaving early closes the connection.
 *
 * Throws what the server reports in the stream, `StreamIdleTimeoutError` when nothing comes for `idleMs`, and
 * `APIConnectionError` when the stream ends without `[DONE]`.
 */
export function eventsOf<T extends object>(
  reply: Reply,
  idleMs: number,
  aside?: Aside,
): AsyncGenerator<T, void, undefined> {
  const { response, call } = reply;
  if (!response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body) {
    const error = notAsPromised(reply, 'is not an event stream');
    call.stop(error);
    throw error;
  }
  const reader: Reader = response.body.getReader();
  // A fetch of the caller's own may not pass the signal on to its body.
  call.signal.addEventListener('abort', () => void reader.cancel().catch(() => {}), { once: true });
  return read(reader, reply, idleMs, aside);
}

async function* read<T extends object>(
  reader: Reader,
  reply: Reply,
  idleMs: number,
  aside?: Aside,
): AsyncGenerator<T, void, undefined> {
  const { call } = reply;
  const decoder = new TextDecoder();
  const events: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => events.push(event) });
  let whole = false;
  try {
    while (!whole) {
      parser.feed(decoder.decode(await nextBytes(reader, reply, idleMs), { stream: true }));
      for (const event of events.splice(0)) {
        if (call.signal.aborted) throw call.signal.reason;
        whole ||= event.data === '[DONE]';
        if (whole) continue;
        if (isItem(event)) yield itemOf(event, reply) as T;
        else if (event.event === aside?.name) aside?.tell(itemOf(event, reply));
      }
    }
    letEnd(reader, reply);
  } finally {
    if (whole) call.close();
    else call.stop(new UserAbortError('The stream was left before its end.'));
  }
}

async function nextBytes(reader: Reader, reply: Reply, idleMs: number): Promise<Uint8Array> {
  const { call } = reply;
  const idle = Number.isFinite(idleMs) ? setTimeout(() => call.stop(tooQuiet(reply, idleMs)), idleMs) : undefined;
  try {
    const { done, value } = await reader.read();
    if (!done) return value;
  } catch (error) {
    throw call.signal.aborted ? call.signal.reason : cutOff(reply, error);
  } finally {
    clearTimeout(idle);
  }
  throw call.signal.aborted ? call.signal.reason : cutOff(reply);
}

// A newer server may send events that this version has no type for.
function isItem({ event }: EventSourceMessage): boolean {
  return event === undefined || event === 'message' || event === 'error';
}

function itemOf({ event, data }: EventSourceMessage, reply: Reply): object {
  const body = parseJson(data, reply);
  const error = errorInStream(reply.response, body, reply.call.attempts, event === 'error');
  if (error) throw error;
  if (typeof body !== 'object' || body === null) throw notAsPromised(reply, 'has an event that is not an object');
  return body;
}

function letEnd(reader: Reader, { call }: Reply): void {
  const end = () => call.stop(new UserAbortError('The stream is over.'));
  const timer = setTimeout(end, lingerMs);
  reader
    .read()
    .then(({ done }) => done || end(), end)
    .finally(() => clearTimeout(timer));
}

function tooQuiet({ requestId, call }: Reply, idleMs: number): StreamIdleTimeoutError {
  const facts = { attempts: call.attempts, requestId };
  return new StreamIdleTimeoutError(`The stream brought nothing for ${idleMs} ms.`, facts);
}
