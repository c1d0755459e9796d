import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { Agent, type Dispatcher, request } from 'undici';
import { type Answered, failure } from './answered.ts';

/** The most that is read of an answer, decompressed. */
const mostBytes = 2 * 1024 * 1024;

export interface Question {
  /** Whole, with the query. */
  url: URL;
  headers: Record<string, string>;
  /** What is posted; null to get. */
  body: string | null;
}

export interface Reply {
  status: number;
  text: string;
  /** The first header of a name in lower case; null where there is none. */
  header(name: string): string | null;
}

/** Asks once and follows no redirect. Never throws: where nothing came that can be read, it answers a failure. */
export type Ask = (question: Question, signal: AbortSignal) => Promise<{ reply: Reply } | { failure: Answered }>;

/** @param userAgent Said where a question does not say another. */
export function asking(userAgent: string): Ask {
  // HTTP/2 stays off: one stalled connection would hold up every search on it. The signal is the only timer.
  const dispatcher = new Agent({ allowH2: false, headersTimeout: 0, bodyTimeout: 0 });
  return async ({ url, headers, body }, signal) => {
    try {
      const answer = await request(url, {
        ...{ dispatcher, signal, body },
        method: body === null ? 'GET' : 'POST',
        headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, br', ...headers },
      });
      return await read(answer);
    } catch (error) {
      if (signal.aborted) return { failure: failure('timeout', 'It did not answer in time.') };
      return { failure: failure('error', `It could not be reached, or broke off: ${codeOf(error)}.`) };
    }
  };
}

async function read(answer: Dispatcher.ResponseData): Promise<{ reply: Reply } | { failure: Answered }> {
  const { statusCode: status, headers, body } = answer;
  const header = (name: string) => [headers[name]].flat()[0] ?? null;
  // Leaving a body before its end is told to it as an error, too.
  body.on('error', () => {});
  const pieces = decoded(body, header('content-encoding'));
  if (pieces === null) {
    body.destroy();
    return { failure: failure('error', 'Its answer is compressed in a way that was not asked for.') };
  }
  const text = await collect(pieces);
  if (text === null) return { failure: failure('error', `Its answer has more than ${mostBytes} bytes.`) };
  return { reply: { status, header, text } };
}

/** Null for an encoding that was not asked for; several over each other are none that was. */
function decoded(body: Readable, encoding: string | null): Readable | null {
  const name = encoding?.trim().toLowerCase() ?? 'identity';
  if (name === 'identity' || name === '') return body;
  if (name === 'gzip') return pipeline(body, createGunzip(), () => {});
  return name === 'br' ? pipeline(body, createBrotliDecompress(), () => {}) : null;
}

/** The text; null where it is too long. Leaving the loop ends the connection. */
async function collect(stream: Readable): Promise<string | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > mostBytes) return null;
    pieces.push(piece);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}

/** The name of a fault; its sentence might hold what was asked. */
function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? code : 'unknown fault';
}
