import { connect } from 'node:net';

export interface SlowClientOptions {
  port: number;
  path?: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body: unknown;
  /** What is taken from the kernel per second; `Infinity` reads at once. */
  bytesPerSecond: number;
  /** The connection is destroyed when exactly so many bytes, headers included, have been read. */
  closeAtByte?: number;
}

export interface SlowClientEnd {
  bytesRead: number;
  /** `server`: a clean end; `reset`: an error on the connection; `client`: `close()` or `closeAtByte`. */
  closedBy: 'client' | 'server' | 'reset';
  /** The first MiB as received, HTTP framing included. */
  text: string;
}

export interface SlowClient {
  /** Bytes of the reply read so far, headers included. */
  readonly bytesRead: number;
  /** Resolves when the connection is closed. */
  ended: Promise<SlowClientEnd>;
  close(): void;
}

const ticksPerSecond = 10;
const largestRead = 64 * 1024;
const keptText = 2 ** 20;

/**
 * POSTs and then reads at a chosen speed. What is not read stays in kernel buffers, which hold some hundred KB
 * over loopback before the server sees backpressure: send more than that to test it.
 */
export function startSlowClient(options: SlowClientOptions): SlowClient {
  const { port, bytesPerSecond, closeAtByte = Number.POSITIVE_INFINITY } = options;
  const readSize = Math.min(largestRead, Math.max(1, Math.floor(bytesPerSecond / ticksPerSecond)));
  const buffer = Buffer.alloc(readSize);
  const kept: Buffer[] = [];
  let bytesRead = 0;
  let closedBy: SlowClientEnd['closedBy'] = 'server';
  let timer: NodeJS.Timeout | undefined;

  const socket = connect({
    port,
    host: '127.0.0.1',
    noDelay: true,
    // A buffer of our own is the only way to take no more than this from the kernel at once.
    onread: {
      buffer: () => buffer.subarray(0, Math.max(1, Math.min(readSize, closeAtByte - bytesRead))),
      callback: take,
    },
  });
  const ended = new Promise<SlowClientEnd>((resolve) => {
    socket.on('close', () => {
      clearTimeout(timer);
      resolve({ bytesRead, closedBy, text: Buffer.concat(kept).toString() });
    });
  });
  socket.on('error', () => {
    closedBy = 'reset';
  });
  socket.resume();
  socket.write(requestText(options));
  return {
    get bytesRead() {
      return bytesRead;
    },
    ended,
    close,
  };

  function take(count: number, part: Uint8Array): boolean {
    if (bytesRead < keptText) kept.push(Buffer.from(part.subarray(0, count)));
    bytesRead += count;
    if (bytesRead >= closeAtByte) {
      close();
      return false;
    }
    timer = setTimeout(() => socket.resume(), (count / bytesPerSecond) * 1000);
    return false;
  }

  function close(): void {
    closedBy = 'client';
    socket.destroy();
  }
}

function requestText({ path = '/v1/chat/completions', headers = {}, body, port }: SlowClientOptions): string {
  const text = JSON.stringify(body);
  const all = {
    host: `127.0.0.1:${port}`,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(text)),
    connection: 'close',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${text}`;
}
