import { connect } from 'node:net';

/** The first final reply to what was sent; all of it empty where none came. */
export interface RawReply {
  status: number | undefined;
  /** Names in lower case; repeated ones joined with a comma. */
  headers: Record<string, string>;
  /** Decoded from chunked framing. */
  body: string;
  /** What followed the first reply, a second one where two requests were understood; or bytes that are no reply. */
  rest: string;
  /** Whether the server closed the connection within the wait. */
  closed: boolean;
}

export interface RawOptions {
  /** Bound on the whole exchange. */
  withinMs?: number;
  /** How long a kept connection is watched after a complete reply, for a close or a second reply. */
  quietMs?: number;
}

const replyLimit = 16 * 2 ** 20;
// Apart enough that the server reads each part by itself.
const betweenPartsMs = 10;

/** Sends bytes as they are to 127.0.0.1; the parts of an array leave one after the other, as segments of their own. */
export function sendRaw(
  port: number,
  bytes: string | Uint8Array | string[],
  { withinMs = 2000, quietMs = 100 }: RawOptions = {},
): Promise<RawReply> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
    let received: Buffer = Buffer.alloc(0);
    let connected = false;
    let quiet: NodeJS.Timeout | undefined;
    const bound = setTimeout(() => finish(false), withinMs);

    socket.on('connect', () => {
      connected = true;
      sendParts(Array.isArray(bytes) ? [...bytes] : [bytes]);
    });
    socket.on('data', (part: Buffer) => {
      received = Buffer.concat([received, part]);
      clearTimeout(quiet);
      if (received.length > replyLimit) finish(false);
      else if (readReply(received, false).complete) quiet = setTimeout(() => finish(false), quietMs);
    });
    socket.on('end', () => finish(true));
    // A reset is a close too; a connection that never was is not.
    socket.on('error', (error) => (connected ? finish(true) : fail(error)));

    function sendParts(parts: (string | Uint8Array)[]): void {
      const part = parts.shift();
      if (part === undefined || socket.destroyed) return;
      socket.write(part, () => setTimeout(sendParts, betweenPartsMs, parts));
    }

    function finish(closed: boolean): void {
      stop();
      const { complete: _, ...reply } = readReply(received, closed);
      resolve({ ...reply, closed });
    }

    function fail(error: Error): void {
      stop();
      reject(error);
    }

    function stop(): void {
      clearTimeout(bound);
      clearTimeout(quiet);
      socket.destroy();
    }
  });
}

type Read = Omit<RawReply, 'closed'> & { complete: boolean };

const nothing: Read = { status: undefined, headers: {}, body: '', rest: '', complete: false };

function readReply(received: Buffer, closed: boolean): Read {
  const headEnd = received.indexOf('\r\n\r\n');
  if (headEnd < 0) return { ...nothing, rest: received.toString() };
  const [statusLine = '', ...lines] = received.subarray(0, headEnd).toString('latin1').split('\r\n');
  const status = Number(statusLine.split(' ')[1]);
  const after = received.subarray(headEnd + 4);
  if (status >= 100 && status < 200 && status !== 101) return readReply(after, closed);

  const headers = readHeaders(lines);
  const framed = readBody(status, headers, after);
  return {
    status,
    headers,
    body: framed.body.toString(),
    rest: after.subarray(framed.length).toString(),
    complete: framed.complete || closed,
  };
}

function readHeaders(lines: string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
  }
  return headers;
}

/** The body and how many bytes of `after` it takes. */
function readBody(status: number, headers: Record<string, string>, after: Buffer) {
  if (status === 101 || status === 204 || status === 304) return { body: Buffer.alloc(0), length: 0, complete: true };
  if (headers['transfer-encoding']?.endsWith('chunked')) return readChunks(after);
  const declared = headers['content-length'];
  if (declared === undefined) return { body: after, length: after.length, complete: false };
  const body = after.subarray(0, Number(declared));
  return { body, length: body.length, complete: body.length === Number(declared) };
}

function readChunks(after: Buffer) {
  const parts: Buffer[] = [];
  let place = 0;
  for (;;) {
    const lineEnd = after.indexOf('\r\n', place);
    const size = Number.parseInt(after.subarray(place, lineEnd).toString('latin1'), 16);
    const start = lineEnd + 2;
    const isWhole = lineEnd >= 0 && start + size + 2 <= after.length;
    if (!isWhole) return { body: Buffer.concat(parts), length: after.length, complete: false };
    parts.push(after.subarray(start, start + size));
    place = start + size + 2;
    if (size === 0) return { body: Buffer.concat(parts), length: place, complete: true };
  }
}
