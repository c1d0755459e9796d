import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';

/** The client closed, or the mock was closed, before the behaviour had played out. */
export class ClientGone extends Error {
  override name = 'ClientGone';
}

/** The wire as a behaviour writes it. Each promise rejects with `ClientGone` once the connection is closed. */
export interface Reply {
  /** Status line and headers leave now, before any body. */
  begin(status: number, headers: OutgoingHttpHeaders): void;
  /** Resolves when the kernel has the bytes, so an unread reply stops the writer. */
  write(bytes: string | Uint8Array): Promise<void>;
  /** The clean end of an HTTP message. */
  end(): Promise<void>;
  /** A whole reply with its length. */
  send(status: number, headers: OutgoingHttpHeaders, body: string | Uint8Array): Promise<void>;
  /** Closes the connection with a TCP reset. */
  reset(): Promise<void>;
  /** Bytes beneath HTTP; nothing else may be used on this reply afterwards but `endRaw`. */
  writeRaw(bytes: string): Promise<void>;
  endRaw(): Promise<void>;
  wait(ms: number): Promise<void>;
  /** Nothing more is said until the client closes. */
  untilGone(): Promise<never>;
}

// Writes that never block would keep the program under test, in the same process, from running.
const turnOfOthers = promisify(setImmediate);
// A reset throws away what the client's kernel has but the client has not read yet.
const readingTimeMs = 20;

/** `onBytes` hears of body bytes as they are on the wire, without headers and chunk framing. */
export function replyOn(response: ServerResponse, onBytes: (count: number) => void): Reply {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  // The close event follows and is what counts.
  response.on('error', () => {});

  const reply: Reply = {
    begin(status, headers) {
      if (gone.signal.aborted) throw new ClientGone();
      response.writeHead(status, headers);
      response.flushHeaders();
    },
    async write(bytes) {
      onBytes(Buffer.byteLength(bytes));
      await unlessGone((done) => response.write(bytes, done));
      await turnOfOthers();
    },
    async end() {
      await unlessGone((done) => response.end(done));
    },
    async send(status, headers, body) {
      onBytes(Buffer.byteLength(body));
      await unlessGone((done) => {
        response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
        response.end(body, done);
      });
    },
    async reset() {
      await reply.wait(readingTimeMs);
      response.socket?.resetAndDestroy();
    },
    async writeRaw(bytes) {
      onBytes(Buffer.byteLength(bytes));
      await unlessGone((done) => response.socket?.write(bytes, done));
      await turnOfOthers();
    },
    async endRaw() {
      await unlessGone((done) => response.socket?.end(done));
    },
    async wait(ms) {
      if (ms === 0) return;
      let timer: NodeJS.Timeout | undefined;
      await unlessGone((done) => {
        timer = setTimeout(done, ms);
      }).finally(() => clearTimeout(timer));
    },
    untilGone() {
      return new Promise((_resolve, reject) => {
        if (gone.signal.aborted) reject(new ClientGone());
        gone.signal.addEventListener('abort', () => reject(new ClientGone()), { once: true });
      });
    },
  };
  return reply;

  function unlessGone(act: (done: (error?: Error | null) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const giveUp = () => reject(new ClientGone());
      if (gone.signal.aborted) return giveUp();
      gone.signal.addEventListener('abort', giveUp, { once: true });
      act((error) => {
        gone.signal.removeEventListener('abort', giveUp);
        if (error) giveUp();
        else resolve();
      });
    });
  }
}
