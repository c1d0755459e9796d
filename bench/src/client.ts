import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from './load.ts';
import type { Recorder } from './recorder.ts';
import { replyReader } from './reply-reader.ts';

/** What all clients of a job count together. */
export interface Tally {
  /** Replies of any kind, those before the measuring too. */
  served: number;
  failures: number;
  /** The first failure, in words. */
  failure: string | null;
}

/** One connection that asks again as soon as it is answered. */
export interface Client {
  connected: Promise<void>;
  begin(): void;
  /** Lets the reply under way come, at most so long, and closes the connection. */
  end(timeoutMs: number): Promise<void>;
}

/** Stands in a request for a number that no other has. */
export const numberMark = '#000000000#';

/** Of so many replies one is read in full. */
const sampleEvery = 64;
let numbered = 0;

export function client(job: Job, index: number, record: Recorder, tally: Tally): Client {
  const request = Buffer.from(job.requests[index % job.requests.length] ?? '', 'latin1');
  const numberAt = request.indexOf(numberMark);
  const paceMs = job.perSecond === null ? 0 : (job.connections / job.perSecond) * 1_000;
  let socket: Socket;
  let isEnded = false;
  let isWaiting = false;
  let asked = 0;
  let askedMs = 0;
  let dueMs = 0;
  let firstDataMs = Number.NaN;

  function ask(): void {
    if (isEnded) return;
    if (asked++ % sampleEvery === 0) reader.keepNext();
    isWaiting = true;
    firstDataMs = Number.NaN;
    if (numberAt >= 0) request.write(String(numbered++).padStart(9, '0'), numberAt + 1);
    askedMs = performance.now();
    // What was written before has gone: it was answered.
    socket.write(request);
  }

  /** Asks at once, or when the pace has it. */
  function askNext(): void {
    if (paceMs === 0) {
      ask();
      return;
    }
    const nowMs = performance.now();
    dueMs = Math.max(dueMs + paceMs, nowMs);
    setTimeout(ask, dueMs - nowMs);
  }

  function fail(why: string): void {
    tally.failures++;
    tally.failure ??= why;
  }

  const newReader = () =>
    replyReader({
      onFirstData() {
        firstDataMs = performance.now() - askedMs;
      },
      onReply(status, kept) {
        const totalMs = performance.now() - askedMs;
        isWaiting = false;
        tally.served++;
        if (status !== 200) fail(`status ${status}`);
        else if (kept && !job.marks.every((mark) => kept.includes(mark))) fail('a reply without its text');
        else record.note(totalMs, firstDataMs);
        askNext();
      },
    });
  let reader = newReader();

  function open(): Promise<void> {
    return new Promise((resolve, reject) => {
      socket = connect({ port: job.port, host: '127.0.0.1', noDelay: true });
      socket.on('error', reject);
      socket.on('data', (piece: Buffer) => reader.read(piece));
      socket.once('connect', () => {
        socket.once('close', reopen);
        resolve();
      });
    });
  }

  /** A server may close a connection, though not while it is asked something. */
  function reopen(): void {
    if (isWaiting) fail('a connection broke');
    isWaiting = false;
    if (isEnded) return;
    reader = newReader();
    open().then(ask, () => fail('a connection was refused'));
  }

  return {
    connected: open(),
    begin() {
      // Spread over one pace, so that the clients do not ask all in one moment.
      dueMs = performance.now() + (paceMs * index) / job.connections;
      askNext();
    },
    async end(timeoutMs) {
      isEnded = true;
      const latestMs = performance.now() + timeoutMs;
      while (isWaiting && performance.now() < latestMs) await sleep(5);
      socket.destroy();
    },
  };
}
