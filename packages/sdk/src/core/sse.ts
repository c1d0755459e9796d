import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { leave, nextBytes, type Reader, readerOf } from './arriving.ts';
import { errorInStream } from './error-reply.ts';
import { UserAbortError } from './errors.ts';
import { cutOff, notAsPromised, parseJson, type Reply } from './reply.ts';

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
  return read(readerOf(reply, 'text/event-stream', 'is not an event stream'), reply, idleMs, aside);
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
      const bytes = await nextBytes(reader, reply, idleMs);
      if (!bytes) throw cutOff(reply);
      parser.feed(decoder.decode(bytes, { stream: true }));
      for (const event of events.splice(0)) {
        if (call.signal.aborted) throw call.signal.reason;
        whole ||= event.data === '[DONE]';
        if (whole) continue;
        if (isItem(event)) yield itemOf(event, reply) as T;
        else if (event.event === aside?.name) aside?.tell(objectOf(parseJson(event.data, reply), reply));
      }
    }
    letEnd(reader, reply);
  } finally {
    leave(reply, whole);
  }
}

// A newer server may send events that this version has no type for.
function isItem({ event }: EventSourceMessage): boolean {
  return event === undefined || event === 'message' || event === 'error';
}

// Only an item may be an error of the stream: what is told aside may be of a task that failed.
function itemOf({ event, data }: EventSourceMessage, reply: Reply): object {
  const body = parseJson(data, reply);
  const error = errorInStream(reply.response, body, reply.call.attempts, event === 'error');
  if (error) throw error;
  return objectOf(body, reply);
}

function objectOf(body: unknown, reply: Reply): object {
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
