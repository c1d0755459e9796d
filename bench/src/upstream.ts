import { type AddressInfo, createServer, type Socket } from 'node:net';
import { jsonAnswer, streamEvents } from './completion.ts';

/** The upstream's process: answers at once and from bytes made beforehand, so that what is measured is the gateway. */

/** What it tells its parent: where it listens, and, when asked, what it was asked. */
export type UpstreamReport = { port: number } | { requests: number; lastBody: string };

/** Events in one write: a stream that came in one piece would hide what a gateway does with each. */
const eventsInWrite = 5;
const endOfHead = Buffer.from('\r\n\r\n');
const streamMark = Buffer.from('"stream":true');

const jsonReply = Buffer.from(
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(jsonAnswer)}\r\n\r\n${jsonAnswer}`,
);
const streamWrites = writesOf(streamEvents);
const refusal = 'HTTP/1.1 411 Length Required\r\nContent-Length: 0\r\nConnection: close\r\n\r\n';

let requests = 0;
let lastBody: Buffer = Buffer.alloc(0);

const server = createServer({ noDelay: true }, serve);
server.listen(0, '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }));
process.on('message', () => tell({ requests, lastBody: lastBody.toString('utf8') }));
process.on('disconnect', () => process.exit());
// The terminal sends its interrupt to all processes; the parent decides when this one ends.
process.on('SIGINT', () => {});

function serve(socket: Socket): void {
  let pending: Buffer | null = null;
  socket.on('error', () => socket.destroy());
  socket.on('data', (piece: Buffer) => {
    const bytes: Buffer = pending ? Buffer.concat([pending, piece]) : piece;
    const request = wholeRequest(bytes);
    pending = request === 'unfinished' ? bytes : null;
    if (request === 'unfinished') return;
    if (request === 'without length') return void socket.end(refusal);
    requests++;
    lastBody = request;
    if (request.includes(streamMark)) stream(socket, 0);
    else socket.write(jsonReply);
  });
}

/** The body of the request, which is alone on its connection until it is answered. */
function wholeRequest(bytes: Buffer): Buffer | 'unfinished' | 'without length' {
  const end = bytes.indexOf(endOfHead);
  if (end < 0) return 'unfinished';
  const length = /\r\ncontent-length: *(\d+)/i.exec(bytes.toString('latin1', 0, end))?.[1];
  if (length === undefined) return 'without length';
  const start = end + endOfHead.length;
  return bytes.length - start < Number(length) ? 'unfinished' : bytes.subarray(start);
}

function stream(socket: Socket, index: number): void {
  const bytes = streamWrites[index];
  if (!bytes || socket.destroyed) return;
  socket.write(bytes);
  if (index + 1 < streamWrites.length) setImmediate(stream, socket, index + 1);
}

function writesOf(events: readonly string[]): Buffer[] {
  const head =
    'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n';
  const writes: Buffer[] = [];
  for (let at = 0; at < events.length; at += eventsInWrite) {
    const chunks = events.slice(at, at + eventsInWrite).map((event) => `${event.length.toString(16)}\r\n${event}\r\n`);
    const isLast = at + eventsInWrite >= events.length;
    writes.push(Buffer.from(`${at === 0 ? head : ''}${chunks.join('')}${isLast ? '0\r\n\r\n' : ''}`));
  }
  return writes;
}

function tell(report: UpstreamReport): void {
  process.send?.(report);
}
