import { leave, nextBytes, type Reader, readerOf } from './arriving.ts';
import { cutOff, parseJson, type Reply } from './reply.ts';

/** What becomes lines of JSON, one by one. */
export type Lines<T = object> = Iterable<T> | AsyncIterable<T>;

export const linesType = 'application/x-ndjson';

/** Each as a line of JSON. Stops taking more when `signal` aborts. */
export async function asLines(items: Lines, signal: AbortSignal): Promise<string> {
  let text = '';
  for await (const item of items) {
    signal.throwIfAborted();
    text += `${JSON.stringify(item)}\n`;
  }
  return text;
}

/**
 * The JSON of each line, as it comes. Leaving early closes the connection. Throws as `nextBytes`, and
 * `APIConnectionError` when the answer ends within a line.
 */
export function linesOf<T>(reply: Reply, idleMs: number): AsyncGenerator<T, void, undefined> {
  return read(readerOf(reply, linesType, 'is not lines of JSON'), reply, idleMs);
}

async function* read<T>(reader: Reader, reply: Reply, idleMs: number): AsyncGenerator<T, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  let whole = false;
  try {
    for (let bytes = await nextBytes(reader, reply, idleMs); bytes; bytes = await nextBytes(reader, reply, idleMs)) {
      // Only what came is searched: a long line would be read through again with each of its pieces.
      const [first = '', ...others] = decoder.decode(bytes, { stream: true }).split('\n');
      const lines = [rest + first, ...others];
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (reply.call.signal.aborted) throw reply.call.signal.reason;
        if (line) yield parseJson(line, reply) as T;
      }
    }
    if (rest) throw cutOff(reply);
    whole = true;
  } finally {
    leave(reply, whole);
  }
}
